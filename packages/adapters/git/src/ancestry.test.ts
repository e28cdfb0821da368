import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { openRepository } from './open-repository.ts'
import { createRepository } from './temporary-repository.ts'
import { wrapGit } from './wrapped-git.ts'

// 0 - 1 - 2 on main, 3 beside 1.
const forked = createRepository({
  commits: [{ message: '0' }, { message: '1' }, { message: '2' }, { message: '3', parents: [0], branch: 'side' }],
  bare: true,
})
afterAll(() => forked.remove())
const sha = (index: number): string => forked.shas[index] ?? ''

describe('isAncestor', () => {
  it.each([
    { commit: 0, target: 2, expected: true },
    { commit: 2, target: 2, expected: true },
    { commit: 2, target: 0, expected: false },
    { commit: 3, target: 2, expected: false },
  ])('says $expected for commit $commit in the history of $target', async ({ commit, target, expected }) => {
    expect(await (await openRepository(forked.directory)).isAncestor(sha(commit), sha(target))).toBe(expected)
  })

  it.each([
    { because: 'the commit is not there', commit: 'f'.repeat(40), code: 'git/unknown-revision' },
    { because: 'it looks like an option', commit: '--all', code: 'git/refused-revision' },
  ])('throws $code when $because', async ({ commit, code }) => {
    await expect((await openRepository(forked.directory)).isAncestor(commit, 'HEAD')).rejects.toMatchObject({ code })
  })
})

describe('firstAncestor', () => {
  it('takes one process when the first candidate is right', async () => {
    using wrapped = wrapGit()
    const repository = await openRepository(forked.directory, { git: wrapped.git })
    expect(await repository.firstAncestor([sha(1), sha(0)], 'HEAD')).toBe(sha(1))
    expect(wrapped.calls()).toHaveLength(2)
  })

  it('takes four processes for twelve thousand candidates that are not in the history', async () => {
    const beside = Array.from({ length: 12_000 }, (_, index) => ({
      message: `${index}`,
      parents: [0],
      branch: 'side',
      committedAtSeconds: 1_700_000_001,
    }))
    using many = createRepository({ commits: [{ message: 'root' }, ...beside, { message: 'on main', parents: [0] }], bare: true })
    using wrapped = wrapGit()
    const repository = await openRepository(many.directory, { git: wrapped.git })
    expect(await repository.firstAncestor([...many.shas.slice(1, -1), many.shas[0] ?? ''], 'HEAD')).toBe(many.shas[0])
    expect(wrapped.calls()).toHaveLength(1 + 3 + 1)
  })

  it('passes over a hash that the clone does not know, but not over an unknown target', async () => {
    const repository = await openRepository(forked.directory)
    expect(await repository.firstAncestor(['f'.repeat(40), sha(0)], 'HEAD')).toBe(sha(0))
    await expect(repository.firstAncestor(['f'.repeat(40)], 'none')).rejects.toMatchObject({ code: 'git/unknown-revision' })
    await expect(repository.firstAncestor([sha(0)], 'none')).rejects.toMatchObject({ code: 'git/unknown-revision' })
  })

  it('is null without candidates', async () => {
    expect(await (await openRepository(forked.directory)).firstAncestor([], 'HEAD')).toBeNull()
  })

  it('refuses what is not a full hash', async () => {
    await expect((await openRepository(forked.directory)).firstAncestor(['HEAD'], 'HEAD')).rejects.toMatchObject({
      code: 'git/refused-revision',
    })
  })

  it('finds the first candidate in the history of any graph, also when clocks were wrong', async () => {
    const node = fc.record({ parents: fc.array(fc.nat(11), { maxLength: 2 }), seconds: fc.integer({ min: 1_000_000, max: 1_000_020 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(node, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(11), { maxLength: 8 }), async (nodes, wanted) => {
        const graph = nodes.map(({ parents }, index) => [...new Set(parents.filter((parent) => parent < index))])
        using repository = createRepository({
          commits: graph.map((parents, index) => ({
            message: `${index}`,
            parents,
            branch: `b${index}`,
            committedAtSeconds: nodes[index]?.seconds ?? 0,
          })),
          branch: `b${graph.length - 1}`,
          bare: true,
        })
        const history = new Set<number>()
        const visit = (index: number): void => {
          if (history.has(index)) return
          history.add(index)
          graph[index]?.forEach(visit)
        }
        visit(graph.length - 1)
        const candidates = wanted.filter((index) => index < graph.length)
        const expected = candidates.find((index) => history.has(index))
        const found = await (
          await openRepository(repository.directory)
        ).firstAncestor(
          candidates.map((index) => repository.shas[index] ?? ''),
          'HEAD',
        )
        expect(found).toBe(expected === undefined ? null : repository.shas[expected])
      }),
      { numRuns: 40 },
    )
  })
})
