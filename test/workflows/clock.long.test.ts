import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { runStep, type ActionName, type StepRun } from './run-step.ts'

let bundle = ''
let shop: TemporaryRepository
beforeAll(async () => {
  bundle = await buildBundle()
  shop = createRepository({ commits: [{ message: 'feat: open', files: { 'README.md': 'x\n' } }] })
})
afterAll(() => {
  removeBundle(bundle)
  shop.remove()
})

// Nobody listens at the port of `discard`.
const unreachable = { GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql' }
const step = (action: ActionName, inputs: Readonly<Record<string, string>>, environment = unreachable): Promise<StepRun> =>
  runStep({ bundle, action, checkout: shop.directory, commit: shop.shas[0] ?? '', inputs, environment })

describe('while GitHub does not tell the time', () => {
  it('a calendar that looks open is unknown, and opens nothing', async () => {
    const run = await step('release-calendar', {})
    expect([run.exitCode, run.outputs['verdict'], run.outputs['open'], run.result.reasons[0]?.code], run.log).toEqual([
      1,
      'unknown',
      'false',
      'clock/unconfirmed',
    ])
  })

  it('a calendar that is closed stays closed, and a rollback passes it', async () => {
    expect((await step('release-calendar', { freeze: 'on' })).outputs['verdict']).toBe('pending')
    expect((await step('release-calendar', { freeze: 'on', action: 'rollback' })).outputs['verdict']).toBe('pass')
  })

  it('go-no-go decides nothing', async () => {
    const run = await step('go-no-go', { results: '{"build":{"result":"success","outputs":{}}}' })
    expect([run.exitCode, run.result.reasons[0]?.code, run.outputs['decision'] ?? ''], run.log).toEqual([2, 'clock/unconfirmed', ''])
  })
})
