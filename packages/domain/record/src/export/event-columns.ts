import type { RecordEvent } from '@locktender/contracts'
import { canonicalJson } from '../canonical/canonical-json.ts'
import { eventDigest } from '../digest.ts'
import { eventSentence } from './event-sentence.ts'

/** One column of the table that a record makes, one row an event. */
export interface EventColumn {
  readonly name: string
  /** `instant` counts milliseconds since 1970; `json` is text that holds JSON. */
  readonly kind: 'text' | 'whole' | 'number' | 'instant' | 'json'
  readonly values: readonly (string | number | null)[]
}

type Value = string | number | null | undefined

/** What every question about releases asks for stands in a column of its own; all of it stands in `data`. */
const columns: readonly { readonly name: string; readonly kind: EventColumn['kind']; readonly of: (event: RecordEvent) => Value }[] = [
  { name: 'seq', kind: 'whole', of: ({ seq }) => seq },
  { name: 'at', kind: 'instant', of: ({ at }) => Date.parse(at) },
  { name: 'repository_id', kind: 'text', of: ({ repository }) => repository.id },
  { name: 'repository', kind: 'text', of: ({ repository }) => repository.name },
  { name: 'release', kind: 'text', of: ({ release }) => release },
  { name: 'type', kind: 'text', of: ({ type }) => type },
  { name: 'outcome', kind: 'text', of: ({ data }) => textIn(data, 'outcome', 'verdict', 'state') },
  { name: 'environment', kind: 'text', of: ({ data }) => textIn(data, 'environment') },
  { name: 'commit', kind: 'text', of: ({ data }) => textIn(data, 'commit') },
  { name: 'sha256', kind: 'text', of: artifactOf },
  { name: 'stage', kind: 'text', of: ({ data }) => stageIn(data) },
  { name: 'region', kind: 'text', of: ({ data }) => textIn(data, 'region') },
  { name: 'share', kind: 'number', of: ({ data }) => numberIn(data, 'share') },
  { name: 'seconds', kind: 'number', of: ({ data }) => numberIn(data, 'seconds') },
  { name: 'summary', kind: 'text', of: eventSentence },
  { name: 'key', kind: 'text', of: ({ key }) => key },
  { name: 'tool', kind: 'text', of: ({ by }) => by.tool },
  { name: 'run_id', kind: 'text', of: ({ by }) => by.run?.id },
  { name: 'run_attempt', kind: 'whole', of: ({ by }) => by.run?.attempt },
  { name: 'actor', kind: 'text', of: ({ by }) => by.actor },
  { name: 'prev', kind: 'text', of: ({ prev }) => prev },
  { name: 'digest', kind: 'text', of: (event) => eventDigest(canonicalJson(event)) },
  { name: 'data', kind: 'json', of: ({ data }) => canonicalJson(data) },
]

/** Events as the columns of a table; what an event does not have is null. */
export function eventColumns(events: readonly RecordEvent[]): EventColumn[] {
  return columns.map(({ name, kind, of }) => ({ name, kind, values: events.map((event) => of(event) ?? null) }))
}

/** Events as JSON Lines, each line the bytes that its digest was made of. */
export function jsonLines(events: readonly RecordEvent[]): string {
  return events.map((event) => `${canonicalJson(event)}\n`).join('')
}

function artifactOf(event: RecordEvent): Value {
  if (event.type === 'planned') return event.data.artifacts.length === 1 ? event.data.artifacts[0]?.sha256 : null
  if (event.type === 'rolled-back') return event.data.target.sha256
  return textIn(event.data, 'sha256')
}

// A stage of a rollout is a number, one of approval a name.
function stageIn(data: RecordEvent['data']): Value {
  const stage = field(data, 'stage')
  return typeof stage === 'number' ? String(stage) : textIn(data, 'stage')
}

function textIn(data: RecordEvent['data'], ...keys: readonly string[]): Value {
  return keys.map((key) => field(data, key)).find((value): value is string => typeof value === 'string')
}

function numberIn(data: RecordEvent['data'], key: string): Value {
  const value = field(data, key)
  return typeof value === 'number' ? value : null
}

const field = (data: RecordEvent['data'], key: string): unknown => Object.entries(data).find(([name]) => name === key)?.[1]
