import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { openWorkshop } from './workshop.fixture.ts'

const root = join(import.meta.dirname, '../..')
let bundle = ''
let suite = ''
beforeAll(async () => {
  bundle = await buildBundle()
  suite = mkdtempSync(join(tmpdir(), 'locktender-suite-'))
  symlinkSync(join(root, 'actions'), join(suite, 'actions'))
  symlinkSync(bundle, join(suite, 'dist'))
})
afterAll(() => {
  removeBundle(bundle)
  rmSync(suite, { recursive: true, force: true })
})

const path = '.github/workflows/policy.yml'
const base = 'policy: 1\nrecord: { keep: 7y }\n'
const named = `npm:@acme/release-policies/service.yml@sha256:${createHash('sha256').update(base).digest('hex')}`
const lock = {
  name: 'shop',
  version: '1.0.0',
  lockfileVersion: 3,
  packages: {
    '': { name: 'shop', version: '1.0.0', dependencies: { '@acme/release-policies': 'file:policies' } },
    'node_modules/@acme/release-policies': { resolved: 'policies', link: true },
    policies: { name: '@acme/release-policies', version: '1.0.0' },
  },
}

it.each([
  { because: 'the policy tightens its base', keep: '8y', conclusion: 'success', says: '0 errors' },
  { because: 'the policy loosens its base', keep: '1y', conclusion: 'failure', says: 'the base policy has the text "7y"' },
])('organisation-base-policy.yml ends with $conclusion: $because', async ({ keep, conclusion, says }) => {
  const files = {
    [path]: readFileSync(join(root, 'docs/examples/organisation-base-policy.yml'), 'utf8'),
    '.github/release-policy.yml': `extends: "${named}"\nrecord: { keep: ${keep} }\n`,
    'policies/package.json': '{ "name": "@acme/release-policies", "version": "1.0.0" }\n',
    'policies/service.yml': base,
    'package.json': JSON.stringify({ name: 'shop', version: '1.0.0', dependencies: { '@acme/release-policies': 'file:policies' } }),
    'package-lock.json': JSON.stringify(lock),
  }
  const { actions, fake } = await openWorkshop(files, { actionsTable: { 'locktender/locktender': { directory: suite } } })
  await actions.run(path, { event: 'push', ref: 'main' })
  await actions.settled()
  const logs = actions.results.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps.map(({ log }) => log))).join('\n')
  expect(
    actions.results.map((result) => result.conclusion),
    logs,
  ).toEqual([conclusion])
  expect(logs).toContain(says)
  actions.assertSound()
  fake.ledger.assertClean()
})
