import type { Call } from '@locktender/action-kit'
import { Problem, type PolicyGate, type ReleasePolicy } from '@locktender/contracts'
import type { GateScope } from '@locktender/gates'

/**
 * Which gates a call asks for.
 *
 * @throws {Problem} `input/not-an-environment` for more than NAME, NAME:entry or NAME:exit
 */
export function gateScope({ inputs }: Pick<Call, 'inputs'>): GateScope {
  const [stage, type, environment] = ['stage', 'type', 'environment'].map((name) => inputs.text(name))
  const [, name, on = 'entry'] = /^([^:]+)(?::(entry|exit))?$/.exec(environment ?? '') ?? []
  if (environment !== undefined && name === undefined) {
    throw new Problem(
      'input/not-an-environment',
      `environment is ${JSON.stringify(environment)}`,
      'Write pre-prod, pre-prod:entry or pre-prod:exit.',
    )
  }
  return {
    ...(stage === undefined ? {} : { until: stage as NonNullable<GateScope['until']> }),
    ...(type === undefined ? {} : { releaseClass: type as NonNullable<GateScope['releaseClass']> }),
    ...(name === undefined ? {} : { environment: { name, on: on as 'entry' | 'exit' } }),
  }
}

/** Gates that a call may ask for besides those of its policy. */
const byDefault = 'failed == 0 and ran >= 1'

/**
 * The policy with the gates that the input `require` writes, one a line, and which every scope holds; with neither, that tests ran and
 * none failed.
 */
export function withRequired(policy: ReleasePolicy, require: string | undefined, scope: GateScope): ReleasePolicy {
  const lines = (require ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const own = policy.gates ?? []
  const taken = new Set(own.flatMap((gate) => ('id' in gate ? [gate.id] : [])))
  const idOf = (index: number): string => {
    const wanted = lines.length === 1 ? 'require' : `require-${index + 1}`
    return taken.has(wanted) ? `input-${wanted}` : wanted
  }
  const asked =
    lines.length === 0 && own.length === 0
      ? [{ id: 'tests', require: byDefault }]
      : lines.map((line, index) => ({ id: idOf(index), require: line }))
  if (asked.length === 0) return policy
  const gates: PolicyGate[] = asked.map((gate) => ({ ...gate, stage: 'development' }))
  const ids = gates.map(({ id }) => id)
  return { ...policy, ...scoped(policy, ids, scope), gates: [...own, ...gates] }
}

// A list of gates that the scope goes by gets the new ones, too.
function scoped(
  { types, environments }: ReleasePolicy,
  ids: readonly string[],
  { releaseClass, environment }: GateScope,
): Partial<ReleasePolicy> {
  const ofType = releaseClass === undefined ? undefined : types?.[releaseClass]
  const place = environment === undefined ? undefined : environments?.[environment.name]
  return {
    ...(releaseClass === undefined || ofType?.gates === undefined
      ? {}
      : { types: { ...types, [releaseClass]: { ...ofType, gates: [...ofType.gates, ...ids] } } }),
    ...(environment === undefined || typeof place !== 'object'
      ? {}
      : {
          environments: { ...environments, [environment.name]: { ...place, [environment.on]: [...(place[environment.on] ?? []), ...ids] } },
        }),
  } as Partial<ReleasePolicy>
}
