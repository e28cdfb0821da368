import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assetName } from './asset-name.ts'

describe('assetName', () => {
  it.each([
    ['dist/shop-1.0.0.tgz', 'shop-1.0.0.tgz'],
    ['a b (c).txt', 'a.b.c.txt'],
    ['.env', 'env'],
    ['ünï.txt', 'n.txt'],
    ['x@1+2_3.tgz', 'x@1+2_3.tgz'],
  ])('of %j is %j', (file, name) => {
    expect(assetName(file)).toBe(name)
  })

  it('stays as it is when it is stored a second time', () => {
    fc.assert(fc.property(fc.string(), (file) => assetName(assetName(file)) === assetName(file)))
  })
})
