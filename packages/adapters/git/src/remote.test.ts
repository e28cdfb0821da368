import { describe, expect, it } from 'vitest'
import { openRepository } from './open-repository.ts'
import { createRepository } from './temporary-repository.ts'

describe('remote', () => {
  it.each([
    { because: 'there is none', remotes: {}, expected: null },
    {
      because: 'origin comes first, without its credentials',
      remotes: { fork: 'git@github.com:me/shop.git', origin: 'https://x-access-token:secret@github.com/acme/shop' },
      expected: { name: 'origin', url: 'https://github.com/acme/shop', address: { host: 'github.com', owner: 'acme', name: 'shop' } },
    },
    {
      because: 'the only one needs no special name',
      remotes: { 'up.url.stream': 'git@github.com:acme/shop.git' },
      expected: {
        name: 'up.url.stream',
        url: 'git@github.com:acme/shop.git',
        address: { host: 'github.com', owner: 'acme', name: 'shop' },
      },
    },
    { because: 'two others leave no clear choice', remotes: { a: 'https://a.example/a/a', b: 'https://b.example/b/b' }, expected: null },
    {
      because: 'a local path has no owner',
      remotes: { origin: '/srv/shop.git' },
      expected: { name: 'origin', url: '/srv/shop.git', address: null },
    },
  ])('is $expected when $because', async ({ remotes, expected }) => {
    using repository = createRepository({ commits: [{ message: 'one' }], bare: true })
    for (const [name, url] of Object.entries(remotes)) repository.git('config', `remote.${name}.url`, url)
    expect(await (await openRepository(repository.directory)).remote()).toEqual(expected)
  })
})
