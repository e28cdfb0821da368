import type { GateNode, GateWaiverUse, Waiver } from '@locktender/contracts'
import type { RefusedWaiver, ValidWaiver } from '../waivers/valid-waiver.ts'

/** What became of every waiver: those that cover a failure, those that cover nothing, those that do not count. */
export function waiverUses(waivers: readonly (ValidWaiver | RefusedWaiver)[], gates: readonly GateNode[]): readonly GateWaiverUse[] {
  const conditions = gates.flatMap(({ children }) => children)
  return waivers.map((each) => {
    if ('waiver' in each) return { ...shown(each.waiver), state: each.state, message: each.message, covers: [] }
    const covers = conditions.filter(({ waivedBy }) => waivedBy?.includes(each.id) === true).map(({ id }) => id)
    const isUsed = covers.length > 0
    const message = isUsed ? each.reason : 'Nothing that it covers fails: remove it.'
    return { ...shown(each), state: isUsed ? 'used' : 'unused', message, covers }
  })
}

function shown({ id, owner, expires }: Waiver): Pick<GateWaiverUse, 'id' | 'owner' | 'expires'> {
  return { id, owner, expires }
}
