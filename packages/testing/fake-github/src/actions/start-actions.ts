import {
  assertNoSecretLeaks,
  assertNoSilentFailures,
  createRunner,
  type Runner,
  type RunResult,
  type Trigger,
} from '@locktender/workflow-runner'
import { listWorkflows, workflowId } from '../handlers/workflows.ts'
import { runShape } from '../shapes/run.ts'
import type { FakeGithub } from '../start.ts'
import type { Clock } from '../state/clock.ts'
import type { Occurrence } from '../state/occurrence.ts'
import { fullName } from '../state/repository.ts'
import { tell } from '../state/tell.ts'
import { connectRunner, type ConnectOptions, type Connection } from './connect-runner.ts'
import { triggerOf } from './event-trigger.ts'

export interface ActionsOptions extends ConnectOptions {
  /** Whether what happens in the fake starts workflows: pushes, releases, dispatches, comments, re-runs. Default: true. */
  readonly listen?: boolean
}

/** GitHub Actions for one repository of the fake: a workflow runner that works on it and hears of its events. */
export function startActions(fake: FakeGithub<Clock>, repository: string, { listen = true, ...options }: ActionsOptions = {}): FakeActions {
  return new FakeActions(fake, connectRunner(fake, repository, options), listen)
}

export class FakeActions {
  /** Every run that has ended, in the order of their ends. */
  readonly results: RunResult[] = []
  readonly #fake: FakeGithub<Clock>
  readonly #connection: Connection
  readonly #runner: Runner
  readonly #numbers = new Map<string, number>()
  /** Run id → what started it and what stops it. */
  readonly #started = new Map<number, { readonly path: string; readonly trigger: Trigger; readonly cancel: AbortController }>()
  readonly #underWay = new Set<Promise<unknown>>()
  readonly #errors: unknown[] = []
  readonly #unsubscribe: () => void

  constructor(fake: FakeGithub<Clock>, connection: Connection, listen: boolean) {
    this.#fake = fake
    this.#connection = connection
    this.#runner = createRunner(connection.options)
    this.#unsubscribe = fake.world.occurrences.subscribe((occurrence) => this.#hear(occurrence, listen))
  }

  /** The tokens that jobs were handed. They end with their jobs. */
  get tokens(): readonly string[] {
    return this.#connection.tokens
  }

  /**
   * Runs a workflow file as if the event had happened; the fake shows the run.
   * @throws Problem for a file or inputs that GitHub refuses, and for what the runner does not do
   */
  run(path: string, trigger: Trigger): Promise<RunResult> {
    const running = this.#runToEnd(path, trigger)
    this.#watch(running.catch(() => undefined)) // its error is the caller's
    return running
  }

  async #runToEnd(path: string, trigger: Trigger): Promise<RunResult> {
    const { records, repository } = this.#connection
    const cancel = new AbortController()
    trigger.signal?.addEventListener('abort', () => cancel.abort())
    if (trigger.signal?.aborted === true) cancel.abort()
    const runId = trigger.runId ?? this.#fake.world.nextId()
    const known = repository.runs.find((run) => run.id === runId)
    const runNumber = trigger.runNumber ?? known?.number ?? this.#nextNumber(path)
    this.#started.set(runId, { path, trigger, cancel })
    const result = await this.#runner.run(path, { ...trigger, runId, runNumber, signal: cancel.signal })
    if (!result.triggered) return result
    const actor = trigger.actor ?? repository.owner.login
    const facts = {
      ...result,
      workflowPath: path,
      payload: trigger.payload ?? {},
      actor,
      triggeringActor: trigger.triggeringActor ?? actor,
    }
    const run = records.endRun(facts, result.conclusion, result.jobs)
    this.results.push(result)
    const { world } = this.#fake
    const workflow_run = await runShape(world, repository, run, workflowId({ world, repository }, path))
    tell(world, repository, null, {
      event: 'workflow_run',
      action: 'completed',
      ref: run.headBranch,
      sha: run.headSha,
      payload: { workflow_run },
    })
    return result
  }

  /** Resolves when no run is under way any more. @throws the first error of a run that could not be run */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
    if (this.#errors.length > 0) throw this.#errors.shift()
  }

  /**
   * What must hold of every run, whatever else a test asks. `made`: secret values that came into being during the runs.
   * @throws Problem when a run shows a token or secret, or a step hid its failure
   */
  assertSound(made: readonly string[] = []): void {
    const secrets = [...this.tokens, ...Object.values(this.#connection.options.secrets ?? {}), ...made]
    for (const result of this.results) {
      assertNoSecretLeaks(result, secrets)
      assertNoSilentFailures(result)
    }
  }

  /** Cancels what is under way, and stops to listen. */
  async close(): Promise<void> {
    this.#unsubscribe()
    for (const { cancel } of this.#started.values()) cancel.abort()
    await Promise.all(this.#underWay)
    await this.#runner.close()
  }

  #nextNumber(path: string): number {
    const seen = this.#connection.repository.runs.filter((run) => run.workflowPath === path).map((run) => run.number)
    const number = Math.max(this.#numbers.get(path) ?? 0, ...seen) + 1
    this.#numbers.set(path, number)
    return number
  }

  #hear(occurrence: Occurrence, listen: boolean): void {
    if (occurrence.repository !== fullName(this.#connection.repository)) return
    const { run_id: id, attempt } = occurrence.payload
    const earlier = occurrence.event === 'workflow_run' ? this.#started.get(Number(id)) : undefined
    if (occurrence.action === 'cancelled') earlier?.cancel.abort()
    if (!listen || !occurrence.startsWorkflows) return
    if (earlier !== undefined && occurrence.action === 'requested') {
      const again = { ...earlier.trigger, runId: Number(id), attempt: Number(attempt), triggeringActor: occurrence.actor }
      this.#begin(this.run(earlier.path, again))
    } else this.#begin(this.#start(occurrence))
  }

  async #start(occurrence: Occurrence): Promise<void> {
    const { repository } = this.#connection
    const { world } = this.#fake
    const trigger = await triggerOf(world, repository, occurrence)
    if (trigger === null) return
    const word = new RegExp(String.raw`\b${occurrence.event}\b`)
    const files = (await listWorkflows({ world, repository }, trigger.sha)).filter(
      ({ path, text }) =>
        word.test(text) &&
        !repository.disabledWorkflows.has(path) &&
        (occurrence.event !== 'workflow_dispatch' || path === occurrence.payload['workflow']),
    )
    for (const { path } of files) this.#begin(this.run(path, trigger))
  }

  /** Somebody in the fake, and no caller, has started this. */
  #begin(work: Promise<unknown>): void {
    this.#watch(work.catch((error: unknown) => void this.#errors.push(error)))
  }

  #watch(work: Promise<unknown>): void {
    const watched = work.finally(() => this.#underWay.delete(watched))
    this.#underWay.add(watched)
  }
}
