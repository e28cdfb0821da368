import type { RecordEntry, RecordEvent } from '@locktender/contracts'

type Tone = RecordEntry['tone']

const byVerdict: Readonly<Record<string, Tone>> = { pass: 'good', warn: 'open', fail: 'bad', unknown: 'bad', pending: 'open', skip: 'fact' }
const byOutcome: Readonly<Record<string, Tone>> = { GO: 'good', CONDITIONAL: 'open', DELAY: 'open', 'NO-GO': 'bad', ABORT: 'bad' }
const byType: Partial<Readonly<Record<RecordEvent['type'], Tone>>> = {
  approved: 'good',
  published: 'good',
  advanced: 'good',
  closed: 'good',
  held: 'open',
  'rolled-back': 'bad',
  'incident-linked': 'bad',
  overridden: 'open',
  cancelled: 'bad',
}

/** Whether an event brings its release on (`good`), stops it (`bad`), leaves something to wait for (`open`), or is a fact beside it. */
export function eventTone(event: RecordEvent): Tone {
  switch (event.type) {
    case 'gated':
    case 'judged':
    case 'verified':
      return byVerdict[event.data.verdict] ?? 'fact'
    case 'decided':
      return byOutcome[event.data.outcome] ?? 'fact'
    case 'observed':
      return event.data.agrees ? 'fact' : 'bad'
    case 'voted':
      return event.data.state === 'veto' && event.data.counted ? 'bad' : 'fact'
    default:
      return byType[event.type] ?? 'fact'
  }
}
