import { Problem } from '@locktender/contracts'
import { writings } from './masks.ts'
import type { JobResult, RunResult } from './results.ts'

export interface SecretLeak {
  readonly job: string
  readonly step: string
  readonly place: 'log' | 'summary' | 'annotation' | 'output'
  /** 1-based line within the place. */
  readonly line: number
}

/** Shorter values would be found everywhere. */
const minSecretLength = 4

/**
 * Where a secret stands readable, or in a common encoding, in anything a run shows: logs, summaries, annotations, outputs. Masked
 * values have become `***` and are not found: give also what the jobs were handed at run time (tokens).
 * @throws Problem `secret/too-short` for a value under 4 characters
 */
export function findSecretLeaks(result: RunResult, secrets: readonly string[]): readonly SecretLeak[] {
  const short = secrets.find((secret) => secret.length < minSecretLength)
  if (short !== undefined)
    throw new Problem(
      'secret/too-short',
      `A secret of ${short.length} characters cannot be searched for.`,
      `Use a value of at least ${minSecretLength} characters.`,
    )
  const needles = secrets.flatMap(writings)
  return result.jobs.flatMap((job) => leaksOf(job, needles))
}

/** @throws Problem `secret/leaked` that names each place, without the value */
export function assertNoSecretLeaks(result: RunResult, secrets: readonly string[]): void {
  const leaks = findSecretLeaks(result, secrets)
  if (leaks.length === 0) return
  const places = leaks.map(({ job, step, place, line }) => `${job} / ${step === '' ? '(job)' : step}: ${place}, line ${line}`)
  throw new Problem(
    'secret/leaked',
    `A secret is readable in:\n${places.join('\n')}`,
    'Mask the value with core.setSecret or ::add-mask:: before it can be printed.',
  )
}

function leaksOf(job: JobResult, needles: readonly string[]): readonly SecretLeak[] {
  const search = (step: string, place: SecretLeak['place'], text: string): readonly SecretLeak[] =>
    text
      .split('\n')
      .flatMap((line, index) => (needles.some((needle) => line.includes(needle)) ? [{ job: job.name, step, place, line: index + 1 }] : []))
  const texts = (values: readonly object[]): string => values.map((value) => JSON.stringify(value)).join('\n')
  return [
    ...search('', 'output', texts([job.outputs, job.environment ?? {}])),
    ...search('', 'annotation', texts(job.annotations)),
    ...job.steps.flatMap((step) => [
      ...search(step.name, 'log', step.log),
      ...search(step.name, 'summary', step.summary),
      ...search(step.name, 'annotation', texts(step.annotations)),
    ]),
    ...job.jobs.flatMap((called) => leaksOf(called, needles)),
  ]
}
