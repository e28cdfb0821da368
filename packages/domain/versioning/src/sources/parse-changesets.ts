import type { Bump } from '@locktender/commits'
import { Problem } from '@locktender/contracts'
import type { Finding } from '@locktender/contracts'
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml'
import type { Pair } from 'yaml'
import type { Changeset } from './changeset.ts'

const worth: ReadonlyMap<unknown, Bump | null> = new Map<unknown, Bump | null>([
  ['major', 'major'],
  ['minor', 'minor'],
  ['patch', 'patch'],
  ['none', null],
])

/** The changesets of a folder and what in it has no effect here. */
export interface ChangesetReading {
  readonly changesets: readonly Changeset[]
  readonly findings: readonly Finding[]
}

/**
 * Reads `.changeset/*.md` texts by path, in the order of their paths; README.md and config.json are not changesets, and a
 * `pre.json` (pre mode) is a finding: prereleases come from `versioning.branches`. Throws Problem `changesets/unreadable` or
 * `changesets/unknown-bump` at file and line.
 */
export function parseChangesets(texts: ReadonlyMap<string, string>): ChangesetReading {
  const files = [...texts.keys()].sort()
  const pre = files.find((file) => file.endsWith('/pre.json'))
  const findings =
    pre === undefined
      ? []
      : [{ code: 'changesets/pre-mode', message: `${pre}: pre mode has no effect; name the prerelease branch in versioning.branches.` }]
  const isChangeset = (file: string): boolean => file.endsWith('.md') && !/(^|\/)readme\.md$/i.test(file)
  return { changesets: files.filter(isChangeset).map((file) => parseChangeset(file, texts.get(file) ?? '')), findings }
}

function parseChangeset(file: string, text: string): Changeset {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (lines[0]?.trimEnd() !== '---' || end < 0) {
    throw new Problem(
      'changesets/unreadable',
      `${file} has no front matter between two lines "---".`,
      'Begin the file with:\n---\n"package": minor\n---',
      { at: { file, line: 1 } },
    )
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(lines.slice(1, end).join('\n'), { lineCounter })
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + 1
  const [error] = document.errors
  if (error !== undefined) {
    throw new Problem('changesets/unreadable', `${file}: ${error.message.split('\n')[0]}`, 'Write one line per package: "package": minor', {
      at: { file, line: lineAt(error.pos[0]) },
      cause: error,
    })
  }
  const { contents } = document
  if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null)) {
    throw new Problem(
      'changesets/unreadable',
      `${file}: the front matter is no list of packages.`,
      'Write one line per package: "package": minor',
      { at: { file, line: 2 } },
    )
  }
  const pairs = isMap(contents) ? contents.items : []
  const releases = new Map(pairs.map((pair) => readRelease(file, pair, lineAt)))
  return {
    file,
    releases,
    summary: lines
      .slice(end + 1)
      .join('\n')
      .trim(),
  }
}

function readRelease(file: string, { key, value }: Pair, lineAt: (offset: number) => number): [string, Bump | null] {
  const name = isScalar(key) ? String(key.value) : ''
  const line = isScalar(key) && key.range ? lineAt(key.range[0]) : 2
  const bump = isScalar(value) ? worth.get(value.value) : undefined
  if (bump !== undefined) return [name, bump]
  const seen = isScalar(value) ? JSON.stringify(value.value) : 'something else'
  throw new Problem(
    'changesets/unknown-bump',
    `${file}:${line}: package "${name}" asks for ${seen}; expected major, minor, patch or none.`,
    `Write "${name}": patch`,
    { at: { file, line } },
  )
}
