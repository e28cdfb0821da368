import { once } from 'node:events'
import { evaluateTemplate } from '../expressions/evaluate-template.ts'
import { textOf } from '../expressions/expression-data.ts'
import { booleanOf } from '../expressions/typed-value.ts'
import { entry, isValueMap } from '../expressions/value.ts'
import type { Value } from '../expressions/value.ts'
import { tokensByKey } from '../expressions/evaluate-template.ts'
import { isMapping } from '../parse/github-parser.ts'
import type { GateAnswer } from '../gates.ts'
import type { JobPlan } from './job-plan.ts'

export interface PassedGate {
  readonly name: string
  readonly answer: GateAnswer & { readonly state: 'approved' }
}
export type GateOutcome = PassedGate | 'none' | 'cancelled' | { readonly rejected: string }

/** Waits at the gate of the job's environment, if it names one. @throws Error when the name cannot be evaluated */
export async function passGate(plan: JobPlan, signal: AbortSignal): Promise<GateOutcome> {
  const wanted = environmentOf(plan)
  if (wanted === undefined) return 'none'
  const { setup, identity } = plan.frame.active
  const job = { id: plan.definition.id, name: plan.name }
  const asked = setup.openGate({ environment: wanted, job, run: identity, signal })
  const answer = await Promise.race([asked, cancelled(signal)])
  if (answer === 'cancelled') return 'cancelled'
  if (answer.state === 'approved') return { name: wanted.name, answer }
  return { rejected: `The deployment to ${wanted.name} was rejected${answer.comment === undefined ? '.' : `: ${answer.comment}`}` }
}

function environmentOf(plan: JobPlan): { readonly name: string; readonly deployment: boolean } | undefined {
  const token = plan.definition.tokens['environment']
  if (token === undefined) return undefined
  const seen = { contexts: plan.contexts, functions: {} }
  const keys = tokensByKey(token)
  // The url sees the steps and is evaluated when they have run.
  const value: Value = isMapping(token)
    ? { name: evaluateTemplate(keys['name'], seen), deployment: evaluateTemplate(keys['deployment'], seen) }
    : evaluateTemplate(token, seen)
  const name = textOf(isValueMap(value) ? entry(value, 'name') : value)
  if (name === '') return undefined
  return { name, deployment: booleanOf(entry(value, 'deployment'), true) }
}

async function cancelled(signal: AbortSignal): Promise<'cancelled'> {
  if (!signal.aborted) await once(signal, 'abort')
  return 'cancelled'
}
