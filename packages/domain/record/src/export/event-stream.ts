import type { RecordEvent } from '@locktender/contracts'
import { canonicalJson } from '../canonical/canonical-json.ts'
import { eventDigest } from '../digest.ts'
import { eventSentence } from './event-sentence.ts'

/** An event of the record as an event of CloudEvents 1.0 (cloudevents.io), for a stream that many systems write to. */
export interface StreamEvent {
  readonly specversion: '1.0'
  /** Unique with `source`: the place in the chain. */
  readonly id: string
  readonly source: string
  readonly type: string
  /** The release. */
  readonly subject: string
  readonly time: string
  readonly datacontenttype: 'application/json'
  /** Extension: place in the chain. With `digest` it is an anchor of the record. */
  readonly seq: number
  /** Extension: SHA-256 of the event in the record. */
  readonly digest: string
  readonly data: {
    readonly environment: string | null
    readonly stage: number | string | null
    readonly region: string | null
    /** Part of the traffic. */
    readonly share: number | null
    readonly sha256: string | null
    readonly durationSeconds: number | null
    readonly result: string | null
    readonly summary: string
    readonly facts: RecordEvent['data']
  }
}

/** What is known of a release while the chain is read. */
interface Running {
  environment: string | null
  sha256: string | null
  /** First time that each stage of each region was applied. */
  readonly appliedAt: Map<string, string>
}

/**
 * The events of a chain with a number above `after`, as a stream: each with the environment and artifact of its release's plan, and how
 * long its step took: a stage from its first traffic until it was passed, a command from its start to its end, a rollback from the
 * decision on.
 */
export function eventStream(chain: readonly RecordEvent[], after = 0): StreamEvent[] {
  const releases = new Map<string, Running>()
  return chain.flatMap((event) => {
    const running = releases.get(event.release) ?? { environment: null, sha256: null, appliedAt: new Map() }
    releases.set(event.release, running)
    note(running, event)
    return event.seq > after ? [streamEvent(event, running)] : []
  })
}

/** The same as JSON Lines. */
export function streamLines(events: readonly StreamEvent[]): string {
  return events.map((event) => `${canonicalJson(event)}\n`).join('')
}

function note(running: Running, event: RecordEvent): void {
  if (event.type === 'planned') {
    running.environment = event.data.environment ?? null
    running.sha256 = event.data.artifacts[0]?.sha256 ?? null
    running.appliedAt.clear()
  }
  if (event.type !== 'stage-applied') return
  const key = stageKey(event.data)
  if (!running.appliedAt.has(key)) running.appliedAt.set(key, event.at)
}

function streamEvent(event: RecordEvent, running: Running): StreamEvent {
  const { seq, at, release, type, repository, data } = event
  const facts: Readonly<Record<string, unknown>> = { ...data }
  const text = (...names: readonly string[]): string | null =>
    names.map((name) => facts[name]).find((value): value is string => typeof value === 'string') ?? null
  const number = (name: string): number | null => (typeof facts[name] === 'number' ? facts[name] : null)
  return {
    specversion: '1.0',
    id: `${repository.id}/${seq}`,
    source: `/${repository.name}/release-record`,
    type: `dev.locktender.release.${type}`,
    subject: release,
    time: at,
    datacontenttype: 'application/json',
    seq,
    digest: eventDigest(canonicalJson(event)),
    data: {
      environment: text('environment') ?? running.environment,
      stage: event.type === 'advanced' ? event.data.from : (number('stage') ?? text('stage')),
      region: text('region'),
      share: number('share'),
      sha256: event.type === 'rolled-back' ? event.data.target.sha256 : (text('sha256') ?? running.sha256),
      durationSeconds: secondsOf(event, running),
      result: text('verdict', 'outcome', 'state') ?? (event.type === 'observed' ? (event.data.agrees ? 'agrees' : 'differs') : null),
      summary: eventSentence(event),
      facts: data,
    },
  }
}

function secondsOf(event: RecordEvent, { appliedAt }: Running): number | null {
  switch (event.type) {
    case 'stage-applied':
      return between(event.data.startedAt, event.at)
    case 'advanced':
      return between(appliedAt.get(stageKey({ stage: event.data.from, region: event.data.region })), event.at)
    case 'rolled-back':
      return event.data.seconds ?? null
    default:
      return null
  }
}

const stageKey = ({ stage, region = '' }: { readonly stage: number; readonly region?: string | undefined }): string => `${stage}/${region}`

function between(from: string | undefined, to: string): number | null {
  return from === undefined ? null : Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000)
}
