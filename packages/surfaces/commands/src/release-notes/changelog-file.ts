import { join, posix } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { Problem, type NotesDocument, type Reason } from '@locktender/contracts'
import { insertSection, renderMarkdown, type ChangelogChange } from '@locktender/notes'
import { readTextFileIfAny, writeFileAtomically } from '@locktender/workspace'
import type { ReleaseSituation } from '../situation/release-situation.ts'

/** What became of a changelog file. */
export interface ChangelogWritten {
  readonly path: string
  readonly action: ChangelogChange['action'] | 'would-change'
  readonly reasons: readonly Reason[]
}

const changelogBytes = 64 * 1024 * 1024

/**
 * Puts the section of a version into the changelog of its package, once however often it runs. A file with changes of somebody
 * else that are not committed is refused before anything is written.
 *
 * @param folder folder of the package, from the repository's root
 * @throws {Problem} `notes/bare-repository` | `notes/changelog-dirty` | `workspace/…`
 */
export async function writeChangelog(
  call: Call,
  situation: ReleaseSituation,
  document: NotesDocument,
  folder: string,
): Promise<ChangelogWritten> {
  const { repository, policy } = situation
  const name = policy.notes?.changelog ?? 'CHANGELOG.md'
  const root = repository.topLevel
  if (root === null)
    throw new Problem(
      'notes/bare-repository',
      'a bare repository has no changelog file to write to',
      'Run in a checkout, or leave the input `changelog` out.',
    )
  if (name === '')
    throw new Problem(
      'notes/no-changelog',
      'the policy says that there is no changelog (notes.changelog is empty)',
      'Name a file in notes.changelog, or leave the input `changelog` out.',
    )
  const path = posix.join(folder, name)
  const [onDisk = '', committed = ''] = await Promise.all([
    readTextFileIfAny(join(root, path), { maxBytes: changelogBytes }),
    repository.readFiles(repository.head, [path], { maxBytes: changelogBytes }).then((files) => files.get(path)),
  ])
  const change = insertSection(onDisk, {
    version: document.version ?? 'Unreleased',
    base: document.previousTag,
    text: renderMarkdown(document, { policy: policy.notes ?? {}, headingLevel: 2 }),
  })
  const reasons = change.findings.map(({ code, message }): Reason => ({ code, message, at: { file: path } }))
  if (!change.changed) return { path, action: change.action, reasons }
  // Our own section of an earlier run is no reason to refuse: take it out of the comparison by writing it into both.
  if (
    onDisk.replaceAll('\r\n', '\n') !== committed.replaceAll('\r\n', '\n') &&
    !isOwnEarlierRun(onDisk, committed, document, policy.notes ?? {})
  ) {
    throw new Problem(
      'notes/changelog-dirty',
      `${path} has changes that are not committed`,
      'Commit or discard them, then run again: nothing was written.',
      { at: { file: path } },
    )
  }
  if (call.inputs.flag('dry-run')) return { path, action: 'would-change', reasons }
  await writeFileAtomically(root, path, change.text)
  return { path, action: change.action, reasons }
}

type Notes = NonNullable<ReleaseSituation['policy']['notes']>

function isOwnEarlierRun(onDisk: string, committed: string, document: NotesDocument, policy: Notes): boolean {
  const section = {
    version: document.version ?? 'Unreleased',
    base: document.previousTag,
    text: renderMarkdown(document, { policy, headingLevel: 2 }),
  }
  return insertSection(onDisk, section).text === insertSection(committed, section).text
}
