import type { ContractWorkflow, RollbackContract } from '@locktender/contracts'

/** The rollback contract as rows of a sheet: what, and what is settled. The text is as policy and record hold it: escape it. */
export function contractRows(contract: RollbackContract): readonly (readonly [what: string, text: string])[] {
  const { limits, target, withinSeconds, data, wayForward, run, methods, validation, rehearsal } = contract
  const { manualWhen, fallback, dataRecovery, contacts, runbooks } = contract
  return [
    ...limits.map(
      ({ metric, condition, does }) => [does === 'rollback' ? 'goes back when' : 'is made ready when', `${metric} ${condition}`] as const,
    ),
    ...manualWhen.map((reason) => ['people take it back when', reason] as const),
    ['back to', target === null ? 'NOT KNOWN' : [target.tag, `sha256:${target.sha256}`].filter((text) => text !== undefined).join(', ')],
    ['within', `${withinSeconds} s from the decision to the proof`],
    ['data', data === 'reversible' ? 'survive the way back' : 'do not go back: a person confirms, or repairs it where it is'],
    ...(wayForward === null ? [] : [['way forward', workflowText(wayForward)] as const]),
    ['first method', 'the traffic command of the policy'],
    ...methods.map(({ method, command }, index) => [`method ${index + 2}`, `${method}: ${command}`] as const),
    ...(run === null ? [] : [['workflow beside it', workflowText(run)] as const]),
    ['rehearsed', rehearsalText(rehearsal)],
    ...validation.items.map(
      ({ item, by, limits: kept }) =>
        [
          `afterwards: ${item}`,
          by === 'metrics'
            ? `none of ${kept.map(({ metric, condition }) => `${metric} ${condition}`).join(', ')} for ${validation.windowSeconds} s`
            : by === 'observe'
              ? 'the traffic side says it'
              : 'a person says it',
        ] as const,
    ),
    ...(fallback === null ? [] : [['if nothing helps', fallback] as const]),
    ...(dataRecovery === null ? [] : [['data recovery', dataRecovery] as const]),
    ...contacts.map((contact) => ['call', contact] as const),
    ...Object.entries(runbooks).map(([scenario, address]) => [`runbook: ${scenario}`, address] as const),
  ]
}

function workflowText({ workflow, inputs }: ContractWorkflow): string {
  const given = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`)
  return given.length === 0 ? workflow : `${workflow} with ${given.join(', ')}`
}

function rehearsalText(rehearsal: RollbackContract['rehearsal']): string {
  if (rehearsal === null) return 'none is asked for'
  const days = `at most ${Math.round(rehearsal.withinSeconds / 86_400)} days old`
  return rehearsal.lastAt === null ? `NEVER; asked for: ${days}` : `${rehearsal.lastAt}; asked for: ${days}`
}
