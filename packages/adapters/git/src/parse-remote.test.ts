import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRemote } from './parse-remote.ts'

describe('parseRemote', () => {
  it.each([
    ['https://github.com/acme/shop.git', { host: 'github.com', owner: 'acme', name: 'shop' }],
    ['https://github.com/acme/shop/', { host: 'github.com', owner: 'acme', name: 'shop' }],
    ['https://user:p%40ss@GitHub.com/acme/shop', { host: 'github.com', owner: 'acme', name: 'shop' }],
    ['https://ghe.example:8443/acme/shop.git', { host: 'ghe.example', port: 8443, owner: 'acme', name: 'shop' }],
    ['https://github.com:443/acme/shop', { host: 'github.com', owner: 'acme', name: 'shop' }],
    ['ssh://git@ghe.example:2222/acme/shop.git', { host: 'ghe.example', port: 2222, owner: 'acme', name: 'shop' }],
    ['git@github.com:acme/shop.git', { host: 'github.com', owner: 'acme', name: 'shop' }],
    ['github.com:acme/shop', { host: 'github.com', owner: 'acme', name: 'shop' }],
    ['git@gitlab.example:group/sub/shop.git', { host: 'gitlab.example', owner: 'group/sub', name: 'shop' }],
    ['git@github.com:/acme/shop.js.git', { host: 'github.com', owner: 'acme', name: 'shop.js' }],
    ['https://github.com/acme/sh%6Fp', { host: 'github.com', owner: 'acme', name: 'shop' }],
    ['https://github.com/shop', null],
    ['https://github.com/acme/.git', null],
    ['file:///srv/acme/shop.git', null],
    ['/srv/acme/shop.git', null],
    ['../acme/shop.git', null],
    ['./a:b/c', null],
    ['C:/acme/shop', null],
    ['https://', null],
    ['javascript://github.com/acme/shop', null],
    ['', null],
  ])('reads %s', (url, expected) => {
    expect(parseRemote(url)).toEqual(expected)
  })

  it('gives the same answer in every form of an address, never with credentials', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
    fc.assert(
      fc.property(word, word, word, word, (owner, name, user, password) => {
        const expected = { host: 'git.example', owner, name }
        const secret = `${user}:${password}`
        for (const prefix of [`https://${secret}@git.example/`, `ssh://${secret}@git.example/`, `${user}@git.example:`]) {
          for (const suffix of ['', '.git', '/']) expect(parseRemote(`${prefix}${owner}/${name}${suffix}`)).toEqual(expected)
        }
      }),
    )
  })

  it('reads or refuses any text, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (url) => {
        const address = parseRemote(url)
        expect(address === null || (address.owner !== '' && address.name !== '' && !address.host.includes('@'))).toBe(true)
      }),
    )
  })
})
