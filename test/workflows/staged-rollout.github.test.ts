import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFakeGithub, type FakeGithub } from '@locktender/fake-github'
import { createRepository } from '@locktender/git/testing'
import { connect } from '@locktender/github'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleCall } from '../../packages/surfaces/commands/src/sample-call.ts'
import { stagedRollout } from '../../packages/surfaces/commands/src/staged-rollout/command.ts'
import { handOverWatch } from '../../packages/surfaces/commands/src/staged-rollout/hand-over-watch.ts'
import { buildBundle, removeBundle } from './bundle.ts'
import { at, openShop, start, tick, type Ran, type Shop } from './rollout-shop.ts'

let bundle = ''
let shop: Shop
let github: FakeGithub
let environment: Record<string, string>
beforeAll(async () => {
  bundle = await buildBundle()
}, 60_000)
afterAll(() => removeBundle(bundle))
beforeEach(async () => {
  github = await startFakeGithub()
  using local = createRepository({ commits: [{ message: 'one' }] })
  await github.seed.repository('acme/shop', { from: local.directory })
  environment = { ...github.environment, GITHUB_REPOSITORY: 'acme/shop' } as Record<string, string>
  shop = await openShop(1, 'record: { store: github }\n')
})
afterEach(async () => {
  await shop.close()
  await github.close()
})

const run = (minute: number, words: readonly string[]): Promise<Ran> => {
  const token = github.seed.actionsToken('acme/shop', { contents: 'write' })
  return at(bundle, shop, minute, [...words, '--github-token', token], environment)
}

describe('a staged rollout whose record is on GitHub', () => {
  it('needs no more than six REST calls for a tick with nothing to do', async () => {
    const begun = await run(0, start)
    expect(begun, begun.log).toMatchObject({ exitCode: 0, data: { state: 'rolling-out' } })
    await run(4, tick)
    const before = github.ledger.restCalls
    const idle = await run(4, tick)
    expect(idle.data.written).toEqual([])
    expect(github.ledger.restCalls - before).toBeLessThanOrEqual(6)
    console.log(`a tick with nothing to do: ${github.ledger.restCalls - before} REST calls`)
    github.ledger.assertClean()
  }, 60_000)
})

describe('a watcher at the end of its time', () => {
  it('starts its own workflow anew with the inputs it was started with', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'locktender-watch-'))
    try {
      const token = github.seed.actionsToken('acme/shop', { contents: 'write', actions: 'write' })
      const connection = await connect({ repository: 'acme/shop', token, environment: github.environment })
      writeFileSync(join(folder, 'event.json'), JSON.stringify({ inputs: { tag: 'v1.1.0' } }))
      const call = sampleCall(
        stagedRollout,
        folder,
        {},
        {
          environment: {
            GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/rollout.yml@refs/heads/main',
            GITHUB_EVENT_PATH: join(folder, 'event.json'),
          },
        },
      )
      const complaint = await handOverWatch(call, connection)
      const asked = github.ledger.entries.filter(({ operationId }) => operationId === 'actions/create-workflow-dispatch')
      expect(asked).toHaveLength(1)
      // The shop has no such workflow: GitHub says so, and so do we.
      expect(complaint).toMatch(/could not be started/)
      expect(await handOverWatch(call, undefined)).toMatch(/by hand/)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
