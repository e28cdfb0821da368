import { execFileSync } from 'node:child_process'
import { startActions } from '@locktender/fake-github/actions'
import type { JobResult, Trigger } from '@locktender/workflow-runner'
import { eventPayload } from './event-payload.ts'
import { numberCopies } from './number-copies.ts'
import type { JobOpinion, Opinion } from './opinion.ts'
import { plainText } from './plain-text.ts'
import type { Scenario } from './scenario.ts'
import { callsOf, leftIn, openWorld } from './world.ts'

/** The opinion of our workflow runner on a fake GitHub of its own. `actions`: `owner/repo` → folder that stands for it. `port`: of the fake. */
export async function runWithRunner(scenario: Scenario, actions: Readonly<Record<string, string>>, port: number): Promise<Opinion> {
  const { fake, repository } = await openWorld(scenario, port)
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-C', repository.store.directory, ...words], { encoding: 'utf8' }).trim()
  const sha = git('rev-parse', `${scenario.ref}^{commit}`)
  const engine = startActions(fake, scenario.repository, {
    listen: false,
    maxParallel: 1,
    actionsTable: Object.fromEntries(Object.entries(actions).map(([name, directory]) => [name, { directory }])),
  })
  try {
    const result = await engine.run(scenario.workflow, {
      event: scenario.event,
      ref: scenario.ref,
      sha,
      actor: 'ada',
      runId: 1,
      runNumber: 1,
      payload: eventPayload(scenario, sha, repository) as NonNullable<Trigger['payload']>,
      ...(scenario.inputs === undefined ? {} : { inputs: scenario.inputs }),
    })
    const jobs = flat(result.jobs)
    const names = numberCopies(jobs.map(({ id }) => id))
    const opinions = jobs.map((job, place) => [names[place] ?? '', opinionOf(job, fake.url)] as const)
    return { jobs: new Map(opinions), calls: callsOf(fake), left: leftIn(fake, repository, git) }
  } finally {
    await engine.close()
    await fake.close()
  }
}

/** The jobs of a called workflow, under the name of the job that calls, stand for that job: act says nothing of it. */
function flat(jobs: readonly JobResult[], caller = ''): readonly JobResult[] {
  return jobs.flatMap((job) => {
    const named = { ...job, id: `${caller}${job.id}` }
    return job.jobs.length === 0 ? [named] : flat(job.jobs, `${named.id}/`)
  })
}

function opinionOf(job: JobResult, fakeUrl: string): JobOpinion {
  const steps = job.steps.filter(({ stage }) => stage === 'main')
  return {
    result: job.conclusion,
    steps: steps.map(({ id, outcome, outputs }, place) => ({
      id: id.startsWith('__') ? String(place) : id,
      result: outcome,
      outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, plainText(value, fakeUrl)])),
    })),
  }
}
