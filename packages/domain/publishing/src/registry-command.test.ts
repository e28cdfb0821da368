import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillCommand, readRegistryCommands } from './registry-command.ts'

const values = { version: '1.2.0', tag: 'v1.2.0', package: '@acme/shop', commit: 'abc' }

describe('readRegistryCommands', () => {
  it('reads commands in their order, each with its check', () => {
    const text =
      '# registries\nnpm: npm publish --tag "next one"\nnpm?:  npm view {package}@{version}\n\npypi?: check\npypi: uv publish \'a b\'\n'
    expect(readRegistryCommands(text)).toEqual([
      { name: 'npm', publish: ['npm', 'publish', '--tag', 'next one'], check: ['npm', 'view', '{package}@{version}'] },
      { name: 'pypi', publish: ['uv', 'publish', 'a b'], check: ['check'] },
    ])
    expect(readRegistryCommands('  \n')).toEqual([])
  })

  it.each([
    { text: 'npm publish', code: 'publish/command-unreadable', says: /line 1 is neither/ },
    { text: 'npm: a\nnpm: b\nnpm?: c', code: 'publish/command-unreadable', says: /line 2 says npm a second time/ },
    { text: 'npm?: a', code: 'publish/command-unreadable', says: /npm\? checks for a command/ },
    { text: 'npm: a', code: 'publish/no-check', says: /npm/ },
    { text: 'npm: a "b\nnpm?: c', code: 'publish/command-unreadable', says: /not closed/ },
    ...['a | b', 'a && b', 'a; b', 'a > b', 'a $HOME', 'a `b`'].map((command) => ({
      text: `npm: ${command}\nnpm?: c`,
      code: 'publish/command-unreadable',
      says: /without a shell/,
    })),
  ])('refuses $text', ({ text, code, says }) => {
    expect(() => readRegistryCommands(text)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(says) }))
  })

  it('gives back every list of words that is written in quotes', () => {
    const word = fc.string().map((text) => text.replaceAll(/['\n\r]/g, ''))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const [command] = readRegistryCommands(`x: ${words.map((each) => `'${each}'`).join(' ')}\nx?: y`)
        expect(command?.publish).toEqual(words)
      }),
    )
  })
})

describe('fillCommand', () => {
  it('fills in what it knows, in one pass, and leaves other braces', () => {
    expect(fillCommand(['{package}@{version}', '{tag}{tag}', '{other}', '{commit}'], { ...values, package: '{tag}' })).toEqual([
      '{tag}@1.2.0',
      'v1.2.0v1.2.0',
      '{other}',
      'abc',
    ])
  })
})
