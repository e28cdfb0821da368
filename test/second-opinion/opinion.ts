/** What one engine made of a workflow. */
export interface Opinion {
  /** By job id; of a matrix `id #1`, `id #2` in the file's order; below a called workflow `caller/id`. */
  readonly jobs: ReadonlyMap<string, JobOpinion>
  /** What was asked of GitHub, in order. */
  readonly calls: readonly string[]
  /** What it left there: refs, releases, issues. */
  readonly left: readonly string[]
}

export interface JobOpinion {
  readonly result: string
  /** In the order of the file; a step that did not run is `skipped`. */
  readonly steps: readonly StepOpinion[]
}

export interface StepOpinion {
  /** Its `id:`, else its place from 0. */
  readonly id: string
  readonly result: string
  readonly outputs: Readonly<Record<string, string>>
}

/** One point at which two opinions differ. */
export interface Difference {
  readonly scenario: string
  /** `job plan`, `step plan/list`, `output plan/list.text`, `call 3`, `left`. */
  readonly where: string
  readonly runner: string
  readonly act: string
}

/** Every point at which the two differ; none when they agree. */
export function compareOpinions(scenario: string, runner: Opinion, act: Opinion): readonly Difference[] {
  const facts = [factsOf(runner), factsOf(act)] as const
  const places = [...new Set([...facts[0].keys(), ...facts[1].keys()])]
  return places
    .map((where) => ({ scenario, where, runner: facts[0].get(where) ?? '–', act: facts[1].get(where) ?? '–' }))
    .filter((each) => each.runner !== each.act)
}

/** Number of facts that the opinions give between them. */
export const countFacts = (runner: Opinion, act: Opinion): number => new Set([...factsOf(runner).keys(), ...factsOf(act).keys()]).size

function factsOf({ jobs, calls, left }: Opinion): ReadonlyMap<string, string> {
  const facts = new Map<string, string>([
    ['calls', calls.join('\n')],
    ['left', left.join('\n')],
  ])
  for (const [job, { result, steps }] of jobs) {
    facts.set(`job ${job}`, result)
    for (const { id, result: step, outputs } of steps) {
      facts.set(`step ${job}/${id}`, step)
      for (const [name, value] of Object.entries(outputs)) facts.set(`output ${job}/${id}.${name}`, value)
    }
  }
  return facts
}
