import { Problem } from '@locktender/contracts'
import { literalValue } from '../expressions/evaluate-template.ts'
import type { Token } from '../expressions/evaluate-template.ts'
import { entry, isValueMap } from '../expressions/value.ts'
import { isBasicExpression } from './github-parser.ts'
import type { JobDefinition, Workflow } from './load-workflow.ts'

const jobKeys: Readonly<Record<string, string>> = {
  container: 'Job containers are not run here: install what the job needs on this machine.',
  services: 'Service containers are not started here: start the service on loopback before the run.',
  snapshot: 'There are no hosted images here.',
}

/**
 * Refuses what this runner would otherwise pass over in silence.
 * @throws Problem `runner/unsupported` or `workflow/invalid`, at the place in the file
 */
export function refuseUnsupported(workflow: Workflow): void {
  refuseConcurrency(workflow.concurrency, workflow.path)
  for (const job of workflow.jobs) {
    for (const [key, hint] of Object.entries(jobKeys))
      if (job.tokens[key] !== undefined) refuse(workflow, job.tokens[key], `${key}: in job '${job.id}'`, hint)
    refuseConcurrency(job.tokens['concurrency'], workflow.path)
    refuseRunsOn(workflow, job)
    for (const step of job.steps) {
      if (step.run === undefined && step.uses === undefined)
        refuse(workflow, undefined, `step '${step.id}' of job '${job.id}'`, 'Background steps are not supported.')
      if (step.uses?.startsWith('docker://') === true)
        refuse(workflow, step.inputs, `uses: ${step.uses}`, 'Docker actions are not run here.')
    }
  }
}

function refuseRunsOn(workflow: Workflow, job: JobDefinition): void {
  const token = job.tokens['runs-on']
  if (token === undefined || isBasicExpression(token)) return
  for (const label of runnerLabels(literalOrEmpty(token)))
    if (isForeignLabel(label)) refuse(workflow, token, `runs-on: ${label}`, 'Only Linux labels (ubuntu-*, self-hosted) are run here.')
}

/** @throws Problem for `queue: max` with `cancel-in-progress: true`, which GitHub refuses and its parser does not report */
function refuseConcurrency(token: Token | undefined, file: string): void {
  const value = literalOrEmpty(token)
  if (entry(value, 'queue') === 'max' && entry(value, 'cancel-in-progress') === true)
    throw new Problem('workflow/invalid', '`queue: max` and `cancel-in-progress: true` exclude each other.', 'Remove one of the two.', {
      at: placeOf(file, token),
    })
}

/** The labels of an evaluated `runs-on`. */
export function runnerLabels(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(runnerLabels)
  return typeof value === 'object' && value !== null && 'labels' in value ? runnerLabels(value.labels) : []
}

/** Whether the label asks for a system this runner is not. */
export function isForeignLabel(label: string): boolean {
  return /^(?:windows|macos)/i.test(label)
}

function literalOrEmpty(token: Token | undefined): ReturnType<typeof literalValue> {
  try {
    const value = literalValue(token)
    return isValueMap(value) || typeof value !== 'object' ? value : [...(value ?? [])]
  } catch {
    return null // has an expression: judged when it is evaluated
  }
}

function refuse(workflow: Workflow, token: Token | undefined, what: string, hint: string): never {
  throw new Problem('runner/unsupported', `${workflow.path}: ${what} is not supported.`, hint, { at: placeOf(workflow.path, token) })
}

function placeOf(file: string, token: Token | undefined): { readonly file: string; readonly line?: number; readonly column?: number } {
  return { file, ...(token?.range === undefined ? {} : { line: token.range.start.line, column: token.range.start.column }) }
}
