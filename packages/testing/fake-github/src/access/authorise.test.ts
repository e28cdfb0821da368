import { describe, expect, it } from 'vitest'
import { openShop } from '../shop.fixture.ts'

const release = { method: 'POST', path: '/releases', body: { tag_name: 'v1.0.0' } }
const issue = { method: 'POST', path: '/issues', body: { title: 'x' } }
const read = { method: 'GET', path: '/contents/shop.txt' }
const deployments = { method: 'GET', path: '/deployments' }
const variables = { method: 'GET', path: '/actions/variables' }
const protection = { method: 'GET', path: '/branches/main/protection' }
const review = { method: 'GET', path: '/commits' }

describe('what a token may do', () => {
  it.each([
    { because: 'contents: write makes releases', permissions: { contents: 'write' }, call: release, status: 201 },
    { because: 'contents: read does not', permissions: { contents: 'read' }, call: release, status: 403, accepted: 'contents=write' },
    {
      because: 'another permission does not',
      permissions: { 'pull-requests': 'write' },
      call: release,
      status: 403,
      accepted: 'contents=write',
    },
    { because: 'everybody reads a public repository', permissions: {}, call: read, status: 200 },
    { because: 'a private one wants contents: read', permissions: {}, call: read, private: true, status: 403, accepted: 'contents=read' },
    { because: 'and takes it', permissions: { contents: 'read' }, call: read, private: true, status: 200 },
    {
      because: 'labels and comments take either of two',
      permissions: { 'pull-requests': 'write' },
      call: { method: 'POST', path: '/labels', body: { name: 'x' } },
      status: 201,
    },
    {
      because: 'both are named when none is there',
      permissions: {},
      call: { method: 'POST', path: '/labels', body: { name: 'x' } },
      status: 403,
      accepted: 'issues=write; pull_requests=write',
    },
    {
      because: 'administration is out of reach of GITHUB_TOKEN',
      permissions: { contents: 'write' },
      call: protection,
      status: 403,
      accepted: 'administration=read',
    },
    { because: 'variables too', permissions: { actions: 'write' }, call: variables, status: 403, accepted: 'actions_variables=read' },
    { because: 'deployments are public', permissions: {}, call: deployments, status: 200 },
    {
      because: 'but not those of a private repository',
      permissions: { contents: 'read' },
      call: deployments,
      private: true,
      status: 403,
      accepted: 'deployments=read',
    },
    { because: 'no App asks who it is as a person', permissions: {}, call: { method: 'GET', path: 'user' }, status: 403 },
  ])('GITHUB_TOKEN, $status: $because', async ({ permissions, call, status, accepted, ...more }) => {
    const { fake, as, repository } = await openShop()
    repository.private = 'private' in more
    const answer = await as(fake.seed.actionsToken('acme/shop', permissions))(
      call.method,
      call.path,
      'body' in call ? call.body : undefined,
    )
    expect(answer.status).toBe(status)
    if (status === 403) expect(answer.body.message).toBe('Resource not accessible by integration')
    if (accepted !== undefined) expect(answer.headers.get('x-accepted-github-permissions')).toBe(accepted)
    fake.ledger.assertClean()
  })

  it.each([
    { because: 'a reader makes no release', login: 'cleo', call: release, status: 404 },
    { because: 'a maintainer does', login: 'ben', call: release, status: 201 },
    { because: 'everybody who reads opens issues', login: 'cleo', call: issue, status: 201 },
    { because: 'only an admin sees the protection', login: 'ben', call: protection, status: 403 },
    { because: 'an owner does', login: 'ada', call: protection, status: 404 },
    {
      because: 'check runs are for Apps',
      login: 'ada',
      call: { method: 'POST', path: '/check-runs', body: { name: 'x', head_sha: 'x' } },
      status: 403,
    },
  ])('a person, $status: $because', async ({ login, call, status }) => {
    const { fake, as } = await openShop()
    expect((await as(fake.seed.personToken(login))(call.method, call.path, 'body' in call ? call.body : undefined)).status).toBe(status)
    fake.ledger.assertClean()
  })

  it.each([
    { because: 'nobody reads what is public', call: review, status: 200 },
    { because: 'nobody does not write', call: release, status: 401 },
    { because: 'nor reads what is private', call: review, private: true, status: 404 },
  ])('nobody, $status: $because', async ({ call, status, ...more }) => {
    const { as, repository } = await openShop()
    repository.private = 'private' in more
    expect((await as(null)(call.method, call.path, 'body' in call ? call.body : undefined)).status).toBe(status)
  })

  it('401 for an unknown token and for an installation token after its hour', async () => {
    const { fake, as, ada } = await openShop()
    expect(await as('ghs_wrong')('GET', '/tags')).toMatchObject({ status: 401, body: { message: 'Bad credentials' } })
    fake.seed.app('deployer', 'acme')
    const robot = as(fake.seed.installationToken('deployer', { permissions: { contents: 'read' } }))
    expect((await robot('GET', '/tags')).status).toBe(200)
    fake.clock.advance(3_600_000)
    expect((await robot('GET', '/tags')).status).toBe(401)
    expect((await ada('GET', '/tags')).status).toBe(200)
  })

  it('a token of one repository does not reach a private other, and writes to no other', async () => {
    const { fake, as } = await openShop()
    const other = await fake.seed.repository('acme/other')
    const robot = as(fake.seed.actionsToken('acme/shop', { contents: 'write', issues: 'write' }))
    expect((await robot('POST', `${fake.apiUrl}/repos/acme/other/issues`, { title: 'x' })).status).toBe(403)
    other.private = true
    expect((await robot('GET', `${fake.apiUrl}/repos/acme/other`)).status).toBe(404)
  })

  it('a fine-grained token is bounded by its permissions and by the person', async () => {
    const { fake, as } = await openShop()
    const ben = as(fake.seed.personToken('ben', { permissions: { contents: 'read' } }))
    expect(await ben('POST', '/releases', { tag_name: 'v1' })).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by personal access token' },
    })
    const cleo = as(fake.seed.personToken('cleo', { permissions: { contents: 'write' } }))
    expect((await cleo('POST', '/releases', { tag_name: 'v1' })).status).toBe(404)
  })

  it.each([
    { because: 'a version that is not one', headers: { 'x-github-api-version': '2020-01-01' }, status: 400 },
    { because: 'the two that are', headers: { 'x-github-api-version': '2026-03-10' }, status: 200 },
  ])('looks at the headers: $because', async ({ headers, status }) => {
    const { ada } = await openShop()
    expect((await ada('GET', '/tags', undefined, headers)).status).toBe(status)
  })
})
