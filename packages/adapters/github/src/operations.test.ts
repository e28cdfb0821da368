import { createRepository } from '@locktender/git/testing'
import { startFakeGithub, type FakeGithub } from '@locktender/fake-github'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deleteAsset, downloadAsset, uploadAsset } from './assets.ts'
import { createCommit } from './commits.ts'
import { connect, type Connection } from './connection.ts'
import { pullRequestsOf } from './pull-requests-of.ts'
import { createPull, openPull, updatePull } from './pulls.ts'
import { createRef, createTagObject, moveRef, readRefs } from './refs.ts'
import { createDraft, deleteDraft, releaseOfTag, releasesSince, updateRelease } from './releases.ts'
import { branchRules, tagRulesets } from './rules.ts'
import { createComment, deleteComment, readThreads } from './threads.ts'

let github: FakeGithub
let connection: Connection
let shas: readonly string[]

beforeEach(async () => {
  github = await startFakeGithub()
  using local = createRepository({ commits: ['one', 'two', 'three'].map((message) => ({ message, files: { [message]: message } })) })
  shas = local.shas
  const repository = await github.seed.repository('acme/shop', { from: local.directory })
  repository.settings.workflowsMayApprove = true
  const token = github.seed.actionsToken('acme/shop', { contents: 'write', 'pull-requests': 'write', issues: 'write' })
  connection = await connect({ repository: 'acme/shop', token, environment: github.environment })
})
afterEach(async () => {
  github.ledger.assertClean()
  await github.close()
})

describe('refs', () => {
  it('claims an annotated tag once, reads it, and moves a line forward only', async () => {
    const [one = '', two = '', three = ''] = shas
    const object = await createTagObject(connection, { tag: 'v1.0.0', message: 'v1.0.0\n\nwords\n', commit: two })
    expect(await createRef(connection, 'refs/tags/v1.0.0', object)).toBe('created')
    expect(await createRef(connection, 'refs/tags/v1.0.0', object)).toBe('exists')
    await createRef(connection, 'refs/tags/v1', two)
    const { viewer, refs } = await readRefs(connection, ['refs/tags/v1.0.0', 'refs/tags/v1', 'refs/tags/v2', 'refs/heads/main'])
    expect(viewer).toBe('github-actions[bot]')
    expect([...refs]).toEqual([
      ['refs/tags/v1.0.0', { object, commit: two, message: expect.stringContaining('words'), commitMessage: null }],
      ['refs/tags/v1', { object: two, commit: two, message: null, commitMessage: 'two' }],
      ['refs/heads/main', { object: three, commit: three, message: null, commitMessage: 'three' }],
    ])
    await expect(moveRef(connection, 'refs/tags/v1', one, false)).rejects.toMatchObject({ code: 'github/refused' })
    await moveRef(connection, 'refs/tags/v1', three, false)
    expect((await readRefs(connection, ['refs/tags/v1'])).refs.get('refs/tags/v1')?.commit).toBe(three)
  })

  it('makes the same tag object from the same words', async () => {
    const tagger = { name: 'x', email: 'x@example.com', date: '2026-01-01T00:00:00Z' }
    const tag = { tag: 'v1', message: 'v1\n', commit: shas[0] ?? '', tagger }
    expect(await createTagObject(connection, tag)).toBe(await createTagObject(connection, tag))
  })

  it('reads more refs than one query holds', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `refs/tags/v${index}`)
    await createRef(connection, 'refs/tags/v119', shas[0] ?? '')
    expect([...(await readRefs(connection, names)).refs.keys()]).toEqual(['refs/tags/v119'])
    expect(connection.calls.graphql).toBe(3)
  })
})

describe('releases', () => {
  it('drafts, fills, publishes and finds a release', async () => {
    expect(await releaseOfTag(connection, 'v1.0.0')).toBeNull()
    const draft = await createDraft(connection, { tag: 'v1.0.0', commit: shas[0] ?? '', title: 'v1.0.0', body: 'notes', prerelease: false })
    const asset = await uploadAsset(connection, draft, 'a b.txt', new Blob(['hello']))
    expect(asset).toMatchObject({
      name: 'a.b.txt',
      complete: true,
      sizeBytes: 5,
      sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
    })
    const other = await uploadAsset(connection, draft, 'other', new Blob(['x']))
    expect(await (await downloadAsset(connection, other.id)).text()).toBe('x')
    await deleteAsset(connection, asset.id)
    await deleteAsset(connection, asset.id)
    await updateRelease(connection, draft.id, { draft: false, latest: true })
    expect(await releaseOfTag(connection, 'v1.0.0')).toMatchObject({
      id: draft.id,
      draft: false,
      body: 'notes',
      assets: [{ name: 'other' }],
    })
  })

  it('looks for drafts on every page that may hold them', async () => {
    const repository = github.world.repository('acme/shop')
    const draft = await createDraft(connection, { tag: 'v0', commit: shas[0] ?? '', title: 'v0', body: '', prerelease: false })
    const model = repository?.releases[0]
    for (let index = 0; index < 130 && model !== undefined; index += 1)
      repository?.releases.push({ ...model, id: 1_000_000 + index, tagName: `x${index}` })
    expect((await releasesSince(connection, '2026-01-05T09:00:00Z')).map(({ id }) => id)).toContain(draft.id)
    const before = connection.calls.rest
    await releasesSince(connection, '2026-01-06T00:00:00Z')
    expect(connection.calls.rest - before).toBe(1)
    await deleteDraft(connection, draft.id)
    await deleteDraft(connection, draft.id)
    expect(repository?.releases.some(({ id }) => id === draft.id)).toBe(false)
  })
})

describe('rules', () => {
  it('reads the active rulesets for tags and the rules of a branch', async () => {
    const now = github.clock.now()
    const ruleset = {
      name: 'tags',
      bypassActors: [],
      createdAt: now,
      updatedAt: now,
      conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
    }
    github.world.repository('acme/shop')?.rulesets.push(
      { ...ruleset, id: 1, target: 'tag', enforcement: 'active', rules: [{ type: 'creation' }] },
      { ...ruleset, id: 2, target: 'tag', enforcement: 'disabled', rules: [{ type: 'update' }] },
      {
        ...ruleset,
        id: 3,
        target: 'branch',
        enforcement: 'active',
        rules: [{ type: 'deletion' }],
        conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
      },
    )
    expect(await tagRulesets(connection)).toEqual([
      {
        name: 'tags',
        url: expect.stringContaining('/rules/1'),
        include: ['refs/tags/v*'],
        exclude: [],
        rules: [{ type: 'creation', parameters: {} }],
        mayBypass: null,
      },
    ])
    expect(await branchRules(connection, 'release/main')).toEqual(['deletion'])
  })
})

describe('pull requests', () => {
  it('makes a commit, opens and updates its pull request, and finds both again', async () => {
    const commit = await createCommit(connection, {
      parent: shas[2] ?? '',
      message: 'chore: release',
      files: new Map([['docs/a.md', 'a\n']]),
    })
    await createRef(connection, 'refs/heads/release/main', commit)
    expect(await openPull(connection, 'release/main', 'main')).toBeNull()
    const pull = await createPull(connection, { head: 'release/main', base: 'main', title: 't', body: 'b' })
    await updatePull(connection, pull.number, { title: 'T', body: 'B' })
    expect(await openPull(connection, 'release/main', 'main')).toEqual({ ...pull, title: 'T', body: 'B' })
    expect(github.world.repository('acme/shop')?.signedCommits.has(commit)).toBe(true)
    const origins = await pullRequestsOf(connection, [commit, 'f'.repeat(40)])
    expect([...origins]).toEqual([
      [
        commit,
        { author: null, pullRequests: [{ number: pull.number, title: 'T', labels: [], author: 'github-actions[bot]', merged: false }] },
      ],
    ])
  })

  it('reads every comment of a thread, beyond the first page', async () => {
    const commit = await createCommit(connection, { parent: shas[2] ?? '', message: 'x', files: new Map([['a', 'a']]) })
    await createRef(connection, 'refs/heads/x', commit)
    const { number } = await createPull(connection, { head: 'x', base: 'main', title: 't', body: '' })
    const id = await createComment(connection, number, 'first')
    const repository = github.world.repository('acme/shop')
    const model = repository?.comments[0]
    for (let index = 0; index < 220 && model !== undefined; index += 1)
      repository?.comments.push({ ...model, id: 1_000_000 + index, body: `more ${index}` })
    const [thread, ...others] = await readThreads(connection, [number, 4711])
    expect(others).toEqual([])
    expect(thread).toMatchObject({ number, isPullRequest: true })
    expect(thread?.comments).toHaveLength(221)
    expect(thread?.comments[0]).toEqual({ id, body: 'first' })
    expect(thread?.comments.at(-1)?.body).toBe('more 219')
    await deleteComment(connection, id)
    await deleteComment(connection, id)
    expect(repository?.comments.some((comment) => comment.id === id)).toBe(false)
  })
})
