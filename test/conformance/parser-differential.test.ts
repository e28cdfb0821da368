import { readMessage } from '@locktender/commits'
import type { Reading } from '@locktender/commits'
import { CommitParser } from 'conventional-commits-parser'
import { expect, it } from 'vitest'
import { corpusJson, hasCorpus } from './corpus.ts'

/** The parser's time grows with the cube of the longest unbroken token: it never sees a longer one than this. */
const longestToken = 128

const guarded = (message: string) => message.replace(/\S{129,}/g, (token) => token.slice(0, longestToken))

/** With the patterns of its `conventionalcommits` preset, which knows the `!`. */
const parser = new CommitParser({
  headerPattern: /^(\w*)(?:\((.*)\))?!?: (.*)$/,
  breakingHeaderPattern: /^(\w*)(?:\((.*)\))?!: (.*)$/,
  headerCorrespondence: ['type', 'scope', 'subject'],
  noteKeywords: ['BREAKING CHANGE', 'BREAKING-CHANGE'],
  revertPattern: /^(?:Revert|revert:)\s"?([\s\S]+?)"?\s*This reverts commit (\w*)\.?/i,
  revertCorrespondence: ['header', 'hash'],
})

interface Facts {
  readonly type: string | null
  readonly scope: string | null
  readonly description: string | null
  readonly breaking: boolean
  readonly notes: string
  readonly revert: string | null
}

function ours({ type, scope, description, breaking, breakingNotes, revert }: Reading): Facts {
  const notes = breaking && breakingNotes.length === 0 ? [description] : breakingNotes
  return { type, scope, description, breaking, notes: notes.join('\n\n'), revert: revert?.hashes[0] ?? null }
}

function theirs(message: string): Facts {
  const commit = parser.parse(message)
  const [type = null, scope = null, description = null] = [commit['type']?.toLowerCase(), commit['scope'], commit['subject']]
  const notes = commit.notes.map(({ text }) => text)
  return { type, scope, description, breaking: notes.length > 0, notes: notes.join('\n\n'), revert: commit.revert?.['hash'] ?? null }
}

interface Rule {
  readonly reason: string
  readonly explains: (field: keyof Facts, we: Facts, they: Facts, reading: Reading, message: string) => boolean
}

const lookalike = (reading: Reading, text: string) =>
  reading.findings.some(({ code, message }) => code === 'commit/breaking-lookalike' && message.includes(text))

/** Every difference there is, with why we differ; the first rule that explains one takes it. */
const rules: readonly Rule[] = [
  {
    reason: 'their scope runs to the last parenthesis of the header',
    explains: (field, _we, they) => ['type', 'scope', 'description'].includes(field) && /[()]/.test(they.scope ?? ''),
  },
  {
    reason: 'their description keeps the blanks in front',
    explains: (field, we, they) => (field === 'description' || field === 'notes') && we[field] === they[field]?.trim(),
  },
  {
    reason: 'they take a breaking footer in any case',
    explains: (field, we, _they, reading) =>
      (field === 'breaking' || field === 'notes') && !we.breaking && lookalike(reading, 'not written exactly'),
  },
  {
    reason: 'they read on below the scissors line',
    explains: (field, we, _they, _reading, message) =>
      (field === 'breaking' || field === 'notes') && !we.breaking && /^# -+ >8 -+$/m.test(message),
  },
  {
    reason: 'the rule above co-authors and the markers of nested commits are part of their breaking text',
    explains: (field, we, they) => field === 'notes' && we.notes === they.notes.replace(/\n+(?:-{3,}|END_NESTED_COMMIT)$/gm, '').trim(),
  },
  {
    reason: 'they know hashes behind `revert:` only where `This reverts commit` stands, not in a Refs footer',
    explains: (field, we, they, reading) => field === 'revert' && we.revert !== null && they.revert === null && reading.type === 'revert',
  },
  {
    reason: 'they see no revert in a header of another type',
    explains: (field, we, they, reading) =>
      field === 'revert' && we.revert !== null && they.revert === null && reading.description?.startsWith('revert') === true,
  },
]

function differences(message: string) {
  const reading = readMessage(message)
  const [we, they] = [ours(reading), theirs(message)]
  return (Object.keys(we) as (keyof Facts)[])
    .filter((field) => we[field] !== they[field])
    .map((field) => ({
      field,
      we: we[field],
      they: they[field],
      message,
      rule: rules.find(({ explains }) => explains(field, we, they, reading, message)),
    }))
}

function corpusMessages(): string[] {
  const { cases } = corpusJson<{ cases: { message: string }[] }>('commits/edge-cases.json')
  const { files } = corpusJson<{ files: { file: string }[] }>('histories/index.json')
  const histories = files.map(({ file }) => corpusJson<{ pairs: { commits: { message: string }[] }[] }>(`histories/${file}`))
  const commits = histories.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.commits))
  return [...new Set([...cases, ...commits].map(({ message }) => guarded(message)))].filter((message) => message.trim() !== '')
}

it.runIf(hasCorpus('commits/edge-cases.json') && hasCorpus('histories/index.json'))(
  'Every difference from conventional-commits-parser has a reason',
  () => {
    const messages = corpusMessages()
    const found = messages.flatMap(differences)
    const count = (rule: Rule) => found.filter((difference) => difference.rule === rule).length
    console.log(`${messages.length} messages, ${found.length} differing fields`)
    console.table(rules.map((rule) => ({ reason: rule.reason, fields: count(rule) })))
    expect(found.filter(({ rule }) => rule === undefined)).toEqual([])
    // A rule that explains nothing any more hides the next difference of its kind.
    expect(rules.filter((rule) => count(rule) === 0)).toEqual([])
  },
)
