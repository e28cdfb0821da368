import { describe, expect, it } from 'vitest'
import { openShop } from '../shop.fixture.ts'

describe('alerts', () => {
  it('code scanning: 404 without any analysis, then filtered by state, ref and tool', async () => {
    const { ada, repository, fake } = await openShop()
    expect((await ada('GET', '/code-scanning/alerts')).status).toBe(404)
    repository.codeScanningAlerts.push(
      { number: 1, createdAt: 0, fields: {} },
      { number: 2, createdAt: 0, fields: { state: 'fixed', tool: { name: 'zizmor', guid: null, version: null } } },
    )
    const numbers = async (query: string) =>
      (await ada('GET', `/code-scanning/alerts${query}`)).body.map((each: { number: number }) => each.number)
    expect(await numbers('')).toEqual([2, 1])
    expect(await numbers('?state=open')).toEqual([1])
    expect(await numbers('?tool_name=zizmor')).toEqual([2])
    expect(await numbers('?ref=refs/heads/other')).toEqual([])
    fake.ledger.assertClean()
  })

  it('Dependabot: by severity, 403 when switched off, cursors instead of pages', async () => {
    const { ada, repository, fake } = await openShop()
    for (let number = 1; number <= 3; number += 1) repository.dependabotAlerts.push({ number, createdAt: 0, fields: {} })
    const first = await ada('GET', '/dependabot/alerts?severity=high&per_page=2')
    expect(first.body.map((each: { number: number }) => each.number)).toEqual([3, 2])
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    expect((await ada('GET', next)).body.map((each: { number: number }) => each.number)).toEqual([1])
    expect((await ada('GET', '/dependabot/alerts?severity=low')).body).toEqual([])
    repository.settings.vulnerabilityAlerts = false
    expect((await ada('GET', '/dependabot/alerts')).status).toBe(403)
    fake.ledger.assertClean()
  })

  it('want their own permission even in a public repository', async () => {
    const { as, fake, cleo } = await openShop()
    const robot = as(fake.seed.actionsToken('acme/shop', { contents: 'write' }))
    expect((await robot('GET', '/code-scanning/alerts')).headers.get('x-accepted-github-permissions')).toBe('security_events=read')
    expect((await robot('GET', '/dependabot/alerts')).headers.get('x-accepted-github-permissions')).toBe('vulnerability_alerts=read')
    expect((await cleo('GET', '/dependabot/alerts')).status).toBe(404)
  })
})

describe('attestations', () => {
  const bundleOf = (statement: object) => ({
    bundle: { dsseEnvelope: { payload: Buffer.from(JSON.stringify(statement)).toString('base64') } },
  })
  const digest = 'a'.repeat(64)

  it('are found by the digest of a subject and the type of the predicate', async () => {
    const { as, fake } = await openShop()
    const robot = as(fake.seed.actionsToken('acme/shop', { attestations: 'write' }))
    const statement = { predicateType: 'https://slsa.dev/provenance/v1', subject: [{ name: 'x', digest: { sha256: digest } }] }
    expect((await robot('POST', '/attestations', bundleOf(statement))).status).toBe(201)
    const found = async (path: string) => (await robot('GET', `/attestations/${path}`)).body.attestations.length
    expect(await found(`sha256:${digest}`)).toBe(1)
    expect(await found(`sha256:${digest}?predicate_type=provenance`)).toBe(1)
    expect(await found(`sha256:${digest}?predicate_type=sbom`)).toBe(0)
    expect(await found(`sha256:${'b'.repeat(64)}`)).toBe(0)
    fake.ledger.assertClean()
  })

  it.each([{}, { dsseEnvelope: {} }, { dsseEnvelope: { payload: 'bm8=' } }])('422 for a bundle without a statement: %j', async (bundle) => {
    const { ada } = await openShop()
    expect((await ada('POST', '/attestations', { bundle })).status).toBe(422)
  })
})

describe('what an auditor asks', () => {
  it('activity tells pushes, force pushes, creations and deletions apart', async () => {
    const { ada, fake } = await openShop()
    const [head, , old] = (await ada('GET', '/commits')).body
    await ada('POST', '/git/refs', { ref: 'refs/heads/x', sha: old.sha })
    await ada('PATCH', '/git/refs/heads/x', { sha: head.sha })
    await ada('PATCH', '/git/refs/heads/x', { sha: old.sha, force: true })
    await ada('DELETE', '/git/refs/heads/x')
    const kinds = async (query: string) =>
      (await ada('GET', `/activity${query}`)).body.map((each: { activity_type: string }) => each.activity_type)
    expect(await kinds('?ref=x')).toEqual(['branch_deletion', 'force_push', 'push', 'branch_creation'])
    expect(await kinds('?activity_type=force_push')).toEqual(['force_push'])
    fake.ledger.assertClean()
  })

  it('CODEOWNERS: names lines without effect', async () => {
    const { ada, fake } = await openShop()
    expect((await ada('GET', '/codeowners/errors')).status).toBe(404)
    const text = '# owners\n* @ada\n!x @ada\nsrc/ @nobody # and a word\ndocs/ @acme/release-managers docs@example.com\n'
    await ada('PUT', '/contents/.github/CODEOWNERS', { message: 'docs: owners', content: Buffer.from(text).toString('base64') })
    const { errors } = (await ada('GET', '/codeowners/errors')).body
    expect(errors.map((each: { line: number; kind: string }) => [each.line, each.kind])).toEqual([
      [3, 'Invalid pattern'],
      [4, 'Unknown owner'],
    ])
    fake.ledger.assertClean()
  })

  it('a doctor reads permissions, rules and immutability with administration: read', async () => {
    const { as, fake } = await openShop()
    fake.seed.app('doctor', 'acme')
    const doctor = as(fake.seed.installationToken('doctor', { permissions: { administration: 'read', actions: 'read' } }))
    expect((await doctor('GET', '/actions/permissions/workflow')).body).toEqual({
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: false,
    })
    expect((await doctor('GET', '/immutable-releases')).status).toBe(404)
    expect((await doctor('PUT', '/immutable-releases')).status).toBe(403)
    fake.ledger.assertClean()
  })
})
