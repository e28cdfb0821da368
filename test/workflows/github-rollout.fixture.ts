import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command, Outcome } from '@locktender/action-kit'
import type { StagedRolloutData } from '@locktender/contracts'
import { startFakeGithub, type FakeGithub, type Repository } from '@locktender/fake-github'
import { createRepository } from '@locktender/git/testing'
import { sampleCall } from '../../packages/surfaces/commands/src/sample-call.ts'
import { stagedRollout } from '../../packages/surfaces/commands/src/staged-rollout/command.ts'
import { newDigest, oldDigest, openShop, release, type Shop } from './rollout-shop.ts'

/** A rollout of a repository on the fake GitHub, its record there, its traffic in a file. */
export interface GithubRollout {
  readonly shop: Shop
  readonly github: FakeGithub
  readonly repository: Repository
  /** Commit that is released. */
  readonly commit: string
  permissions: Readonly<Record<string, string>>
  /** Runs the action at a minute of the rollout, as a job of run 77 would. */
  run(
    minute: number,
    given?: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
    command?: Command,
  ): Promise<Outcome>
  start(): Promise<Outcome>
  /** Ticks every ten minutes up to that minute, or until it has ended. */
  tickUntil(minute: number, from?: number): Promise<Outcome>
  close(): Promise<void>
}

export const dataOf = ({ data }: Outcome): StagedRolloutData => data as unknown as StagedRolloutData

/** @param rollouts line below `rollouts` of the policy */
export async function openGithubRollout(rollouts = ''): Promise<GithubRollout> {
  const github = await startFakeGithub()
  using local = createRepository({ commits: [{ message: 'feat: b' }] })
  const repository = await github.seed.repository('acme/shop', { from: local.directory })
  const shop = await openShop(1, 'record: { store: github }\n')
  const policy = join(shop.repository.directory, '.github/release-policy.yml')
  // Two stages, of which the first has its time at the second look: so a whole rollout takes few ticks.
  const stages = `rollouts:\n  ${rollouts === '' ? '' : `${rollouts}\n  `}standard: [ { to: 10%, for: 10m }, { to: 100% } ]\n`
  writeFileSync(
    policy,
    readFileSync(policy, 'utf8').replace(/rollouts:\n {2}standard: .*\n/, () => stages),
  )
  const commit = local.shas[0] ?? ''
  const opened: GithubRollout = {
    shop,
    github,
    repository,
    commit,
    permissions: { contents: 'write', deployments: 'write' },
    run(minute, given = {}, environment = {}, command = stagedRollout) {
      const now = new Date(Date.parse('2026-11-21T08:00:00Z') + minute * 60_000)
      github.clock.set(now.toISOString())
      const inputs = {
        ...(command === stagedRollout ? { mode: 'tick' } : {}),
        release,
        'github-token': github.seed.actionsToken('acme/shop', opened.permissions),
        ...given,
      }
      const variables = {
        ...github.environment,
        PATH: process.env['PATH'],
        PROMETHEUS_URL: shop.server.address,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_SHA: commit,
        GITHUB_RUN_ID: '77',
        GITHUB_RUN_ATTEMPT: '1',
        ...environment,
      }
      return command.run(sampleCall(command, shop.repository.directory, inputs, { now, environment: variables }))
    },
    start: () => opened.run(0, { mode: 'start', artifact: `shop@sha256:${newDigest}`, previous: `sha256:${oldDigest}` }),
    async tickUntil(minute, from = 10) {
      let outcome = await opened.run(from)
      for (let at = from + 10; at <= minute && dataOf(outcome).outcome === 'waiting'; at += 10) outcome = await opened.run(at)
      return outcome
    },
    async close() {
      await shop.close()
      await github.close()
    },
  }
  return opened
}

/** What the deployments page shows: each deployment with its states, oldest first. */
export function deploymentsPage({ repository }: Pick<GithubRollout, 'repository'>): readonly string[] {
  return repository.deployments.map(({ description, statuses }) => `${description ?? ''}: ${statuses.map(({ state }) => state).join(' ')}`)
}
