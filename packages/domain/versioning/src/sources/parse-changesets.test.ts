import { describe, expect, it } from 'vitest'
import { parseChangesets } from './parse-changesets.ts'

const parse = (text: string, file = '.changeset/one.md') => parseChangesets(new Map([[file, text]]))

describe('changesets', () => {
  it.each([
    [
      '---\n"@acme/core": minor\n\'cli\': patch\nsite: none\n---\n\nWhat changed.\n',
      [
        ['@acme/core', 'minor'],
        ['cli', 'patch'],
        ['site', null],
      ],
      'What changed.',
    ],
    ['---\r\n"a": major\r\n---\r\nText', [['a', 'major']], 'Text'],
    ['---\n---\nnothing to release', [], 'nothing to release'],
  ])('reads %j', (text, releases, summary) => {
    expect(parse(text).changesets).toEqual([
      { file: '.changeset/one.md', releases: new Map(releases as [string, 'major' | null][]), summary },
    ])
  })
  it('passes README and config over, and reads files in order', () => {
    const text = '---\na: patch\n---\nx'
    const { changesets, findings } = parseChangesets(
      new Map([
        ['.changeset/z.md', text],
        ['.changeset/README.md', '# Changesets'],
        ['.changeset/config.json', '{}'],
        ['.changeset/a.md', text],
      ]),
    )
    expect(changesets.map(({ file }) => file)).toEqual(['.changeset/a.md', '.changeset/z.md'])
    expect(findings).toEqual([])
  })
  it('says that pre mode has no effect', () => {
    expect(parse('{}', '.changeset/pre.json').findings).toMatchObject([{ code: 'changesets/pre-mode' }])
  })
  it.each([
    ['no front matter', 'changesets/unreadable', 1],
    ['---\na: patch\n', 'changesets/unreadable', 1],
    ['---\na: patch\nb: huge\n---\n', 'changesets/unknown-bump', 3],
    ['---\na: [patch]\n---\n', 'changesets/unknown-bump', 2],
    ['---\na: patch\na: minor\n---\n', 'changesets/unreadable', 3],
    ['---\na: "patch\n---\n', 'changesets/unreadable', 2],
    ['---\n- a\n---\n', 'changesets/unreadable', 2],
  ])('refuses %j at its line', (text, code, line) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code, at: { file: '.changeset/one.md', line } }))
  })
})
