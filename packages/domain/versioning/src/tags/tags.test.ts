import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { semverScheme } from '../schemes/semver-scheme.ts'
import { goTagFrame } from './go-tag-frame.ts'
import { isLegalTagName } from './legal-tag-name.ts'
import { selectBase } from './select-base.ts'
import { createTagFormat } from './tag-format.ts'
import { basesOf } from './tag-lines.ts'

const packageName = fc.constantFrom('core', '@acme/core', '@acme/core-v2', 'a', 'lib2', '$&', 'core@1')
const template = fc.constantFrom('v{version}', '{version}', '{package}@{version}', '{package}-v{version}', '{package}/{version}-final')
const version = fc
  .tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.constantFrom('', '-rc.1', '+b7'))
  .map(([a, b, c, tail]) => `${a}.${b}.${c}${tail}`)

describe('tag format', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(template, packageName, version, (text, name, number) => {
        const format = createTagFormat(text)
        expect(format.parse(format.format(name, number), name)).toBe(number)
      }),
    )
  })
  it.each([
    ['{package}@{version}', 'core', 'core-extra@1.0.0', 'another package begins with the same name'],
    ['{package}@{version}', 'core', '@acme/core@1.0.0', 'a scope makes another package'],
    ['{package}-v{version}', 'core', 'core-v', 'nothing stands where the version belongs'],
    ['v{version}', '', '1.0.0', 'the v is missing'],
  ])('%s of %s does not read %s, because %s', (text, name, tag) => {
    expect(createTagFormat(text).parse(tag, name)).toBeNull()
  })
  it.each(['v', 'v{version}{version}', '{package}{package}{version}', '{name}@{version}'])('refuses the template %s', (text) => {
    expect(() => createTagFormat(text)).toThrow(expect.objectContaining({ code: 'policy/tag-template' }))
  })
  it.each(['a b', '..', 'x.lock', 'a~', 'a:b', 'x@{', '-x'])('refuses to write a tag for package %j', (name) => {
    expect(() => createTagFormat('{package}/{version}').format(name, '1.0.0')).toThrow(
      expect.objectContaining({ code: 'version/tag-illegal' }),
    )
  })
  it.each([
    ['v1.0.0', true],
    ['@acme/core@1.0.0', true],
    ['', false],
    ['a/.b', false],
    ['a//b', false],
    ['a.', false],
    ['@', false],
    ['a\u0001', false],
  ])('knows whether git takes %j', (name, legal) => {
    expect(isLegalTagName(name)).toBe(legal)
  })
})

it('needs a name where the template holds one', () => {
  expect(() => createTagFormat('{package}@{version}').frame('')).toThrow(expect.objectContaining({ code: 'version/package-unnamed' }))
})

describe('go tags', () => {
  it.each([
    ['', 'example.com/m', 'v'],
    ['sub/dir', 'example.com/m/sub/dir', 'sub/dir/v'],
    ['v2', 'example.com/m/v2', 'v'],
    ['sub/v3', 'example.com/m/sub/v3', 'sub/v'],
    ['sub/v1', 'example.com/m/sub/v1', 'sub/v1/v'],
    ['v2', 'example.com/other', 'v2/v'],
  ])('of %s (%s) begin with %s', (path, module, prefix) => {
    expect(goTagFrame(path, module)).toEqual({ prefix, suffix: '' })
  })
})

describe('tag lines', () => {
  const frames = ['core', 'core-v1', '@acme/core'].map(createTagFormat('{package}-v{version}').frame)
  const tag = (name: string) => ({ name, sha: name })
  it('gives every tag to the package whose frame is exact, highest version first', () => {
    const lines = basesOf(
      [
        'core-v1.0.0',
        'core-v1.10.0',
        'core-v1.9.0',
        'core-v2.0.0-rc.1',
        'core-v1-v3.0.0',
        '@acme/core-v4.0.0',
        'x-core-v5.0.0',
        'core-vnext',
      ].map(tag),
      frames,
      semverScheme,
    )
    expect(lines.map(({ stable, prereleases }) => [stable, prereleases].map((list) => list.map(({ tag: name }) => name)))).toEqual([
      [['core-v1.10.0', 'core-v1.9.0', 'core-v1.0.0'], ['core-v2.0.0-rc.1']],
      [['core-v1-v3.0.0'], []],
      [['@acme/core-v4.0.0'], []],
    ])
  })
  it('tells packages apart by suffix too, the longer one first', () => {
    const bySuffix = ['core', 'my-core'].map(createTagFormat('{version}-{package}').frame)
    const lines = basesOf(['1.0.0-core', '2.0.0-my-core'].map(tag), bySuffix, semverScheme)
    expect(lines.map(({ stable, prereleases }) => [stable.length, prereleases.length])).toEqual([
      [1, 0],
      [1, 0],
    ])
  })
  it('gives packages with one frame one line', () => {
    const shared = ['a', 'b'].map(createTagFormat('v{version}').frame)
    const [one, other] = basesOf([tag('v1.0.0')], shared, semverScheme)
    expect(one).toBe(other)
    expect(one?.stable).toHaveLength(1)
  })
  it('passes over a tag too long to be a version', () => {
    expect(basesOf([tag(`core-v1.0.0-${'x'.repeat(400)}`)], frames, semverScheme)[0]?.prereleases).toEqual([])
  })
  it('selects the highest ancestor below a bound', () => {
    const { stable } = basesOf(['core-v1.0.0', 'core-v2.0.0', 'core-v3.0.0', 'core-v4.0.0'].map(tag), frames, semverScheme)[0]!
    const isAncestor = (sha: string): boolean => sha !== 'core-v3.0.0'
    const below = semverScheme.parse('4.0.0')!
    expect(selectBase(stable, { scheme: semverScheme, isAncestor, below })?.tag).toBe('core-v2.0.0')
    expect(selectBase(stable, { scheme: semverScheme, isAncestor })?.tag).toBe('core-v4.0.0')
    expect(selectBase(stable, { scheme: semverScheme, isAncestor: () => false })).toBeNull()
  })
})
