import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { systemClock } from './clock.ts'
import type { Trigger } from './events/trigger.ts'
import { openWithoutRules } from './gates.ts'
import { restrictedPermissions } from './plan/permissions.ts'
import { openRepository } from './repository/open-repository.ts'
import type { RunResult } from './results.ts'
import type { RunnerOptions } from './runner-options.ts'
import { prepareRun } from './run/prepare-run.ts'
import { runWorkflow } from './run/run-workflow.ts'
import type { RunnerSetup } from './run/runner-setup.ts'
import { createConcurrencyGroups } from './scheduling/concurrency-groups.ts'
import { createSlots } from './scheduling/slots.ts'

/** Runs workflow files of one repository. Runs share concurrency groups, run numbers and places for jobs. */
export interface Runner {
  /**
   * Runs a workflow file (its path in the repository) for an event.
   * @throws Problem for a file or inputs that GitHub refuses, and `runner/…` for what this runner does not do
   */
  readonly run: (workflowPath: string, trigger: Trigger) => Promise<RunResult>
  /** Removes the runner's folder. */
  readonly close: () => Promise<void>
}

const firstRunId = 1_000_000

export function createRunner(options: RunnerOptions): Runner {
  const numbers = new Map<string, number>()
  let runs = firstRunId
  let arrivals: Promise<unknown> = Promise.resolve()
  let opened: Promise<RunnerSetup> | undefined
  return {
    run: async (workflowPath, trigger) => {
      opened ??= open(options)
      const setup = await opened
      const startedAt = setup.clock.now()
      const number = (numbers.get(workflowPath) ?? 0) + 1
      numbers.set(workflowPath, number)
      const id = (runs += 1)
      // One after the other up to the queue, so that runs join a concurrency group in the order they were started.
      const prepared = arrivals.then(() => prepareRun(setup, workflowPath, trigger, { id, number }))
      arrivals = prepared.catch(() => undefined)
      return runWorkflow(setup, await prepared, trigger.signal, startedAt)
    },
    close: async () => {
      const setup = await opened?.catch(() => undefined) // has removed its folder itself
      if (setup !== undefined) await rm(setup.workDirectory, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

async function open(options: RunnerOptions): Promise<RunnerSetup> {
  const clock = options.clock ?? systemClock
  const workDirectory = await mkdtemp(join(tmpdir(), 'workflow-runner-'))
  const source = await openRepository(options.repositoryDirectory, workDirectory, clock).catch(async (error: unknown) => {
    await rm(workDirectory, { recursive: true, force: true })
    throw error
  })
  const fullName = options.repository ?? 'acme/sample'
  const serverUrl = options.serverUrl ?? 'https://github.com'
  const nodePath = options.nodePath ?? process.execPath
  return {
    options,
    clock,
    repository: {
      fullName,
      id: options.repositoryId ?? 1001,
      ownerId: options.repositoryOwnerId ?? 2001,
      defaultBranch: options.defaultBranch ?? source.currentBranch,
      serverUrl,
    },
    apiUrl: options.apiUrl ?? 'https://api.github.com',
    graphqlUrl: options.graphqlUrl ?? 'https://api.github.com/graphql',
    source,
    workDirectory,
    remoteUrl: (repository) =>
      options.remoteUrl?.(repository) ?? (repository.toLowerCase() === fullName.toLowerCase() ? source.url : undefined),
    defaultPermissions: options.defaultPermissions ?? restrictedPermissions,
    openGate: options.openGate ?? openWithoutRules,
    nodePath,
    path: `${dirname(nodePath)}:${process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin'}`,
    graceMilliseconds: options.graceMilliseconds ?? [7_500, 2_500],
    groups: createConcurrencyGroups(),
    slots: createSlots(options.maxParallel ?? availableParallelism()),
  }
}
