import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobPaths } from './job-runtime.ts'
import type { ActiveRun } from './active-run.ts'

/** The folders of a job, laid out as on a runner: an empty workspace, its own HOME and RUNNER_TEMP, the event payload in a file. */
export async function makeJobPaths({ directory, identity }: ActiveRun, number: number): Promise<JobPaths> {
  const [, repository = 'repository'] = identity.repository.fullName.split('/')
  const root = join(directory, `job-${number}`)
  const temp = join(root, 'temp')
  const paths: JobPaths = {
    workspace: join(root, repository, repository),
    temp,
    toolCache: join(root, 'tools'),
    home: join(root, 'home'),
    event: join(temp, '_github_workflow', 'event.json'),
    artifacts: join(directory, 'artifacts'),
  }
  await Promise.all(
    [paths.workspace, join(temp, '_github_workflow'), paths.toolCache, paths.home, paths.artifacts].map((path) =>
      mkdir(path, { recursive: true }),
    ),
  )
  await writeFile(paths.event, JSON.stringify(identity.payload))
  return paths
}
