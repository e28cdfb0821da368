import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { handlers } from '../handlers/registry.ts'
import { openShop } from '../shop.fixture.ts'
import { startFakeGithub } from '../start.ts'
import { readCounts, saveCounts } from './call-counts.ts'
import { coverageTable } from './coverage-table.ts'
import { Ledger, type Entry } from './ledger.ts'

const entry = (operationId: string, status: number): Entry => ({
  index: 1,
  operationId,
  method: 'GET',
  path: '/',
  status,
  actor: '',
  at: 0,
  fault: null,
  violations: [],
})

describe('the test bed can fail', () => {
  it.each([
    {
      because: 'GitHub ignores a misspelt query parameter, a test must not',
      method: 'GET',
      path: '/releases?perpage=5',
      says: 'query/perpage: not in the description',
    },
    { because: 'a value outside the enumeration', method: 'GET', path: '/issues?state=wrong', says: 'query/state' },
    {
      because: 'a body without a required property',
      method: 'POST',
      path: '/releases',
      body: { name: 'x' },
      says: "required property 'tag_name'",
    },
    {
      because: 'a property of the wrong type',
      method: 'POST',
      path: '/releases',
      body: { tag_name: 'v1', draft: 'yes' },
      says: 'body/draft: must be boolean',
    },
    {
      because: 'a property that does not exist',
      method: 'POST',
      path: '/releases',
      body: { tag_name: 'v1', drafty: true },
      says: 'body/drafty: not in the description',
    },
    { because: 'a number where the path wants one', method: 'GET', path: '/issues/first', says: 'path/issue_number: must be integer' },
    { because: 'a body that is not JSON', method: 'POST', path: '/releases', body: '{', says: 'body: not JSON' },
    { because: 'an address that is no operation', method: 'GET', path: '/relases', says: 'no operation of the extract' },
  ])('refuses $because', async ({ method, path, body, says }) => {
    const { fake, ada } = await openShop()
    const { status } = await ada(method, path, body)
    expect(status).toBeGreaterThanOrEqual(404)
    expect(() => fake.ledger.assertClean()).toThrow(says)
  })

  it.each([
    { because: 'a status that GitHub does not answer', reply: { status: 200, body: {} }, says: 'status 200 is not in the description' },
    { because: 'a body without its required fields', reply: { status: 201, body: { id: 1 } }, says: "required property 'tag_name'" },
    { because: 'a field that does not exist', reply: null, says: 'response/sparkle: not in the description' },
  ])('notices a broken handler: $because', async ({ reply, says }) => {
    const create = handlers['repos/create-release']
    if (create === undefined) throw new Error('no handler')
    const handle: typeof create.handle = async (call) =>
      reply ?? { status: 201, body: { ...((await create.handle(call)).body as object), sparkle: true } }
    const { fake, ada } = await openShop({ overrides: { 'repos/create-release': { ...create, handle } } })
    await ada('POST', '/releases', { tag_name: 'v1.0.0' })
    expect(() => fake.ledger.assertClean()).toThrow(says)
  })

  it('ends with an error when nobody has taken notice of a violation, even of one that was cleared', async () => {
    const fake = await startFakeGithub()
    await fake.seed.repository('acme/shop')
    await fetch(`${fake.apiUrl}/repos/acme/shop/releases?perpage=5`)
    fake.ledger.clear()
    await expect(fake.close()).rejects.toThrow('1 of 1 exchanges')
  })

  it('adds up the counts of many fakes in a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fake-github-counts-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const calls of [1, 2]) {
      const ledger = new Ledger()
      for (let at = 0; at < calls; at += 1) ledger.add(entry('repos/get', 200))
      ledger.add(entry('repos/get', 404))
      saveCounts(ledger.counts, folder)
    }
    expect(coverageTable(readCounts(folder))).toBe('operation   200   404\nrepos/get     3     2')
  })

  it('counts REST calls without git and GraphQL, and prints operation by status', async () => {
    const { fake, ada } = await openShop()
    await ada('GET', '/tags')
    await ada('GET', '/tags')
    await ada('GET', '/releases/latest')
    await fetch(`${fake.url}/acme/shop.git/info/refs?service=git-upload-pack`)
    expect(fake.ledger.restCalls).toBe(3)
    fake.ledger.clear()
    expect(coverageTable(fake.ledger.counts)).toBe(
      [
        'operation                  200   404',
        'git-advertise                1     ·',
        'repos/get-latest-release     ·     1',
        'repos/list-tags              2     ·',
      ].join('\n'),
    )
  })
})
