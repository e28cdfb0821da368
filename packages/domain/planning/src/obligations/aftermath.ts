import { durationSeconds } from '@locktender/policy'
import { duty, type DutyFacts } from './duty-source.ts'
import type { Duty } from './duty.ts'
import { messagesFor } from './messages.ts'

/** What comes with the release and after it: the incident it answers, how long it is watched, who hears of it, its review and its record. */
export function* aftermathDuties(facts: DutyFacts): Generator<Duty> {
  const { policy, class: made, type, incident, ruleAt } = facts
  if (type['needs-incident'] === true)
    yield duty({
      id: 'incident',
      kind: 'incident',
      phase: 'plan',
      subject: incident ?? 'incident',
      what: 'It answers an incident that is linked',
      because: [ruleAt(['types', made, 'needs-incident'])],
      state: incident === undefined ? 'missing' : 'met',
    })
  if (type.verify !== undefined && type.verify !== 'none')
    yield duty({
      id: 'verification',
      kind: 'verification',
      phase: 'verify',
      subject: 'release',
      what: `It is watched for ${type.verify}`,
      seconds: durationSeconds(type.verify) ?? null,
      because: [ruleAt(['types', made, 'verify'])],
    })
  yield* notices(facts)
  const review = type['review-within']
  if (review !== undefined)
    yield duty({
      id: 'review',
      kind: 'review',
      phase: 'close',
      subject: 'release',
      what: `It is reviewed within ${review} after it`,
      seconds: durationSeconds(review) ?? null,
      because: [ruleAt(['types', made, 'review-within'])],
    })
  yield duty({
    id: 'record',
    kind: 'record',
    phase: 'close',
    subject: 'release',
    what: 'Its record is kept',
    because: [ruleAt(policy.record === undefined ? ['policy'] : ['record'])],
  })
}

function* notices({ policy, class: made, type, ruleAt }: DutyFacts): Generator<Duty> {
  if (type.announce !== undefined && type.announce !== 'none')
    yield duty({
      id: 'notice',
      kind: 'notice',
      phase: 'deploy',
      subject: type.announce,
      what: `It is announced: ${type.announce}`,
      because: [ruleAt(['types', made, 'announce'])],
    })
  for (const { message, index } of messagesFor(policy, made)) {
    const { audience, before, during, after, to = [] } = message
    const hears = [
      ...(before === undefined ? [] : [`${before} before`]),
      ...(during === undefined ? [] : [`${during} during`]),
      ...(after === undefined ? [] : [`${after} after`]),
    ]
    const what = `The audience ${audience} hears ${hears.join(', ') || 'of it'}${to.length === 0 ? '' : ` by ${to.join(', ')}`}`
    yield duty({
      kind: 'notice',
      phase: before === undefined ? 'deploy' : 'prepare',
      subject: audience,
      what,
      because: [ruleAt(['communications', index])],
    })
  }
}
