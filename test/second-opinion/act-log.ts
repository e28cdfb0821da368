import { numberCopies } from './number-copies.ts'
import type { JobOpinion } from './opinion.ts'
import { plainText } from './plain-text.ts'

/** A line of `act --json`; only what is read here. */
interface Line {
  readonly job?: string
  readonly jobID?: string
  readonly stage?: string
  readonly stepID?: readonly string[]
  readonly jobResult?: string
  readonly stepResult?: string
  readonly command?: string
  readonly name?: string
  readonly arg?: string
}

interface Draft {
  readonly id: string
  result: string
  readonly steps: Map<string, { result: string; outputs: Record<string, string> }>
}

/**
 * What act's log says of each job. `shape`: names of the steps of each job, as the workflow file has them: act does not mention jobs that
 * it skips, nor all steps.
 */
export function readActLog(
  log: string,
  shape: ReadonlyMap<string, readonly string[] | null>,
  fakeUrl: string,
): ReadonlyMap<string, JobOpinion> {
  const drafts = new Map<string, Draft>()
  for (const text of log.split('\n').filter((line) => line.startsWith('{'))) {
    const line = JSON.parse(text) as Line
    if (line.job === undefined || line.jobID === undefined) continue
    const draft = drafts.get(line.job) ?? { id: jobId(line.job, line.jobID, shape), result: 'skipped', steps: new Map() }
    drafts.set(line.job, draft)
    if (line.jobResult !== undefined) draft.result = line.jobResult
    // Steps of composite actions have longer ids.
    if (line.stepID?.length !== 1 || line.stage !== 'Main') continue
    const step = draft.steps.get(line.stepID[0] ?? '') ?? { result: 'skipped', outputs: {} }
    draft.steps.set(line.stepID[0] ?? '', step)
    if (line.stepResult !== undefined) step.result = line.stepResult
    if (line.command === 'set-output') step.outputs[line.name ?? ''] = plainText(line.arg ?? '', fakeUrl)
  }
  const ran = [...drafts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, draft]) => draft)
  const isSilent = (id: string): boolean => !ran.some((draft) => draft.id === id || draft.id.startsWith(`${id}/`))
  const skipped = [...shape.keys()].filter(isSilent).map((id): Draft => ({ id, result: 'skipped', steps: new Map() }))
  const all = [...ran, ...skipped]
  const names = numberCopies(all.map(({ id }) => id))
  return new Map(
    all.map(({ id, result, steps }, place) => {
      // A job that did not run has no steps to speak of.
      const wanted = result === 'skipped' ? [] : (shape.get(id) ?? [...steps.keys()])
      return [
        names[place] ?? '',
        { result, steps: wanted.map((step) => ({ id: step, ...(steps.get(step) ?? { result: 'skipped', outputs: {} }) })) },
      ]
    }),
  )
}

/** `workflow/job`; a job of a called workflow is `caller/workflow/job`, here `caller/job`. */
function jobId(name: string, id: string, shape: ReadonlyMap<string, readonly string[] | null>): string {
  const [caller = ''] = name.split('/')
  return shape.get(caller) === null ? `${caller}/${id}` : id
}
