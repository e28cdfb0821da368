import { describe, expect, it } from 'vitest'
import { loadDescription } from './load-description.ts'
import { Router } from './router.ts'

const router = new Router(loadDescription())
const shop = '/repos/acme/shop'

describe('the router', () => {
  it.each([
    { path: `${shop}/releases/latest`, id: 'repos/get-latest-release', params: {}, because: 'a fixed word goes before a parameter' },
    { path: `${shop}/releases/17`, id: 'repos/get-release', params: { release_id: '17' }, because: 'else it is the parameter' },
    { path: `${shop}/releases/tags/a/b`, id: 'repos/get-release-by-tag', params: { tag: 'a/b' }, because: 'tags hold slashes' },
    { path: `${shop}/git/ref/heads/feature/a`, id: 'git/get-ref', params: { ref: 'heads/feature/a' }, because: 'so do refs, as they are' },
    { path: `${shop}/git/ref/heads%2Ffeature%2Fa`, id: 'git/get-ref', params: { ref: 'heads/feature/a' }, because: 'or escaped' },
    {
      path: `${shop}/compare/a/b...c/d`,
      id: 'repos/compare-commits-with-basehead',
      params: { basehead: 'a/b...c/d' },
      because: 'and comparisons',
    },
    { path: `${shop}/contents/`, id: 'repos/get-content', params: { path: '' }, because: 'the root folder has no name' },
    { path: `${shop}/contents/a/b.txt`, id: 'repos/get-content', params: { path: 'a/b.txt' }, because: 'a file has folders' },
    {
      path: `${shop}/environments/eu%2Fprod`,
      id: 'repos/get-environment',
      params: { environment_name: 'eu/prod' },
      because: 'an environment is escaped',
    },
    {
      path: `${shop}/branches/a/b/protection`,
      id: 'repos/get-branch-protection',
      params: { branch: 'a/b' },
      because: 'the longer address goes first',
    },
    { path: `${shop}/labels/100%`, id: 'issues/get-label', params: { name: '100%' }, because: 'a broken escape is text' },
  ])('$path is $id, because $because', ({ path, id, params }) => {
    const route = router.find('GET', path)
    expect(route?.operation.id).toBe(id)
    expect(route?.params).toMatchObject(params)
  })

  it.each([
    { method: 'GET', path: `${shop}/relases`, because: 'nobody has it' },
    { method: 'PUT', path: `${shop}/releases`, because: 'nobody has the method' },
    { method: 'GET', path: '/repos/acme', because: 'half of it is missing' },
    { method: 'GET', path: `${shop}/environments/eu/prod`, because: 'an environment name with a slash has to be escaped' },
  ])('$method $path leads nowhere, because $because', ({ method, path }) => {
    expect(router.find(method, path)).toBeNull()
  })
})
