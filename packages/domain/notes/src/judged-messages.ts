import { defaultBumps, judgeRange, readCommits } from '@locktender/commits'
import type { JudgedCommit, RawCommit } from '@locktender/commits'
import { buildNotes } from './build-notes.ts'
import type { NotesInput } from './build-notes.ts'

/** A range of commits with these messages, newest first, judged with the usual rules. For tests only. */
export function judgedMessages(messages: readonly (string | Partial<RawCommit>)[]): JudgedCommit[] {
  const raws = messages.map((message, index) => {
    const sha = (0xabcdef0 - index).toString(16).padEnd(40, '0')
    const author = { name: 'Ann', email: 'ann@acme.example' }
    return { sha, author, message: '', ...(typeof message === 'string' ? { message } : message) }
  })
  return judgeRange(readCommits(raws, {}), { bump: defaultBumps })
}

/** Notes of version 1.2.0 of `acme/shop` for these messages, newest first. For tests only. */
export function notesOf(messages: readonly (string | Partial<RawCommit>)[], input: Partial<NotesInput> = {}) {
  return buildNotes({
    commits: judgedMessages(messages),
    version: '1.2.0',
    tag: 'v1.2.0',
    previousTag: 'v1.1.0',
    date: '2026-01-02',
    package: null,
    class: 'minor',
    repository: 'https://github.com/acme/shop',
    policy: {},
    ...input,
  })
}
