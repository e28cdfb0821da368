import type { Conclusion, JobResult, RunResult, StepResult } from '../results.ts'

const marks: Readonly<Record<Conclusion, string>> = { success: '✓', failure: '✗', cancelled: '○', skipped: '-' }

/** A run as a tree of jobs and steps, with the logs of failed steps, or of all. */
export function renderRun(run: RunResult, allLogs: boolean): string {
  const head = `${plain(run.title)} #${run.number}, ${run.event} on ${plain(run.ref)} (${run.sha.slice(0, 7)})`
  if (!run.triggered) return `- ${head}: not started: ${plain(run.reason)}\n`
  const lines = [`${marks[run.conclusion]} ${head}: ${run.conclusion}${run.reason === '' ? '' : ` (${plain(run.reason)})`}`]
  return `${[...lines, ...run.jobs.flatMap((job) => jobLines(job, allLogs))].join('\n')}\n`
}

function jobLines(job: JobResult, allLogs: boolean): readonly string[] {
  const allowed = job.conclusion === 'failure' && job.continueOnError ? ', continue-on-error' : ''
  const environment =
    job.environment === undefined
      ? ''
      : ` → ${plain(job.environment.name)}${job.environment.url === '' ? '' : ` ${plain(job.environment.url)}`}`
  return [
    `${marks[job.conclusion]} ${plain(job.name)}: ${job.conclusion}${allowed}${environment}`,
    ...job.annotations.map(({ level, message }) => `    ${level}: ${plain(message)}`),
    ...job.steps.flatMap((step) => stepLines(step, allLogs)),
    ...job.jobs.flatMap((called) => jobLines(called, allLogs)),
  ].map((line) => `  ${line}`)
}

function stepLines(step: StepResult, allLogs: boolean): readonly string[] {
  const forgiven = step.outcome === step.conclusion ? '' : ` (${step.outcome}, continue-on-error)`
  const showLog = step.log !== '' && (allLogs || step.outcome === 'failure')
  return [
    `  ${marks[step.conclusion]} ${plain(step.name)}${forgiven}`,
    ...(showLog ? step.log.split('\n').map((line) => `    │ ${plain(line)}`) : []),
  ]
}

/** Text of others without control characters, and without anything that an outer workflow run would take for a command. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, ' ').replaceAll('##[', '#[')
}
