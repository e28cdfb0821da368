import { describe, expect, it } from 'vitest'
import { readMessage } from './read-message.ts'
import type { ReadOptions } from './read-options.ts'

/** Large enough that a quadratic reader does not come back within the test's time limit, let alone a cubic one. */
const size = 300_000
const fill = (text: string) => text.repeat(Math.ceil(size / text.length))
const fix = (body: string) => `fix: x\n\n${body}`

const shapes: readonly (readonly [string, string])[] = [
  ['an unbroken token', fix(fill('a'))],
  ['base64', fix(fill('QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo0NTY3ODk'))],
  ['slashes', fix(fill('a/'))],
  ['blanks', fix(`${fill(' ')}x`)],
  ['parentheses', fix(fill('('))],
  ['scopes nobody closes', fix(fill('feat(\n\n'))],
  ['newlines', fix(`${fill('\n')}x`)],
  ['Windows newlines', fix(`${fill('\r\n')}x`)],
  ['token lines', fix(fill('token: v\n'))],
  ['tokens in one line', fix(fill('Refs: a '))],
  ['continuations', fix(`Refs: a\n${fill('  b\n')}`)],
  ['remarks', fix(`Refs: a\n${fill('[b]\n')}`)],
  ['bullets', fix(fill('* fix: a\n'))],
  ['paragraphs', fix(fill('fix: a\n\n'))],
  ['nested commits', fix(fill('BEGIN_NESTED_COMMIT\nfix: a\n'))],
  ['fences', fix(`Breaking change:\n${fill('```\n')}`)],
  ['fences nobody closes', fix(`Breaking change:\n${fill('```a\n~~~~b\n')}`)],
  ['ever longer fences', fix(`Breaking change:\n${Array.from({ length: 800 }, (_, index) => '`'.repeat(index)).join('\n')}`)],
  ['elements nobody closes', fix(`Breaking change:\n${fill('<details>\n')}${fill('</blockquote>\n')}`)],
  ['nested elements', fix(`Breaking change:\n${fill('<details>\n')}${fill('</details>\n')}`)],
  ['lookalikes', fix(fill('* BREAKING CHANGE: a\n'))],
  ['lookalikes in one line', fix(fill('breaking change '))],
  ['rules', fix(`Refs: a\n${fill('---\n')}`)],
  ['scissors that are none', fix(fill('# --- >8 --x\n'))],
  ['NULs', fix(fill('\0'))],
  ['lone surrogates', fix(fill('\ud800'))],
]

describe.each<ReadOptions>([{}, { squash: 'inner' }, { quotes: 'read', bots: 'body' }])('With %j 300 kilobytes of', (options) => {
  it.each(shapes)('%s is a fix', (_, message) => {
    expect(readMessage(message, options)).toMatchObject({ conventional: true, type: 'fix', description: 'x', breaking: false })
  })

  it.each([
    ['blanks behind `Revert`', `Revert ${fill(' ')}"x`, null],
    ['quotation marks', `Revert "${fill('"')}`, 'revert'],
    ['reverted commits', `Revert "x"\n\n${fill('This reverts commit 676104e, ')}`, 'revert'],
    ['references', `revert: x\n\nRefs: ${fill('676104e, ')}`, 'revert'],
    ['references nobody can read', `Revert "x"\n\n${fill('Reverts o/r\n')}`, 'revert'],
  ])('%s is read for what it reverts', (_, message, kind) => {
    expect(readMessage(message, options).revert?.kind ?? null).toBe(kind)
  })

  it.each([
    ['a type', `${fill('a')}: x`, true],
    ['a type in another script', `${fill('é')}: x`, true],
    ['a scope', `a(${fill('b')}): x`, true],
    ['a scope nobody closes', fill('feat('), false],
    ['blank lines above the header', `${fill(' \n')}fix: x`, true],
  ])('%s is read', (_, message, conventional) => {
    expect(readMessage(message, options).conventional).toBe(conventional)
  })
})

it('Breaking footers without end are all kept', () => {
  const count = 20_000
  const { footers, breakingNotes } = readMessage(fix('BREAKING CHANGE: a\n'.repeat(count)))
  expect([footers.length, breakingNotes.length]).toEqual([count, count])
})
