import type { ContractWorkflow, ReleaseTarget, WorkflowCall } from '@locktender/contracts'
import { isWorkflowPlaceholder, placeholderForm, type WorkflowPlaceholder } from '@locktender/policy'
import type { ReleaseView } from '@locktender/record'

/** What a workflow is told. */
export interface CallFacts {
  readonly view: ReleaseView
  readonly target: ReleaseTarget
  /** Code of the reason, such as `canary/limit-broken`. */
  readonly code: string
  readonly choice: 'roll-back' | 'roll-forward'
}

/** The workflow with its inputs filled in; `missing` names the placeholders that nothing is known for. */
export function workflowCall({ workflow, inputs }: ContractWorkflow, facts: CallFacts): WorkflowCall {
  const values = valuesOf(facts)
  const missing = new Set<string>()
  const filled = Object.entries(inputs).map(([input, text]) => [
    input,
    text.replaceAll(placeholderForm, (whole, name: string) => {
      const value = isWorkflowPlaceholder(name) ? values[name] : whole
      if (value === undefined) missing.add(whole)
      return value ?? whole
    }),
  ])
  return { workflow, inputs: Object.fromEntries(filled), ...(missing.size === 0 ? {} : { missing: [...missing] }) }
}

function valuesOf({ view, target, code, choice }: CallFacts): Readonly<Record<WorkflowPlaceholder, string | undefined>> {
  return {
    'previous.tag': target.tag,
    'previous.digest': `sha256:${target.sha256}`,
    release: view.release,
    version: view.planned?.data.version,
    'reason-code': code,
    operation: operationOf(view, choice),
  }
}

/** One name for every try of the same start. */
export function operationOf({ release, planned }: Pick<ReleaseView, 'release' | 'planned'>, choice: CallFacts['choice']): string {
  return `${release}/${planned?.seq ?? 0}/${choice}`
}
