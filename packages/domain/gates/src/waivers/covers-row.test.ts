import type { WaiverScope } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { row } from '../gate-input.fixture.ts'
import { coversRow, isAboutRows } from './covers-row.ts'

const fingerprint = 'f'.repeat(32)
const found = {
  path: 'e.json',
  fingerprint,
  isNew: null,
  row: row({ rule: 'no-eval', at: { file: 'src/a.ts', line: 3 }, subject: 'left-pad' }),
}
const scope = (keys: Partial<WaiverScope>): WaiverScope => ({ gate: 'findings', ...keys }) as WaiverScope

describe('a waiver', () => {
  it.each<{ because: string; keys: Partial<WaiverScope>; isCovered: boolean }>([
    { because: 'its rule', keys: { rule: 'no-eval' }, isCovered: true },
    { because: 'another rule', keys: { rule: 'no-proto' }, isCovered: false },
    { because: 'its subject', keys: { subject: 'left-pad' }, isCovered: true },
    { because: 'another subject', keys: { subject: 'left' }, isCovered: false },
    { because: 'its fingerprint', keys: { fingerprint }, isCovered: true },
    { because: 'another fingerprint', keys: { fingerprint: 'e'.repeat(32) }, isCovered: false },
    { because: 'its file', keys: { path: 'src/a.ts' }, isCovered: true },
    { because: 'another file', keys: { path: 'src/b.ts' }, isCovered: false },
    { because: 'its folder', keys: { path: 'src/' }, isCovered: true },
    { because: 'another folder', keys: { path: 'lib/' }, isCovered: false },
    { because: 'a folder without its slash', keys: { path: 'src' }, isCovered: false },
    { because: 'its rule in another file', keys: { rule: 'no-eval', path: 'src/b.ts' }, isCovered: false },
    { because: 'its rule and another subject', keys: { rule: 'no-eval', subject: 'right-pad' }, isCovered: false },
    { because: 'all of its keys', keys: { rule: 'no-eval', subject: 'left-pad', fingerprint, path: 'src/' }, isCovered: true },
  ])('that names $because covers a row: $isCovered', ({ keys, isCovered }) => {
    expect(isAboutRows(scope(keys))).toBe(true)
    expect(coversRow(scope(keys), found)).toBe(isCovered)
  })

  it('of a whole gate or measurement is about no row', () => {
    expect(isAboutRows(scope({}))).toBe(false)
    expect(isAboutRows(scope({ measurement: 'findings.high' }))).toBe(false)
  })
})
