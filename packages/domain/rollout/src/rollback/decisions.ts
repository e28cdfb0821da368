import type { RolledBackFacts } from '@locktender/contracts'
import type { Dated, ReleaseView } from '@locktender/record'

type RolledBack = Dated<RolledBackFacts>

/** The decision to go back; undefined while there is none. */
export function backDecision({ rolledBack }: Pick<ReleaseView, 'rolledBack'>): RolledBack | undefined {
  return rolledBack.find(({ data }) => isDecision(data) && data.choice !== 'roll-forward')
}

/** The decision that counts now: a way back that was decided after a way forward takes its place. */
export function lastDecision({ rolledBack }: Pick<ReleaseView, 'rolledBack'>): RolledBack | undefined {
  return rolledBack.findLast(({ data }) => isDecision(data))
}

function isDecision({ state, trigger }: RolledBackFacts): boolean {
  return state === 'decided' && trigger !== 'rehearsal'
}
