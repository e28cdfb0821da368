import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createRunner } from './create-runner.ts'
import type { Runner } from './create-runner.ts'
import type { Trigger } from './events/trigger.ts'
import type { JobResult, RunResult, StepResult } from './results.ts'
import type { RunnerOptions } from './runner-options.ts'

/** The workflow file that the tests write. */
export const workflowPath = '.github/workflows/test.yml'

export interface Scratch {
  readonly directory: string
  readonly runner: Runner
  readonly write: (files: Readonly<Record<string, string>>) => void
  readonly git: (...args: readonly string[]) => string
}

/** A folder with the given files and a runner on it, both gone when the test ends. */
export function scratchRunner(files: Readonly<Record<string, string>>, options: Partial<RunnerOptions> = {}): Scratch {
  const directory = mkdtempSync(join(tmpdir(), 'scratch-runner-'))
  const write = (more: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true })
      writeFileSync(join(directory, path), text)
    }
  }
  write(files)
  const runner = createRunner({ repositoryDirectory: directory, graceMilliseconds: [100, 100], maxParallel: 4, ...options })
  onTestFinished(async () => {
    await runner.close()
    rmSync(directory, { recursive: true, force: true })
  })
  const author = ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main']
  return {
    directory,
    runner,
    write,
    git: (...args) => execFileSync('git', [...author, ...args], { cwd: directory, encoding: 'utf8' }).trim(),
  }
}

/** Runs one workflow text on a push, or another event. */
export async function runText(
  workflow: string,
  trigger: Trigger = { event: 'push' },
  options: Partial<RunnerOptions> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  return scratchRunner({ [workflowPath]: workflow, ...files }, options).runner.run(workflowPath, trigger)
}

/** Name → conclusion of every job, those of called workflows included. */
export function conclusions(result: { readonly jobs: readonly JobResult[] }): Record<string, string> {
  return Object.fromEntries(result.jobs.flatMap((job) => [[job.name, job.conclusion] as const, ...Object.entries(conclusions(job))]))
}

/** All steps of all jobs. */
export function stepsOf(result: { readonly jobs: readonly JobResult[] }): readonly StepResult[] {
  return result.jobs.flatMap((job) => [...job.steps, ...stepsOf(job)])
}

/** What the steps printed, without the headers that repeat the script. */
export function printed(result: { readonly jobs: readonly JobResult[] }): readonly string[] {
  return stepsOf(result).flatMap(({ log }) =>
    log
      .split('\n')
      .slice(log.split('\n').indexOf('##[endgroup]') + 1)
      .filter((line) => line !== ''),
  )
}

/** A workflow of one job `a` with the given steps (YAML, indented by six). */
export function oneJob(steps: string, more = ''): string {
  return `on: [push, workflow_dispatch]\njobs:\n  a:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}`
}
