import { describe, expect, it } from 'vitest'
import { openShop, type Answer, type Shop } from '../shop.fixture.ts'

function graphql(shop: Shop, token = shop.fake.seed.personToken('ada')) {
  return (query: string, variables: object = {}): Promise<Answer> => shop.as(token)('POST', shop.fake.graphqlUrl, { query, variables })
}

async function mergedPull(shop: Shop): Promise<{ sha: string }> {
  const { sha } = (await shop.ada('GET', '/commits/main')).body
  await shop.ada('POST', '/git/refs', { ref: 'refs/heads/topic', sha })
  await shop.ben('PUT', '/contents/new.txt', { message: 'feat: new', content: 'eA==', branch: 'topic' })
  await shop.ada('POST', '/issues', { title: 'wish' })
  await shop.ben('POST', '/pulls', { title: 'feat: new', head: 'topic', base: 'main', body: 'Closes #1, fixes #99' })
  await shop.ada('POST', '/issues/2/labels', { labels: ['bug'] })
  return (await shop.ada('PUT', '/pulls/2/merge', { merge_method: 'squash' })).body
}

describe('GraphQL', () => {
  it('finds the pull requests of many commits in one query', async () => {
    const shop = await openShop()
    const { sha } = await mergedPull(shop)
    const first = (await shop.ada('GET', '/commits/v0.1.0')).body.sha
    const fields = `... on Commit { oid messageHeadline author { user { login } } associatedPullRequests(first: 5) { nodes {
      number title merged state author { login __typename } labels(first: 10) { nodes { name } } mergeCommit { oid }
      closingIssuesReferences(first: 10) { nodes { number title } } } } }`
    const { body } = await graphql(shop)(
      `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
      a: object(oid: "${sha}") { ${fields} } b: object(oid: "${first}") { ${fields} } c: object(oid: "${'f'.repeat(40)}") { oid } } }`,
      { owner: 'acme', name: 'shop' },
    )
    expect(body.errors).toBeUndefined()
    const { a, b, c } = body.data.repository
    expect(a.associatedPullRequests.nodes).toEqual([
      {
        number: 2,
        title: 'feat: new',
        merged: true,
        state: 'MERGED',
        author: { login: 'ben', __typename: 'User' },
        labels: { nodes: [{ name: 'bug' }] },
        mergeCommit: { oid: sha },
        closingIssuesReferences: { nodes: [{ number: 1, title: 'wish' }] },
      },
    ])
    expect(a.author.user.login).toBe('ben')
    expect(b).toMatchObject({ messageHeadline: 'feat: a shop that sells one thing', associatedPullRequests: { nodes: [] } })
    expect(c).toBeNull()
    shop.fake.ledger.assertClean()
  })

  it('shows reviews with their commit, and whether somebody has edited them', async () => {
    const shop = await openShop()
    await mergedPull(shop)
    const { body: made } = await shop.cleo('POST', '/pulls/2/reviews', { event: 'COMMENT', body: 'Fine.' })
    const [ben] = [shop.fake.world.account('ben')]
    const pull = shop.repository.issues.find(({ number }) => number === 2)?.pull
    if (ben === undefined || pull == null) throw new Error('nobody is there')
    const edits = [{ at: shop.fake.clock.now(), editor: ben, before: 'No.' }]
    pull.reviews.push({
      id: 4711,
      author: ben,
      body: 'Yes.',
      state: 'DISMISSED',
      commit: pull.headSha,
      submittedAt: shop.fake.clock.now(),
      edits,
    })
    const fields = 'databaseId state body url authorAssociation author { login } commit { oid } lastEditedAt editor { login }'
    const { body } = await graphql(shop)(
      `{ repository(owner: "acme", name: "shop") { pullRequest(number: 2) { reviews(first: 10) { totalCount nodes { ${fields} } } } } }`,
    )
    expect(body.errors).toBeUndefined()
    expect(body.data.repository.pullRequest.reviews).toEqual({
      totalCount: 2,
      nodes: [
        {
          databaseId: made.id,
          state: 'COMMENTED',
          body: 'Fine.',
          url: made.html_url,
          authorAssociation: made.author_association,
          author: { login: 'cleo' },
          commit: { oid: made.commit_id },
          lastEditedAt: null,
          editor: null,
        },
        expect.objectContaining({ state: 'DISMISSED', lastEditedAt: '2026-01-05T09:00:00Z', editor: { login: 'ben' } }),
      ],
    })
    shop.fake.ledger.assertClean()
  })

  it('shows who edited a comment, and what stood there before', async () => {
    const shop = await openShop()
    await shop.cleo('POST', '/issues', { title: 'x' })
    const { id, node_id } = (await shop.cleo('POST', '/issues/1/comments', { body: 'no' })).body
    shop.fake.clock.advance(60_000)
    await shop.ben('PATCH', `/issues/comments/${id}`, { body: '/approve' })
    const { body } = await graphql(
      shop,
    )(`{ node(id: "${node_id}") { ... on IssueComment { body lastEditedAt includesCreatedEdit author { login } editor { login }
      userContentEdits(first: 5) { totalCount nodes { editedAt editor { login } diff } } } } }`)
    expect(body.data.node).toEqual({
      body: '/approve',
      lastEditedAt: '2026-01-05T09:01:00Z',
      includesCreatedEdit: true,
      author: { login: 'cleo' },
      editor: { login: 'ben' },
      userContentEdits: { totalCount: 1, nodes: [{ editedAt: '2026-01-05T09:01:00Z', editor: { login: 'ben' }, diff: 'no' }] },
    })
  })

  it('pages connections and wants to be told how many', async () => {
    const shop = await openShop()
    await shop.ada('POST', '/issues', { title: 'x' })
    for (const body of ['a', 'b', 'c']) await shop.ada('POST', '/issues/1/comments', { body })
    const ask = (args: string) =>
      graphql(shop)(
        `{ repository(owner: "acme", name: "shop") { issue(number: 1) { comments${args} { nodes { body } pageInfo { hasNextPage endCursor } } } } }`,
      )
    const first = (await ask('(first: 2)')).body.data.repository.issue.comments
    expect(first).toMatchObject({ nodes: [{ body: 'a' }, { body: 'b' }], pageInfo: { hasNextPage: true } })
    const second = (await ask(`(first: 2, after: "${first.pageInfo.endCursor}")`)).body.data.repository.issue.comments
    expect(second).toMatchObject({ nodes: [{ body: 'c' }], pageInfo: { hasNextPage: false } })
    expect((await ask('')).body.errors[0].type).toBe('MISSING_PAGINATION_BOUNDARIES')
    expect((await ask('(first: 101)')).body.errors[0].type).toBe('EXCESSIVE_PAGINATION')
  })

  const commit =
    'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid url message } ref { name target { oid } } } }'
  const input = (expectedHeadOid: string, more: object = {}) => ({
    input: {
      branch: { repositoryNameWithOwner: 'acme/shop', branchName: 'main' },
      message: { headline: 'chore: release', body: 'v1' },
      expectedHeadOid,
      fileChanges: {
        additions: [{ path: 'CHANGELOG.md', contents: Buffer.from('# v1\n').toString('base64') }],
        deletions: [{ path: 'shop.txt' }],
      },
      ...more,
    },
  })

  it('commits on a branch that is where the caller thinks, signed by GitHub', async () => {
    const shop = await openShop()
    const robot = graphql(shop, shop.fake.seed.actionsToken('acme/shop', { contents: 'write' }))
    const { sha } = (await shop.ada('GET', '/commits/main')).body
    const { body } = await robot(commit, input(sha))
    expect(body.errors).toBeUndefined()
    const head = (await shop.ada('GET', '/commits/main')).body
    expect(body.data.createCommitOnBranch).toMatchObject({
      commit: { oid: head.sha, message: 'chore: release\n\nv1' },
      ref: { name: 'main', target: { oid: head.sha } },
    })
    expect(head).toMatchObject({
      author: { login: 'github-actions[bot]' },
      commit: { verification: { verified: true } },
      parents: [{ sha }],
    })
    expect((await shop.ada('GET', '/contents/')).body.map((each: { path: string }) => each.path)).toEqual(['CHANGELOG.md'])
    expect((await robot(commit, input(sha))).body.errors[0]).toMatchObject({ type: 'STALE_DATA' })
    shop.fake.ledger.assertClean()
  })

  it.each([
    { because: 'the token only reads', permissions: { contents: 'read' }, type: 'FORBIDDEN' },
    { because: 'the branch wants pull requests', permissions: { contents: 'write' }, type: 'UNPROCESSABLE', protect: true },
    {
      because: 'workflow files are not for GITHUB_TOKEN',
      permissions: { contents: 'write' },
      type: 'FORBIDDEN',
      path: '.github/workflows/x.yml',
    },
    { because: 'the repository is not there', permissions: { contents: 'write' }, type: 'NOT_FOUND', name: 'acme/none' },
  ])('refuses with $type when $because', async ({ permissions, type, ...more }) => {
    const shop = await openShop()
    const reviews = { required_approving_review_count: 1 }
    if ('protect' in more)
      await shop.ada('PUT', '/branches/main/protection', {
        required_status_checks: null,
        enforce_admins: true,
        required_pull_request_reviews: reviews,
        restrictions: null,
      })
    const { sha } = (await shop.ada('GET', '/commits/main')).body
    const path = 'path' in more ? { fileChanges: { additions: [{ path: more.path, contents: 'eA==' }] } } : {}
    const branch = 'name' in more ? { branch: { repositoryNameWithOwner: more.name, branchName: 'main' } } : {}
    const { body } = await graphql(shop, shop.fake.seed.actionsToken('acme/shop', permissions))(commit, input(sha, { ...path, ...branch }))
    expect(body.errors[0].type).toBe(type)
    expect((await shop.ada('GET', '/commits/main')).body.sha).toBe(sha)
  })

  it('knows the caller and the rate limit', async () => {
    const shop = await openShop()
    const { body } = await graphql(shop)('{ viewer { login } rateLimit { limit remaining } }')
    expect(body.data).toEqual({ viewer: { login: 'ada' }, rateLimit: { limit: 5000, remaining: 4999 } })
    expect((await shop.as(null)('POST', shop.fake.graphqlUrl, { query: '{ viewer { login } }' })).status).toBe(401)
  })

  it('refuses by name what it does not answer, and a test on the ledger fails', async () => {
    const shop = await openShop()
    const { body } = await graphql(shop)('{ repository(owner: "acme", name: "shop") { stargazerCount } }')
    expect(body.errors[0].message).toBe('Cannot query field "stargazerCount" on type "Repository".')
    expect(() => shop.fake.ledger.assertClean()).toThrow('stargazerCount')
    expect(shop.fake.ledger.entries[0]?.operationId).toBe('graphql/repository')
  })
})
