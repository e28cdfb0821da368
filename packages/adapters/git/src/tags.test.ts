import { afterAll, describe, expect, it } from 'vitest'
import { openRepository } from './open-repository.ts'
import { peel } from './tags.ts'
import { createRepository } from './temporary-repository.ts'
import { wrapGit } from './wrapped-git.ts'

const odd = createRepository({
  commits: [
    { message: 'one', files: { file: 'content' }, tag: 'v1.0.0', committedAtSeconds: 1_000_000_000 },
    { message: 'two', annotatedTag: ['@scope/pkg@2.0.0', 'deep/er'], committedAtSeconds: 1_100_000_000 },
  ],
})
odd.git('tag', '--annotate', '--message=nested', 'nested', 'deep/er')
odd.git('tag', '--annotate', '--message=thrice', 'thrice', 'nested')
odd.git('tag', 'blob', 'HEAD:file')
odd.git('tag', '--annotate', '--message=tree', 'v2-tree', 'HEAD^{tree}')
odd.git('tag', 'é')
const none = createRepository({ commits: [{ message: 'one' }] })
afterAll(() => [odd, none].forEach((repository) => repository.remove()))

const [one, two] = odd.shas

describe('tags', () => {
  it.each(['loose', 'packed'])('leads through tags of tags to commits and sets others apart (%s refs)', async (storage) => {
    if (storage === 'packed') odd.git('pack-refs', '--all')
    expect(await (await openRepository(odd.directory)).tags()).toEqual({
      tags: [
        { name: '@scope/pkg@2.0.0', sha: two },
        { name: 'deep/er', sha: two },
        { name: 'nested', sha: two },
        { name: 'thrice', sha: two },
        { name: 'v1.0.0', sha: one },
        { name: 'é', sha: two },
      ],
      odd: [
        { name: 'blob', leadsTo: 'blob' },
        { name: 'v2-tree', leadsTo: 'tree' },
      ],
    })
  })

  it('tells when a tag was made, or the commit of a lightweight one', async () => {
    const { tags } = await (await openRepository(odd.directory)).tags({ dates: true })
    expect(Object.fromEntries(tags.map(({ name, createdAtSeconds }) => [name, createdAtSeconds]))).toEqual({
      '@scope/pkg@2.0.0': 1_100_000_000,
      'deep/er': 1_100_000_000,
      nested: 1_700_000_000,
      thrice: 1_700_000_000,
      'v1.0.0': 1_000_000_000,
      é: 1_100_000_000,
    })
  })

  it('is empty without tags', async () => {
    expect(await (await openRepository(none.directory)).tags()).toEqual({ tags: [], odd: [] })
  })

  it('takes two processes for twelve thousand tags', async () => {
    const names = Array.from({ length: 12_000 }, (_, index) => `v${index}`)
    using many = createRepository({
      commits: [
        { message: 'one', tag: names.slice(0, 6000) },
        { message: 'two', annotatedTag: names.slice(6000) },
      ],
      bare: true,
    })
    using wrapped = wrapGit()
    const repository = await openRepository(many.directory, { git: wrapped.git })
    const { tags } = await repository.tags()
    expect(wrapped.calls()).toHaveLength(3)
    expect(tags).toEqual(
      names.map((name, index) => ({ name, sha: many.shas[index < 6000 ? 0 : 1] })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    )
  })
})

describe('peel', () => {
  it('leaves out what is no tag and replaces the hash of a tag by the one it leads to', () => {
    const [a, b] = ['a'.repeat(40), 'b'.repeat(64)]
    expect(peel(`${a}\trefs/tags/x\n${b}\trefs/tags/x^{}\n${a} refs/tags/y\n${a}\tHEAD\n${a}\trefs/heads/z\nwarning: text\n`)).toEqual([
      { name: 'x', sha: b },
      { name: 'y', sha: a },
    ])
  })
})
