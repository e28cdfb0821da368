import { expect, it } from 'vitest'
import { readRepository } from './repository.ts'

it.each([
  ['https://github.com/acme/shop', 'github.com', 'acme/shop', 'as GitHub says it'],
  ['https://GitHub.com/acme/Shop', 'github.com', 'acme/Shop', 'hosts have no case'],
  ['https://github.com/acme/shop.git', 'github.com', 'acme/shop', 'as git says it'],
  ['https://ghe.example:8443/acme/shop/', 'ghe.example:8443', 'acme/shop', 'a server of one’s own'],
])('reads %s: %s %s, %s', (web, host, slug) => {
  expect(readRepository(web)).toEqual({ address: `https://${host}/${slug}`, host, slug })
})

it.each<[string | null, string]>([
  [null, 'nobody knows the remote'],
  ['git@github.com:acme/shop.git', 'not an address of the web'],
  ['https://github.com/acme', 'an owner is no repository'],
  ['https://user:secret@github.com/acme/shop', 'credentials must not be written into notes'],
  ['https://github.com/acme/shop)', 'it would end the link'],
  ['javascript://github.com/acme/shop', 'not http'],
])('reads nothing in %j: %s', (web) => {
  expect(readRepository(web)).toBeNull()
})
