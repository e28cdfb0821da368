import type { Call, Command, Outcome } from '@locktender/action-kit'
import type { NotesDocument, Reason, ReleaseNotesData, Verdict } from '@locktender/contracts'
import { checkRequired, fitNotes, renderChangelog, renderNotes, type RenderOptions } from '@locktender/notes'
import type { ReleaseSituation } from '../situation/release-situation.ts'
import { writeChangelog, type ChangelogWritten } from './changelog-file.ts'
import { historyDocuments } from './history-documents.ts'
import { nextDocuments } from './next-documents.ts'
import { writeNotesFile } from './notes-file.ts'
import { findPastVersion, pastDocument } from './past-document.ts'

/** Notes of the next version, of one that exists, or of the whole history. */
export const releaseNotes: Command = {
  name: 'release-notes',
  summary: 'What changed, for whom?',
  inputs: [
    {
      name: 'version',
      kind: 'text',
      default: '',
      description: 'Version or tag that the notes are for: one that exists, or the next one. Default: the next one, computed.',
    },
    { name: 'package', kind: 'text', default: '', description: 'Only this package of the repository.' },
    {
      name: 'audience',
      kind: 'text',
      default: '',
      description: 'Audience of the policy (`notes.audiences`) to write for. Default: everybody.',
    },
    {
      name: 'changelog',
      kind: 'flag',
      default: 'false',
      description: 'Also put the section into the changelog file of the policy, in the workspace.',
    },
    {
      name: 'notes-file',
      kind: 'text',
      default: '',
      description: 'File to write the notes to. Default: in a job, one in the runner’s temporary folder.',
    },
    {
      name: 'all',
      kind: 'flag',
      default: 'false',
      description: 'Write the changelog of the whole history instead: a section per version.',
    },
    {
      name: 'labels',
      kind: 'text',
      default: '',
      description: 'JSON file of commit hash to labels of its pull request, for `versioning.source: labels`.',
    },
  ],
  outputs: [
    { name: 'notes', description: 'The notes as Markdown, at most 125,000 characters.' },
    { name: 'notes-file', description: 'File with the same text.' },
    { name: 'full-notes-file', description: 'File with the whole text, when the notes had to be cut; else empty.' },
    { name: 'changelog', description: 'What became of the changelog: inserted, replaced, unchanged, kept-edited or would-change.' },
  ],
  permissions: { 'contents: read': 'the history and the tags' },
  branding: { icon: 'file-text', color: 'blue' },
  example: 'locktender release-notes --repo ../shop > notes.md',
  run: write,
}

/** Characters that GitHub takes for a release's text. */
const releaseCharacters = 125_000

interface Found {
  readonly situation: ReleaseSituation
  readonly documents: readonly NotesDocument[]
  readonly folders: readonly string[]
  readonly reasons: readonly Reason[]
  readonly refused: boolean
}

async function find(call: Call): Promise<Found> {
  const [version, only] = [call.inputs.text('version'), call.inputs.text('package')]
  if (call.inputs.flag('all')) return { ...(await historyDocuments(call)), folders: [], reasons: [], refused: false }
  const past = version === undefined ? undefined : await findPastVersion(call, version, only)
  if (past !== undefined)
    return {
      situation: past.situation,
      documents: [await pastDocument(call, past)],
      folders: [past.package?.path ?? ''],
      reasons: [],
      refused: false,
    }
  const { planned, ...next } = await nextDocuments(call, version, only)
  return { situation: planned.situation, ...next }
}

async function write(call: Call): Promise<Outcome> {
  const { situation, documents, folders, reasons, refused } = await find(call)
  const notesPolicy = situation.policy.notes ?? {}
  const audience = call.inputs.text('audience') ?? null
  const missing = documents.flatMap((document) => checkRequired(document, notesPolicy.require, document.class))
  const options: RenderOptions = { policy: notesPolicy, audience }
  const name = `notes-${situation.subject.commit.slice(0, 12)}.md`
  const all = call.inputs.flag('all')
  const fitted = all ? { text: renderChangelog(documents, options), full: null, cutSections: [] } : fit(documents, options, `full-${name}`)
  const written: ChangelogWritten[] = []
  if (call.inputs.flag('changelog') && !all) {
    for (const [index, document] of documents.entries()) written.push(await writeChangelog(call, situation, document, folders[index] ?? ''))
  }
  const file = documents.length === 0 ? undefined : await writeNotesFile(call, name, fitted.text)
  const fullFile = fitted.full === null || file === undefined ? undefined : await writeNotesFile(call, `full-${name}`, fitted.full)
  const verdict: Verdict =
    refused || missing.length > 0
      ? 'fail'
      : documents.length === 0
        ? 'skip'
        : written.some(({ action }) => action === 'kept-edited')
          ? 'warn'
          : 'pass'
  const data: ReleaseNotesData = { documents: [...documents], audience, cutSections: [...fitted.cutSections], changelog: firstOf(written) }
  return {
    verdict,
    reasons: [...missing, ...headline(documents, reasons), ...written.flatMap((each) => each.reasons)],
    subject: situation.subject,
    policy: situation.policySource,
    evidence: situation.evidence,
    data,
    outputs: {
      notes: fitted.text.slice(0, releaseCharacters),
      'notes-file': file ?? '',
      'full-notes-file': fullFile ?? '',
      changelog: written[0]?.action ?? '',
    },
    summary: fitted.text,
    text: refused
      ? `no notes: ${reasons[0]?.message ?? ''}`
      : documents.length === 0
        ? 'nothing to release: no notes'
        : fitted.text.trimEnd(),
  }
}

function fit(
  documents: readonly NotesDocument[],
  options: RenderOptions,
  fullNotes: string,
): { text: string; full: string | null; cutSections: readonly string[] } {
  const [only] = documents
  if (documents.length === 1 && only !== undefined)
    return fitNotes(renderNotes(only, options), { maxCharacters: releaseCharacters, fullNotes })
  const parts = documents.map((document) => fitNotes(renderNotes(document, options), { maxCharacters: releaseCharacters, fullNotes }))
  return {
    text: parts.map(({ text }) => text).join('\n'),
    full: parts.some(({ full }) => full !== null) ? parts.map(({ text, full }) => full ?? text).join('\n') : null,
    cutSections: parts.flatMap(({ cutSections }) => cutSections),
  }
}

function headline(documents: readonly NotesDocument[], reasons: readonly Reason[]): Reason[] {
  if (documents.length === 0)
    return reasons.length > 0 ? [...reasons] : [{ code: 'notes/nothing-to-release', message: 'no version moves, so there are no notes' }]
  const entries = documents.reduce((sum, { counts }) => sum + counts.listed, 0)
  const named = documents
    .slice(0, 3)
    .map(({ package: name, version }) => `${name === null ? '' : `${name} `}${version ?? 'what is unreleased'}`)
  const others = documents.length > named.length ? ` and ${documents.length - named.length} more` : ''
  return [{ code: 'notes/written', message: `notes of ${named.join(', ')}${others}: ${entries} changes listed` }]
}

function firstOf([first]: readonly ChangelogWritten[]): ReleaseNotesData['changelog'] {
  return first === undefined ? null : { path: first.path, action: first.action }
}
