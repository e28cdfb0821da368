import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'

const folder = import.meta.dirname

/** One thing that release practice asks for, and where the suite does it. */
export interface CoverageRow {
  readonly id: string
  /** In a few words of our own. */
  readonly what: string
  /** Paths of policy keys: `types.major.approve`, `gates[].require`. */
  readonly keys: readonly string[]
  /** Names of tests by file. */
  readonly tests: Readonly<Record<string, readonly string[]>>
  /** Files that show it to people. */
  readonly views: readonly string[]
  /** What is missing; undefined when nothing is. */
  readonly open?: string
}

/** One chapter of the page. */
export interface CoverageChapter {
  readonly title: string
  readonly rows: readonly CoverageRow[]
}

/** One thing for which documents give different numbers. */
export interface SetTopic {
  readonly id: string
  readonly topic: string
  readonly default: string
  readonly sets: readonly string[]
  /** Names that are no set, with the reason. */
  readonly leftOut: Readonly<Record<string, string>>
  /** What proves it besides the numbers of its sets. */
  readonly tests: CoverageRow['tests']
  readonly keys: readonly string[]
  readonly views: readonly string[]
}

type Raw = Partial<Omit<CoverageRow, 'id'>> & Pick<CoverageRow, 'what'>

/** The chapters, in the order of their files, and last the numbers for which there are sets. */
export function readChapters(): readonly CoverageChapter[] {
  const chapters = globSync('[0-9]*.yml', { cwd: folder })
    .toSorted()
    .map((file) => {
      const { title, rows } = parse(readFileSync(join(folder, basename(file)), 'utf8')) as { title: string; rows: Record<string, Raw> }
      return { title, rows: Object.entries(rows).map(([id, row]) => ({ id, keys: [], tests: {}, views: [], ...row })) }
    })
  return [...chapters, { title: 'Different numbers for one thing', rows: readTopics().map(topicRow) }]
}

const presetFolder = join(folder, '..', '..', 'schemas', 'presets')
const lists = new Set(['gates', 'communications'])
const onlyDeclared = new Set(['policy', 'roles', 'boards', 'checklists'])
const numbersOfSets = 'packages/domain/policy/src/presets.test.ts'

function topicRow({ id, topic, sets, leftOut, tests, keys, views }: SetTopic): CoverageRow {
  const missing = Object.entries(leftOut).filter(([, why]) => why.startsWith('no key'))
  const what = sets.length === 0 ? `${topic}: ${Object.values(leftOut).join('; ')}` : `${topic}: ${sets.join(', ')}`
  return {
    id,
    what,
    keys: [...new Set([...sets.flatMap(placesOf), ...keys])],
    tests: { ...(sets.length === 0 ? {} : { [numbersOfSets]: sets }), ...tests },
    views: [...(sets.length === 0 ? [] : ['docs/reference/presets.md']), ...views],
    ...(missing.length === 0 ? {} : { open: missing.map(([name, why]) => `${name}: ${why}`).join('; ') }),
  }
}

/** Keys under which a set is named. */
function placesOf(set: string): readonly string[] {
  const policy = parse(readFileSync(join(presetFolder, `${set}.yml`), 'utf8')) as object
  const sections = Object.keys(policy).filter((key) => !onlyDeclared.has(key))
  return sections.map((section) => (lists.has(section) ? `${section}[].use` : `${section}.use`))
}

/** The topics, in their order. */
export function readTopics(): readonly SetTopic[] {
  const topics = parse(readFileSync(join(folder, 'sets.yml'), 'utf8')) as Record<
    string,
    Pick<SetTopic, 'topic' | 'default' | 'sets'> & Partial<SetTopic> & { 'left-out'?: SetTopic['leftOut'] }
  >
  return Object.entries(topics).map(([id, { 'left-out': leftOut = {}, ...topic }]) => ({
    id,
    leftOut,
    tests: {},
    keys: [],
    views: [],
    ...topic,
  }))
}
