import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { CommitSpecification } from './import-stream.ts'
import { openRepository } from './open-repository.ts'
import type { Repository } from './repository.ts'
import type { TemporaryRepository } from './temporary-repository.ts'
import { createRepository } from './temporary-repository.ts'
import { wrapGit } from './wrapped-git.ts'

const temporary: TemporaryRepository[] = []
afterEach(() => temporary.splice(0).forEach((repository) => repository.remove()))

function source(commits: readonly CommitSpecification[], branch = 'main'): TemporaryRepository {
  const repository = createRepository({ commits, branch, bare: true })
  temporary.push(repository)
  return repository
}

/** As actions/checkout leaves it: one commit, detached, no tags. */
function shallowClone(of: TemporaryRepository, depth = 1): TemporaryRepository {
  const clone = createRepository({ commits: [] })
  temporary.push(clone)
  clone.git('remote', 'add', 'origin', `file://${of.directory}`)
  clone.git('fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', of.git('rev-parse', 'HEAD'))
  clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return clone
}

async function messages(repository: Repository, exclude: readonly string[]): Promise<string[]> {
  const all: string[] = []
  for await (const commits of repository.log({ to: 'HEAD', exclude })) all.push(...commits.map(({ message }) => message))
  return all.sort()
}

// Longer than the first step that is fetched.
const LENGTH = 300
const LINE: CommitSpecification[] = Array.from({ length: LENGTH }, (_, index) => ({
  message: String(index).padStart(3, '0'),
  files: { [`file${index}`]: `${index}` },
  ...(index === 280 ? { tag: 'v2.0.0' } : index === 100 ? { annotatedTag: 'v1.0.0' } : {}),
}))

describe('a shallow clone', () => {
  it('is refused with the lines to add to the workflow', async () => {
    const repository = await openRepository(shallowClone(source(LINE)).directory)
    expect(repository.isShallow).toBe(true)
    await expect(messages(repository, [])).rejects.toMatchObject({
      code: 'git/shallow',
      hint: expect.stringMatching(/- uses: actions\/checkout@v\d+\n +with:\n +fetch-depth: 0$/),
    })
  })

  it('does not deny an ancestor that it may only not see', async () => {
    const of = source(LINE)
    const repository = await openRepository(shallowClone(of, 3).directory)
    expect(await repository.isAncestor('HEAD~2', 'HEAD')).toBe(true)
    expect(await repository.firstAncestor([of.shas[LENGTH - 2] ?? ''], 'HEAD')).toBe(of.shas[LENGTH - 2])
    await expect(repository.isAncestor('HEAD', 'HEAD~1')).rejects.toMatchObject({ code: 'git/shallow' })
  })

  it('is read when the reader accepts that', async () => {
    const repository = await openRepository(shallowClone(source(LINE), 2).directory)
    const read = []
    for await (const commits of repository.log({ to: 'HEAD', acceptShallow: true })) read.push(...commits)
    expect(read.map(({ message }) => message)).toEqual(['299', '298'])
  })
})

describe('remoteTags', () => {
  it('lists what the remote has, without fetching it', async () => {
    const of = source(LINE)
    const clone = shallowClone(of)
    const repository = await openRepository(clone.directory)
    expect(await repository.remoteTags()).toEqual([
      { name: 'v1.0.0', sha: of.shas[100] },
      { name: 'v2.0.0', sha: of.shas[280] },
    ])
    expect(await repository.tags()).toEqual({ tags: [], odd: [] })
  })

  it.each([
    { because: 'there is no remote', url: undefined },
    { because: 'the remote is not there', url: 'file:///none/there.git' },
  ])('throws when $because', async ({ url }) => {
    const clone = source(LINE)
    if (url !== undefined) clone.git('remote', 'add', 'origin', url)
    await expect((await openRepository(clone.directory)).remoteTags()).rejects.toMatchObject({ code: 'git/remote-unreachable' })
  })
})

describe('deepenTo', () => {
  it('fetches a piece of history that holds the range since the best tag', async () => {
    const of = source(LINE)
    const clone = shallowClone(of)
    const shallow = await openRepository(clone.directory)
    const { repository, base } = await shallow.deepenTo((await shallow.remoteTags()).toReversed())
    expect(base).toEqual({ name: 'v2.0.0', sha: of.shas[280] })
    expect(await messages(repository, [base?.sha ?? ''])).toEqual(LINE.slice(281).map(({ message }) => message))
    expect(clone.git('rev-list', 'HEAD').split('\n')).toHaveLength(101)
    await expect(messages(repository, [])).rejects.toMatchObject({ code: 'git/shallow' })
    expect(clone.git('status', '--porcelain')).toBe('')
  })

  it('goes further back until the tag is there', async () => {
    const of = source(LINE)
    const clone = shallowClone(of)
    const { repository, base } = await (await openRepository(clone.directory)).deepenTo([{ name: 'v1.0.0', sha: of.shas[100] ?? '' }])
    expect(base?.name).toBe('v1.0.0')
    expect(await messages(repository, [base?.sha ?? ''])).toHaveLength(LENGTH - 101)
  })

  it('leaves no clone that seems whole without its tags', async () => {
    const of = source([...LINE.slice(0, 3), { message: 'tagged', tag: 'v1.0.0' }, { message: 'last' }])
    const clone = shallowClone(of)
    const first = await openRepository(clone.directory)
    await first.deepenTo(await first.remoteTags())
    const next = await openRepository(clone.directory)
    const seen = next.isShallow ? await next.remoteTags() : (await next.tags()).tags
    expect(seen.map(({ name }) => name)).toEqual(['v1.0.0'])
  })

  it('fetches nothing when the clone is deep enough', async () => {
    const of = source(LINE)
    const clone = shallowClone(of, 30)
    clone.git('remote', 'remove', 'origin')
    const { repository, base } = await (await openRepository(clone.directory)).deepenTo([{ name: 'v2.0.0', sha: of.shas[280] ?? '' }])
    expect(await messages(repository, [base?.sha ?? ''])).toHaveLength(19)
  })

  it('fetches the whole history when the best tag is on another line', async () => {
    const of = source([...LINE, { message: 'next', parents: [15], branch: 'next', tag: 'v3.0.0' }])
    const clone = shallowClone(of)
    const shallow = await openRepository(clone.directory)
    const { repository, base } = await shallow.deepenTo((await shallow.remoteTags()).toReversed())
    expect(base?.name).toBe('v2.0.0')
    expect(repository.isShallow).toBe(false)
    expect((await repository.tags()).tags).toHaveLength(3)
    expect(await messages(repository, [])).toHaveLength(LENGTH)
  })

  it('is not misled by a branch that forked before the tag and was merged after it', async () => {
    // 0 … 19 on main with the tag on 18; 20 forks from 2; 21 merges it into 19.
    const of = source([
      ...Array.from({ length: 20 }, (_, index) => ({ message: `m${index}`, ...(index === 18 ? { tag: 'v1.0.0' } : {}) })),
      { message: 'fork', parents: [2], branch: 'fork' },
      { message: 'merge', parents: [19, 20] },
    ])
    for (const depth of [1, 2, 3, 4]) {
      const shallow = await openRepository(shallowClone(of, depth).directory)
      const { repository, base } = await shallow.deepenTo(await shallow.remoteTags())
      expect(await messages(repository, [base?.sha ?? ''])).toEqual(['fork', 'm19', 'merge'])
    }
  })

  it.each([
    { because: 'HEAD carries the tag', commits: [{ message: '0' }, { message: '1', tag: 'v1.0.0' }], base: 'v1.0.0', since: [] },
    {
      because: 'the tag is on a later commit',
      commits: [{ message: '0', tag: 'v1.0.0' }, { message: '1' }, { message: '2', branch: 'later', parents: [1], tag: 'v2.0.0' }],
      base: 'v1.0.0',
      since: ['1'],
    },
    {
      because: 'no tag is in the history',
      commits: [{ message: '0' }, { message: '1' }, { message: '2', branch: 'other', parents: [], tag: 'v1.0.0' }],
      base: undefined,
      since: ['0', '1'],
    },
    { because: 'there are no tags', commits: [{ message: '0' }, { message: '1' }], base: undefined, since: ['0', '1'] },
  ])('gets it right when $because', async ({ commits, base, since }) => {
    const shallow = await openRepository(shallowClone(source(commits)).directory)
    const deepened = await shallow.deepenTo((await shallow.remoteTags()).toReversed())
    expect(deepened.base?.name).toBe(base)
    expect(await messages(deepened.repository, deepened.base === null ? [] : [deepened.base.sha])).toEqual(since)
  })

  it('needs no remote when the clone is whole', async () => {
    const of = source(LINE)
    const repository = await openRepository(of.directory)
    expect((await repository.deepenTo((await repository.tags()).tags)).base?.name).toBe('v1.0.0')
  })

  it('runs no hook of the clone', async () => {
    const clone = shallowClone(source(LINE))
    const trace = join(clone.directory, 'trace')
    writeFileSync(join(clone.directory, '.git/hooks/reference-transaction'), `#!/bin/sh\ntouch '${trace}'\n`, { mode: 0o755 })
    clone.git('tag', 'proof')
    expect(existsSync(trace)).toBe(true)
    rmSync(trace)
    const { repository } = await (await openRepository(clone.directory)).deepenTo([])
    expect((await repository.tags()).tags.map(({ name }) => name)).toEqual(['proof', 'v1.0.0', 'v2.0.0'])
    expect(existsSync(trace)).toBe(false)
  })

  it('keeps a local tag that differs from the remote’s', async () => {
    const of = source([...LINE, { message: 'next', parents: [15], branch: 'next', tag: 'v3.0.0' }])
    const clone = shallowClone(of)
    clone.git('tag', 'v1.0.0')
    const shallow = await openRepository(clone.directory)
    const { repository } = await shallow.deepenTo((await shallow.remoteTags()).toReversed())
    expect(repository.isShallow).toBe(false)
    expect(clone.git('rev-parse', 'v1.0.0')).toBe(repository.head)
  })

  it.each([
    { because: 'there is no remote', spoil: ['remote', 'remove', 'origin'] },
    { because: 'the remote is gone', spoil: ['remote', 'set-url', 'origin', 'file:///none/there.git'] },
    { because: 'the remote refuses', spoil: ['config', 'protocol.file.allow', 'never'] },
  ])('throws git/shallow when $because', async ({ spoil }) => {
    const of = source(LINE)
    const clone = shallowClone(of)
    clone.git(...spoil)
    const shallow = await openRepository(clone.directory)
    await expect(shallow.deepenTo([{ name: 'v2.0.0', sha: of.shas[280] ?? '' }])).rejects.toMatchObject({ code: 'git/shallow' })
  })

  it('never puts the token on a command line', async () => {
    const of = source(LINE)
    const clone = shallowClone(of)
    clone.git('remote', 'set-url', 'origin', 'https://user:pass@localhost:1/acme/shop')
    using wrapped = wrapGit('env >> "$0.env"; exec git "$@"')
    const shallow = await openRepository(clone.directory, { git: wrapped.git })
    await expect(shallow.deepenTo([{ name: 'v2.0.0', sha: of.shas[280] ?? '' }], { token: 'sesame' })).rejects.toMatchObject({
      code: 'git/shallow',
      message: expect.not.stringMatching(/sesame|pass/),
    })
    const environment = readFileSync(`${wrapped.git}.env`, 'utf8')
    const header = `AUTHORIZATION: basic ${Buffer.from('x-access-token:sesame').toString('base64')}`
    expect(environment).toContain('GIT_CONFIG_KEY_0=http.https://localhost:1/.extraheader\n')
    expect(environment).toContain('GIT_CONFIG_VALUE_0=\n')
    expect(environment).toContain(`GIT_CONFIG_VALUE_1=${header}\n`)
    expect(wrapped.calls().join('\n')).not.toMatch(/sesame|basic/)
  })

  it('gives the range that the whole history gives, for any graph and depth', async () => {
    const node = fc.record({ parents: fc.array(fc.nat(9), { maxLength: 2 }), tagged: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(node, { minLength: 2, maxLength: 10 }), fc.integer({ min: 1, max: 4 }), async (nodes, depth) => {
        const last = nodes.length - 1
        const of = source(
          nodes.map(({ parents, tagged }, index) => ({
            message: `m${index}`,
            parents: [...new Set([...parents.filter((parent) => parent < index), ...(index > 0 && index % 3 === 0 ? [index - 1] : [])])],
            branch: `b${index}`,
            ...(tagged ? { tag: `v${index}` } : {}),
          })),
          `b${last}`,
        )
        const whole = await openRepository(of.directory)
        const tags = (await whole.tags()).tags.toReversed()
        const first = await whole.firstAncestor(
          tags.map(({ sha }) => sha),
          'HEAD',
        )
        const shallow = await openRepository(shallowClone(of, depth).directory)
        const { repository, base } = await shallow.deepenTo(
          shallow.isShallow ? await shallow.remoteTags().then((list) => list.toReversed()) : tags,
        )
        expect(base?.sha ?? null).toBe(first)
        expect(await messages(repository, base === null ? [] : [base.sha])).toEqual(await messages(whole, first === null ? [] : [first]))
        temporary.splice(0).forEach((repository_) => repository_.remove())
      }),
      { numRuns: 25 },
    )
  })
})
