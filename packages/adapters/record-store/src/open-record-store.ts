import { Problem } from '@locktender/contracts'
import type { BranchFiles, BranchHead } from '@locktender/git'
import {
  type ChainFault,
  checkTransition,
  type EventDraft,
  faultMessage,
  mayFollowFault,
  mendFault,
  nextEvent,
  rewrittenSince,
} from '@locktender/record'
import { recordMoment, type RecordMoment } from './record-moment.ts'
import type { Appended, RecordStore, Standing } from './record-store.ts'

/** The time and chance that waiting takes; tests bring their own. */
export interface Waiting {
  sleep(milliseconds: number): Promise<unknown>
  /** A number from 0 up to 1. */
  random(): number
}

// Who wrote last has the tip already and is soonest done with the next one: on a busy machine others may lose to it dozens of times.
const mostAttempts = 100
/** Waits grow from about one write to a few seconds, each a random part, so that writers who met once do not meet again. */
const firstWaitMs = 60
const longestWaitMs = 2_000

interface Look {
  readonly head: BranchHead
  readonly moment: RecordMoment
}

/** A record kept in a branch's files. Texts that were read once are kept: an event never changes. */
export function openRecordStore(branch: BranchFiles, waiting: Waiting): RecordStore {
  const known = new Map<string, string>()
  let seen: BranchHead | undefined

  async function texts(head: BranchHead, paths: readonly string[]): Promise<string[]> {
    const blob = (path: string): string => `${path} ${head.files.get(path) ?? ''}`
    const unknown = paths.filter((path) => !known.has(blob(path)))
    for (const [path, text] of await branch.read(head, unknown)) known.set(blob(path), text)
    return paths.map((path) => known.get(blob(path)) ?? '')
  }

  /** The most that was seen of the branch; what is not that and more was rewritten. */
  let witnessed: BranchHead = { commit: null, files: new Map() }
  let latest: Look | undefined

  async function look(): Promise<Look> {
    // Somebody else of this run may see more meanwhile.
    const before = witnessed
    const head = await branch.head()
    if (latest !== undefined && head.commit !== null && latest.head.commit === head.commit) return latest
    const rewritten = rewrittenSince(before.files, head.files) ?? null
    if (rewritten === null && head.files.size >= witnessed.files.size) witnessed = head
    return (latest = { head, moment: recordMoment(head, rewritten, texts) })
  }

  async function once(
    release: string,
    draft: (standing: Standing) => EventDraft | null,
    attempts: number,
  ): Promise<Appended | null | 'moved'> {
    const { head, moment } = await look()
    const { standing, tail } = await moment.standingAndTail(release)
    const drafted = draft(standing)
    if (drafted === null) return null
    const there = standing.events.find(({ key }) => key === drafted.key)
    if (there !== undefined) return { how: 'there', event: there, attempts }
    if (standing.fault !== null && !mayFollowFault(drafted.type)) throw damaged(standing.fault)
    const { event, path, text } = nextEvent(tail, drafted)
    const illegal = checkTransition(standing.view, event)
    if (illegal !== undefined) throw refused(illegal.code, illegal.message)
    const epochSeconds = Math.floor(Date.parse(event.at) / 1000)
    const answer = await branch.add(head, { path, text, message: `${event.type} ${event.release}`, epochSeconds })
    return answer === 'moved' ? 'moved' : { how: 'written', event, attempts }
  }

  const snapshot = async (): Promise<RecordMoment> => (await look()).moment

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
    standings: async (releases) => (await snapshot()).standings(releases),
    ofType: async (type) => (await snapshot()).ofType(type),
    history: async () => branch.history(seen ?? (await branch.head())),
    async files() {
      const { head } = await look()
      seen = head
      const paths = [...head.files.keys()]
      const all = await texts(head, paths)
      return paths.map((path, index) => ({ path, text: all[index] ?? '' }))
    },
  }
}

function refused(code: string, message: string): Problem {
  return new Problem(code, message, 'Look at where the release stands: `locktender release-record --release NAME`.')
}

function damaged(fault: ChainFault): Problem {
  return new Problem(
    fault.code,
    faultMessage(fault),
    `${mendFault(fault.code)} Until then only what is seen and the way back is recorded.`,
    fault.path === null ? {} : { at: { file: fault.path } },
  )
}

function busy(release: string): Problem {
  return new Problem(
    'record/busy',
    `the record could not be written for ${release}: ${mostAttempts} times somebody else was faster`,
    'Run the step again; what was recorded stays, and nothing is recorded twice.',
  )
}
