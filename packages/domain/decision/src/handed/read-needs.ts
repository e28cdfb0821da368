import { Problem } from '@locktender/contracts'
import type { HandedText } from './read-result.ts'

/** A job that this one needs. */
export interface HandedJob {
  readonly name: string
  /** `success`, `failure`, `cancelled` or `skipped`, as the platform says it. */
  readonly result: string
  /** Outputs that hand a result over: those named `result`, and those whose name ends in `-result`. */
  readonly results: readonly HandedText[]
}

/** Bytes that the outputs of one run may have in all, by the platform's own limit. */
const mostCharacters = 50 * 1024 * 1024
const jobName = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/
const resultName = /(?:^|[-_])result$/

/**
 * The jobs of `toJSON(needs)`, in the order of their names. Empty text stands for no jobs.
 *
 * @throws {Problem} `results/too-large`, `results/invalid` when the text is not what the platform writes
 */
export function readNeeds(text: string): readonly HandedJob[] {
  if (text.trim() === '') return []
  if (text.length > mostCharacters) {
    const found = `results has ${text.length} characters, expected at most ${mostCharacters}`
    throw new Problem('results/too-large', found, 'Hand over `${{ toJSON(needs) }}` and nothing else.')
  }
  const jobs = parsed(text)
  if (!isMap(jobs)) throw invalid('is no JSON object')
  return Object.entries(jobs)
    .map(([name, job]) => handedJob(name, job))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

function handedJob(name: string, job: unknown): HandedJob {
  if (!jobName.test(name)) throw invalid(`names the job ${JSON.stringify(name.slice(0, 100))}, which no job can be called`)
  if (!isMap(job) || typeof job['result'] !== 'string') throw invalid(`does not say how the job ${name} has ended`)
  const outputs = job['outputs'] ?? {}
  if (!isMap(outputs)) throw invalid(`has outputs of the job ${name} that are no JSON object`)
  const results = Object.entries(outputs)
    .filter(([output]) => resultName.test(output))
    .map(([output, value]): HandedText => {
      if (typeof value !== 'string') throw invalid(`has an output ${output} of the job ${name} that is no text`)
      return { source: output === 'result' ? name : `${name}.${output}`, job: name, text: value }
    })
  return { name, result: job['result'], results }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid('cannot be read as JSON', cause)
  }
}

function invalid(what: string, cause?: unknown): Problem {
  return new Problem('results/invalid', `results ${what}`, 'Write `results: ${{ toJSON(needs) }}` in a job that needs the others.', {
    cause,
  })
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
