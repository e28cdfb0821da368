import { nearestWord } from '@locktender/policy'
import type { Judged } from '../../document/judged.ts'
import { messagesFor } from '../../obligations/messages.ts'
import type { PlanFacts } from './plan-facts.ts'
import { reasonAt } from './reason-at.ts'

/** Audiences of the policy for this class that the plan's communication leaves out, once the plan has one. */
export function* judgeAudiences({ plan, positions, policy, class: made }: PlanFacts): Generator<Judged> {
  if (plan.communication === undefined) return
  const planned = plan.communication.map(({ audience }) => audience)
  const wanted = new Set(messagesFor(policy, made).map(({ message }) => message.audience))
  for (const audience of wanted) {
    if (planned.includes(audience)) continue
    const nearest = nearestWord(audience, planned)
    const hint = nearest === undefined ? `Add { audience: ${audience}, when: …, channel: … }.` : `Is ${nearest} meant?`
    yield {
      blocks: true,
      reason: reasonAt(positions, ['communication'], 'plan/audience-missing', `Nobody tells the audience ${audience}. ${hint}`),
    }
  }
}
