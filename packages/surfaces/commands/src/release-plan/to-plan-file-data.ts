import type { ReleasePlanData } from '@locktender/contracts/validators/types'
import { changeStates, type PlanSummary } from '@locktender/planning'

/** What a plan file says, as a result tells it. */
export function toPlanFileData({
  file,
  plan,
  criteria,
  roster,
  dependencyOrder,
  changeRequest,
  targetAt,
}: PlanSummary): NonNullable<ReleasePlanData['planFile']> {
  const { release_info: info, change_request: request, dependencies = [] } = plan
  const byId = new Map(dependencies.map((each) => [each.id, each]))
  return {
    file,
    name: info.name,
    targetAt,
    manager: info.release_manager,
    criteria: criteria.map(({ text, source, judgedOnDays }) => ({ text, source, judgedOnDays: [...judgedOnDays] })),
    roster: roster.map(({ role, person, backup }) => ({ role, person, backup })),
    dependencies: dependencyOrder.flatMap((id) => {
      const found = byId.get(id)
      return found === undefined
        ? []
        : [{ id, name: found.name, owner: found.owner, status: found.status, needs: [...(found.needs ?? [])] }]
    }),
    changeRequest:
      request === undefined
        ? null
        : {
            id: request.id,
            state: changeRequest,
            states: [...changeStates],
            history: request.history.map(({ to, by, on }) => ({ to, by, on })),
          },
  }
}
