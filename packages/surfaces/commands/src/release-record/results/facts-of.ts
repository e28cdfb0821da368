import { Problem } from '@locktender/contracts'
import { approvalFacts } from './approved.ts'
import { decidedFacts } from './decided.ts'
import { gatedFacts } from './gated.ts'
import type { HandedResult } from './handed-result.ts'
import { plannedFacts } from './planned.ts'
import { publishedFacts } from './published.ts'
import type { Fact } from './recorded-fact.ts'

/** What each action's result is recorded as. */
const byAction: Readonly<Record<string, (handed: HandedResult) => readonly Fact[]>> = {
  'quality-gate': gatedFacts,
  'release-calendar': gatedFacts,
  'policy-lint': gatedFacts,
  'canary-analysis': gatedFacts,
  'release-plan': plannedFacts,
  'go-no-go': decidedFacts,
  'release-publish': publishedFacts,
  'environment-approval': approvalFacts,
}

/** Order in which types may follow one another, for facts that are handed over together. */
const order: readonly Fact['type'][] = ['planned', 'gated', 'requested', 'voted', 'approved', 'overridden', 'decided', 'published']
const rank = ({ type }: Fact): number => (order.includes(type) ? order.indexOf(type) : order.length)

/**
 * The facts that results hold, in an order in which they may be recorded.
 *
 * @throws {Problem} `record/no-event-for` for a result of another action, `record/result-shortened`, `record/not-a-result`
 */
export function factsOf(results: readonly HandedResult[]): readonly Fact[] {
  return results
    .flatMap((handed) => {
      const { action } = handed.result
      const read = Object.hasOwn(byAction, action) ? byAction[action] : undefined
      if (read === undefined) throw noEvent(handed)
      return couldNotJudge(handed) ? gatedFacts(handed) : read(handed)
    })
    .toSorted((one, other) => rank(one) - rank(other))
}

/** An action that could not judge says why and nothing else. */
function couldNotJudge({ result }: HandedResult): boolean {
  return result.verdict === 'unknown' && Object.keys(result.data).length === 0
}

function noEvent({ source, result }: HandedResult): Problem {
  return new Problem(
    'record/no-event-for',
    `${source} is a result of ${JSON.stringify(result.action)}, which is not recorded`,
    `Hand over results of ${Object.keys(byAction).join(', ')}; record other facts with \`type\` and \`data\`.`,
  )
}
