import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainNumber } from './plain-number.ts'
import { severities, severityOf, severityOfScore, worse } from './severity.ts'
import { withoutSecrets } from './secret-shapes.ts'
import { workspacePath } from './workspace-path.ts'

describe('A severity', () => {
  it.each([
    ['BLOCKER', 'critical'],
    [' Error ', 'high'],
    ['moderate', 'medium'],
    ['note', 'low'],
    ['Negligible', 'info'],
    ['', 'unknown'],
    [undefined, 'unknown'],
    [3, 'unknown'],
    ['toString', 'unknown'],
    ['lowest', 'unknown'],
  ])('%j is %s', (word, severity) => expect(severityOf(word)).toBe(severity))

  it.each([
    ['9.0', 'critical'],
    [8.9, 'high'],
    [7, 'high'],
    ['6.9', 'medium'],
    [4, 'medium'],
    [0.1, 'low'],
    [0, undefined],
    [10.1, undefined],
    ['high', undefined],
    ['0x9', undefined],
    ['', undefined],
    [Number.NaN, undefined],
  ])('of the score %j is %s', (score, severity) => expect(severityOfScore(score)).toBe(severity))

  it('has a graver one of any two, whichever comes first', () => {
    const any = fc.constantFrom(...severities)
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(worse(a, b)).toBe(worse(b, a))
        expect(worse(a, worse(b, c))).toBe(worse(worse(a, b), c))
        expect([a, b]).toContain(worse(a, b))
      }),
    )
  })
})

describe('A number', () => {
  it.each([
    ['12', 12],
    [' -1.5e3 ', -1500],
    ['.5', 0.5],
    ['1,234', undefined],
    ['80,5', undefined],
    ['0x10', undefined],
    ['1e999', undefined],
    ['Infinity', undefined],
    ['NaN', undefined],
    ['१२', undefined],
    ['', undefined],
    [null, undefined],
    [true, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('written %j is %s', (text, number) => expect(plainNumber(text)).toBe(number))

  it('is read back as it is written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(plainNumber(String(number))).toBe(number + 0)
      }),
    )
  })
})

describe('A path of a report', () => {
  it.each([
    ['src/a.ts', 'src/a.ts'],
    ['./src//a.ts', 'src/a.ts'],
    ['src\\a.cs', 'src/a.cs'],
    ['/srv/app/src/a.ts', 'src/a.ts'],
    ['file:///srv/app/src/a.ts', 'src/a.ts'],
    ['src/../b.ts', 'b.ts'],
    ['../b.ts', undefined],
    ['/etc/passwd', undefined],
    ['C:\\a.cs', undefined],
    ['https://x/a.ts', undefined],
    ['~/a', undefined],
    ['a\0b', undefined],
    ['./C:', undefined],
    ['a/../~root/x', undefined],
    ['', undefined],
    [7, undefined],
  ])('%j is %s', (path, expected) => expect(workspacePath(path, '/srv/app/')).toBe(expected))

  it('never leads outside, whatever it is', () => {
    const piece = fc.constantFrom('..', '.', 'a', '/', '\\', '~', 'C:', 'file://', '//', 'b c')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = workspacePath(pieces.join(''), '/srv/app')
        if (path !== undefined) expect(path).not.toMatch(/^[/\\~]|(?:^|\/)\.\.?(?:\/|$)|^[A-Za-z]:|\\/)
      }),
    )
  })
})

describe('A secret that is known by its shape', () => {
  it.each([
    ['token ghp_0123456789abcdefghijABCDEFGHIJ012345.', 'token ***.'],
    ['github_pat_11ABCDEFG0123456789_abcdefgh', '***'],
    ['key AKIAIOSFODNN7EXAMPLE here', 'key *** here'],
    ['https://user:hunter2@example.com/x', 'https://user:***@example.com/x'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc', '***'],
    ['xoxb-1234567890-abcdef', '***'],
    ['expected 3 but was 4 at a.ts:12', 'expected 3 but was 4 at a.ts:12'],
    ['AKIA', 'AKIA'],
  ])('%j becomes %j', (text, clean) => expect(withoutSecrets(text)).toBe(clean))
})
