import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPathIndex, packagesOf } from './path-index.ts'

const places = [
  { name: 'root', path: '.' },
  { name: 'a', path: 'packages/a' },
  { name: 'a-plugin', path: './packages/a/plugin/' },
  { name: 'ab', path: 'packages/ab' },
]

describe('The owner of a path', () => {
  it.each([
    { path: 'packages/a/src/x.ts', owner: 'a', because: 'the directory is above it' },
    { path: 'packages/a/plugin/x.ts', owner: 'a-plugin', because: 'the longest directory wins' },
    { path: 'packages/ab/x.ts', owner: 'ab', because: 'names are compared by whole segments' },
    { path: 'packages/a', owner: 'a', because: 'a submodule is a path of its own' },
    { path: 'packages/x.ts', owner: 'root', because: 'the root gets what no other owns' },
    { path: 'README.md', owner: 'root', because: 'the root owns its files' },
    { path: '__proto__/x', owner: 'root', because: 'names of objects are no directories' },
  ])('$path is $owner: $because', ({ path, owner }) => {
    expect(createPathIndex(places)(path)).toBe(owner)
  })

  it('is nobody without a package at the root', () => {
    expect(createPathIndex(places.slice(1))('README.md')).toBeNull()
    expect(createPathIndex([])('a/b')).toBeNull()
  })

  it('must be one package', () => {
    expect(() => createPathIndex([...places, { name: 'twin', path: 'packages//a/' }])).toThrow(
      expect.objectContaining({ code: 'commits/shared-directory' }),
    )
  })

  it('is the package with the longest directory above, whatever the packages', () => {
    const segment = fc.constantFrom('a', 'b', 'ab')
    const directory = fc.array(segment, { maxLength: 3 }).map((parts) => parts.join('/'))
    const law = fc.property(fc.uniqueArray(directory), fc.array(segment, { minLength: 1, maxLength: 6 }), (directories, parts) => {
      const path = parts.join('/')
      const above = directories.filter((candidate) => candidate === '' || path === candidate || path.startsWith(`${candidate}/`))
      const longest = above.sort((one, other) => other.length - one.length)[0] ?? null
      expect(createPathIndex(directories.map((name) => ({ name, path: name })))(path)).toBe(longest)
    })
    fc.assert(law)
  })
})

it('The packages of a commit are named once each', () => {
  const index = createPathIndex(places.slice(1))
  expect(packagesOf(['packages/ab/x', 'packages/a/x', 'packages/a/y', 'z'], index)).toEqual(['ab', 'a'])
})
