import { ask, variable } from './release/github.ts'

interface Issue {
  readonly number: number
  readonly title: string
  readonly pull_request?: object
}

/** Keeps one issue open while the prober fails: opens it, leaves it alone, or closes it. `PROBE_RESULT` is the result of the probing job. */
const title = 'The released line v1 does not work on this repository'
const works = variable('PROBE_RESULT') === 'success'
const run = `${variable('GITHUB_SERVER_URL')}/${variable('GITHUB_REPOSITORY')}/actions/runs/${variable('GITHUB_RUN_ID')}`
const issues = (await ask('GET', '/issues?state=open&labels=prober&per_page=100')) as readonly Issue[]
const open = issues.find((issue) => issue.title === title && issue.pull_request === undefined)

if (works && open !== undefined) {
  await ask('POST', `/issues/${open.number}/comments`, { body: `It works again: ${run}` })
  await ask('PATCH', `/issues/${open.number}`, { state: 'closed', state_reason: 'completed' })
} else if (!works && open === undefined) {
  const body = `The scheduled prober ended as ${variable('PROBE_RESULT')}: ${run}\n\nThe next run that succeeds closes this issue.`
  await ask('POST', '/issues', { title, body, labels: ['prober'] })
}
console.log(`the line ${works ? 'works' : 'does not work'}; ${open === undefined ? 'no issue was open' : `issue ${open.number} was open`}`)
