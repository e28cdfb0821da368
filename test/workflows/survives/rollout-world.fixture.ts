import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Command, Outcome } from '@locktender/action-kit'
import type { RecordEvent, StagedRolloutData } from '@locktender/contracts'
import { type FakeGithub, startFakeGithub } from '@locktender/fake-github'
import { openBranchFiles } from '@locktender/git'
import { createRepository } from '@locktender/git/testing'
import { connect, githubBranchFiles } from '@locktender/github'
import { readEvent, verifyChain } from '@locktender/record'
import { openRecordStore, type RecordStore } from '@locktender/record-store'
import { rollback } from '../../../packages/surfaces/commands/src/rollback/command.ts'
import { sampleCall } from '../../../packages/surfaces/commands/src/sample-call.ts'
import { stagedRollout } from '../../../packages/surfaces/commands/src/staged-rollout/command.ts'
import { type Balancer, balancerOf, newDigest, oldDigest, placeTrafficCommand } from './balancer.fixture.ts'
import type { MetricsServer } from '../metrics-server.fixture.ts'
import { openStory, type Story } from './metrics.fixture.ts'
import { beganMs, instantOf } from './story-time.ts'

export const release = 'v1.1.0'
const recordBranch = 'refs/heads/release-records'

export type PlaceName = 'a bare remote' | 'GitHub'
export const places: readonly PlaceName[] = ['a bare remote', 'GitHub']

export interface WorldOptions {
  readonly place?: PlaceName
  /** Stages in the policy's own words. */
  readonly stages?: string
  /** More of the policy. */
  readonly more?: string
}

const usualStages = '[ { to: 1%, for: 10m }, { to: 10%, for: 10m }, { to: 100% } ]'

const policyOf = ({
  place = 'a bare remote',
  stages = usualStages,
  more = '',
}: WorldOptions): string => `types: { minor: { rollout: standard } }
rollouts:
  standard: ${stages}
  traffic: { apply: "./deploy/traffic apply", observe: "./deploy/traffic observe", rollback: "./deploy/traffic rollback" }
rollback: { when: { error-rate: "> 20% for 5m" }, within: 1m }
record: { store: ${place === 'GitHub' ? 'github' : 'remote'} }
metrics:
  prometheus: "\${PROMETHEUS_URL}"
  queries:
    error-rate: { bad: 'http_requests_total{track="{track}",code=~"5.."}', all: 'http_requests_total{track="{track}"}' }
${more}`

export interface Ran {
  readonly outcome: Outcome
  readonly data: StagedRolloutData
  /** What it recorded. */
  readonly wrote: readonly string[]
}

export interface AskOptions {
  /** Number of the run: watchers of different runs are different watchers. */
  readonly run?: string
  readonly attempt?: number
  /** What the runner's own clock says; the story's time unless given. */
  readonly runnerMinute?: number
  readonly environment?: Readonly<Record<string, string>>
  /** Called whenever the command tells how far it is. */
  readonly onProgress?: () => void
}

/** A service on its way from one version to the next: a checkout, a record, a balancer, metrics, and a clock that a test moves. */
export class RolloutWorld implements AsyncDisposable {
  readonly story: Story = { canaryTimes: 1, stableTimes: 1, source: 'up', lastMinute: 0 }
  readonly folder: string
  readonly github: FakeGithub | undefined
  metricsAddress = ''
  readonly #closing: (() => Promise<void> | void)[] = []

  private constructor(folder: string, github: FakeGithub | undefined) {
    this.folder = folder
    this.github = github
  }

  static async open(options: WorldOptions = {}): Promise<RolloutWorld> {
    const folder = mkdtempSync(join(tmpdir(), 'rollout-world-'))
    using made = createRepository({ commits: [{ message: 'feat: a', files: { '.github/release-policy.yml': policyOf(options) } }] })
    cpSync(made.directory, join(folder, 'shop'), { recursive: true })
    const github = options.place === 'GitHub' ? await startFakeGithub() : undefined
    const world = new RolloutWorld(folder, github)
    placeTrafficCommand(world.checkout)
    if (github === undefined) {
      execFileSync('git', ['init', '--quiet', '--bare', world.remote])
      execFileSync('git', ['-C', world.checkout, 'remote', 'add', 'origin', '../record.git'])
    } else {
      await github.seed.repository('acme/shop', { from: made.directory })
      world.#closing.push(() => github.close())
    }
    return world.#begin()
  }

  /** The same world as it is now, to be led another way. Not on GitHub. */
  async copy(): Promise<RolloutWorld> {
    if (this.github !== undefined) throw new Error('GitHub cannot be copied')
    const folder = mkdtempSync(join(tmpdir(), 'rollout-world-'))
    cpSync(this.folder, folder, { recursive: true })
    const other = new RolloutWorld(folder, undefined)
    Object.assign(other.story, this.story)
    return other.#begin()
  }

  async #begin(): Promise<this> {
    // Releases of other names have no traffic that it would know of: they are shown a tenth.
    const server = await openStory(this.story, () => (this.balancer().changes().length === 0 ? 10 : this.balancer().weight()))
    this.metricsAddress = server.address
    this.#closing.push(() => server.close())
    return this
  }

  /** Metrics of a canary that is far worse, for those releases that are told this address. */
  async openBadMetrics(): Promise<MetricsServer> {
    const server = await openStory({ ...this.story, canaryTimes: 60 }, () => 10)
    this.#closing.push(() => server.close())
    return server
  }

  get checkout(): string {
    return join(this.folder, 'shop')
  }

  get remote(): string {
    return join(this.folder, 'record.git')
  }

  balancer(name = release): Balancer {
    return balancerOf(this.checkout, name)
  }

  /** Changes the policy that is in force. */
  rewritePolicy(options: WorldOptions): void {
    const place = this.github === undefined ? 'a bare remote' : 'GitHub'
    writeFileSync(join(this.checkout, '.github/release-policy.yml'), policyOf({ place, ...options }))
  }

  environment({ run = '1', attempt = 1, environment = {} }: AskOptions = {}): Record<string, string> {
    return {
      PATH: process.env['PATH'] ?? '',
      PROMETHEUS_URL: this.metricsAddress,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: run,
      GITHUB_RUN_ATTEMPT: String(attempt),
      ...(this.github === undefined ? {} : { ...this.github.environment }),
      ...environment,
    }
  }

  /** Inputs of a call as words of the command line would give them. */
  async inputs(given: Readonly<Record<string, string>> = {}): Promise<Record<string, string>> {
    if (this.github === undefined) return { ...given }
    return { 'github-token': this.github.seed.actionsToken('acme/shop', { contents: 'write' }), ...given }
  }

  start(minute: number, given: Readonly<Record<string, string>> = {}, options: AskOptions = {}): Promise<Ran> {
    const plan = { mode: 'start', artifact: `shop@sha256:${newDigest}`, previous: `sha256:${oldDigest}` }
    return this.ask(stagedRollout, minute, { ...plan, ...given }, options)
  }

  tick(minute: number, given: Readonly<Record<string, string>> = {}, options: AskOptions = {}): Promise<Ran> {
    return this.ask(stagedRollout, minute, { mode: 'tick', ...given }, options)
  }

  rollback(minute: number, given: Readonly<Record<string, string>> = {}, options: AskOptions = {}): Promise<Ran> {
    return this.ask(rollback, minute, { reason: 'orders are lost', ...given }, options)
  }

  /** Ticks every so many minutes until it ends, or up to that minute. */
  async ticks(from: number, to: number, options: AskOptions & { readonly every?: number } = {}): Promise<Ran> {
    let ran = await this.tick(from, {}, options)
    for (let minute = from + (options.every ?? 6); minute <= to && ran.data.outcome === 'waiting'; minute += options.every ?? 6)
      ran = await this.tick(minute, {}, options)
    return ran
  }

  async ask(command: Command, minute: number, given: Readonly<Record<string, string>>, options: AskOptions = {}): Promise<Ran> {
    this.github?.clock.set(instantOf(minute))
    const now = new Date(beganMs + (options.runnerMinute ?? minute) * 60_000)
    const inputs = await this.inputs({ release, ...given })
    const outcome = await command.run(
      sampleCall(command, this.checkout, inputs, {
        now,
        environment: this.environment(options),
        progress: options.onProgress ?? (() => {}),
      }),
    )
    const data = outcome.data as unknown as StagedRolloutData
    return { outcome, data, wrote: data.written.map(({ type }) => type) }
  }

  async store(): Promise<RecordStore> {
    const waiting = { sleep, random: Math.random }
    if (this.github === undefined)
      return openRecordStore(
        await openBranchFiles({ directory: this.remote, branch: recordBranch, remote: null, env: process.env }),
        waiting,
      )
    const token = this.github.seed.actionsToken('acme/shop', { contents: 'write' })
    const connection = await connect({ repository: 'acme/shop', token, environment: this.github.environment })
    return openRecordStore(githubBranchFiles(connection, recordBranch), waiting)
  }

  /** Every event, in order. @throws Error for a record that is not whole */
  async events(): Promise<readonly RecordEvent[]> {
    const files = await (await this.store()).files()
    const verdict = verifyChain(files)
    if (!verdict.ok) throw new Error(`the record is not whole: ${verdict.fault.message}`)
    return files.map(({ path, text }) => readEvent(text, path)).toSorted((a, b) => a.seq - b.seq)
  }

  /** Records something that other actions or people would, at that minute. */
  async record<Type extends RecordEvent['type']>(
    minute: number,
    type: Type,
    data: Extract<RecordEvent, { type: Type }>['data'],
  ): Promise<void> {
    const [first] = await this.events()
    if (first === undefined) throw new Error('there is no record yet')
    const common = { repository: first.repository, release, at: instantOf(minute), by: { tool: 'test' } }
    await (await this.store()).append(release, () => ({ ...common, type, key: `${type}/${minute}`, data }) as never)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const close of this.#closing) await close()
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
