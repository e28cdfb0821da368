import { Problem } from '@locktender/contracts'
import type { BranchFiles, BranchHead } from '@locktender/git'
import {
  type ChainTail,
  checkTransition,
  eventDigest,
  type EventDraft,
  foldRelease,
  nextEvent,
  parseEventPath,
  readEvent,
  releaseHash,
} from '@locktender/record'
import type { Appended, RecordSnapshot, RecordStore, Standing } from './record-store.ts'

/** The time and chance that waiting takes; tests bring their own. */
export interface Waiting {
  sleep(milliseconds: number): Promise<unknown>
  /** A number from 0 up to 1. */
  random(): number
}

const mostAttempts = 40
/** Waits grow from about one write to a few seconds, each a random part, so that writers who met once do not meet again. */
const firstWaitMs = 60
const longestWaitMs = 5_000

/** A record kept in a branch's files. Texts that were read once are kept: an event never changes. */
export function openRecordStore(branch: BranchFiles, waiting: Waiting): RecordStore {
  const known = new Map<string, string>()

  async function texts(head: BranchHead, paths: readonly string[]): Promise<string[]> {
    const blob = (path: string): string => `${path} ${head.files.get(path) ?? ''}`
    const unknown = paths.filter((path) => !known.has(blob(path)))
    for (const [path, text] of await branch.read(head, unknown)) known.set(blob(path), text)
    return paths.map((path) => known.get(blob(path)) ?? '')
  }

  async function standingAt(head: BranchHead, release: string): Promise<Standing & { readonly tail: ChainTail | null }> {
    const names = [...head.files.keys()].map((path) => ({ path, name: parseEventPath(path) }))
    const stray = names.find(({ name }) => name === undefined)
    if (stray !== undefined) throw strayFile(stray.path)
    const sorted = names.toSorted((a, b) => (a.name?.seq ?? 0) - (b.name?.seq ?? 0)).map(({ path }) => path)
    if ((parseEventPath(sorted.at(-1) ?? '')?.seq ?? 0) !== sorted.length) throw gap(sorted.length)
    const hash = releaseHash(release)
    const own = sorted.filter((path) => parseEventPath(path)?.releaseHash === hash)
    const last = sorted.at(-1)
    const [tailText, ...ownTexts] = await texts(head, [...(last === undefined ? [] : [last]), ...own])
    const events = ownTexts.map((text, index) => readEvent(text, own[index] ?? '')).filter((event) => event.release === release)
    const tail = tailText === undefined ? null : { seq: sorted.length, digest: eventDigest(tailText) }
    return { view: foldRelease(events, release), events, tail }
  }

  async function once(
    release: string,
    draft: (standing: Standing) => EventDraft | null,
    attempts: number,
  ): Promise<Appended | null | 'moved'> {
    const head = await branch.head()
    const { tail, ...standing } = await standingAt(head, release)
    const drafted = draft(standing)
    if (drafted === null) return null
    const there = standing.events.find(({ key }) => key === drafted.key)
    if (there !== undefined) return { how: 'there', event: there, attempts }
    const { event, path, text } = nextEvent(tail, drafted)
    const illegal = checkTransition(standing.view, event)
    if (illegal !== undefined) throw refused(illegal.code, illegal.message)
    const epochSeconds = Math.floor(Date.parse(event.at) / 1000)
    const answer = await branch.add(head, { path, text, message: `${event.type} ${event.release}`, epochSeconds })
    return answer === 'moved' ? 'moved' : { how: 'written', event, attempts }
  }

  async function snapshot(): Promise<RecordSnapshot> {
    const head = await branch.head()
    return {
      async standing(release) {
        const { view, events } = await standingAt(head, release)
        return { view, events }
      },
      async ofType(type) {
        const names = [...head.files.keys()].map((path) => ({ path, name: parseEventPath(path) })).filter(({ name }) => name?.type === type)
        const paths = names.toSorted((a, b) => (a.name?.seq ?? 0) - (b.name?.seq ?? 0)).map(({ path }) => path)
        return (await texts(head, paths)).map((text, index) => readEvent(text, paths[index] ?? ''))
      },
    }
  }

  return {
    snapshot,
    async append(release, draft) {
      for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
        const answer = await once(release, draft, attempt)
        if (answer !== 'moved') return answer
        await waiting.sleep(waiting.random() * Math.min(longestWaitMs, firstWaitMs * 2 ** attempt))
      }
      throw busy(release)
    },
    standing: async (release) => (await snapshot()).standing(release),
    ofType: async (type) => (await snapshot()).ofType(type),
    async files() {
      const head = await branch.head()
      const paths = [...head.files.keys()]
      const all = await texts(head, paths)
      return paths.map((path, index) => ({ path, text: all[index] ?? '' }))
    },
  }
}

function refused(code: string, message: string): Problem {
  return new Problem(code, message, 'Look at where the release stands: `locktender release-record --release NAME`.')
}

function strayFile(path: string): Problem {
  return new Problem(
    'record/stray-file',
    `${JSON.stringify(path)} stands on the branch of the record and is no event`,
    'Nothing else may be kept on that branch: move the file away with a commit of your own.',
    { at: { file: path } },
  )
}

function gap(count: number): Problem {
  return new Problem(
    'record/missing',
    `the record has ${count} events, but their numbers go on beyond that: some were taken out`,
    'Find the first one that is missing: `locktender release-record --mode verify`. Restore the branch from a clone or an anchor.',
  )
}

function busy(release: string): Problem {
  return new Problem(
    'record/busy',
    `the record could not be written for ${release}: ${mostAttempts} times somebody else was faster`,
    'Run the step again; what was recorded stays, and nothing is recorded twice.',
  )
}
