import { describe, expect, it } from 'vitest'
import { readMessage } from './read-message.ts'
import type { ReadOptions } from './read-options.ts'

const unparsed = { conventional: false, type: null, scope: null, breaking: false, description: null }

describe('A header', () => {
  it.each([
    {
      because: 'type, colon, space and description are all it takes',
      message: 'feat: add x',
      expected: { type: 'feat', scope: null, description: 'add x' },
    },
    { because: 'types are compared in any case', message: 'FEAT(Core): x', expected: { type: 'feat', scope: 'Core' } },
    { because: 'types may hold hyphens and digits', message: 'a11y-fix: x', expected: { type: 'a11y-fix' } },
    { because: 'types may hold letters of any script', message: 'ÄNDERUNG(é): x', expected: { type: 'änderung', scope: 'é' } },
    { because: 'scopes may hold slashes, at signs, commas and spaces', message: 'fix(@a/b, c d): x', expected: { scope: '@a/b, c d' } },
    { because: 'the mark stands directly before the colon', message: 'chore(x)!: y', expected: { type: 'chore', breaking: true } },
    {
      because: 'outer blanks of the description are nobody’s text',
      message: 'fix:   x  ',
      expected: { description: 'x', header: 'fix:   x' },
    },
    {
      because: 'the description is free text',
      message: 'fix(io): retry read(2)!: for ever',
      expected: { scope: 'io', breaking: false, description: 'retry read(2)!: for ever' },
    },
    { because: 'blank lines above are skipped', message: '\n \t\nfix: x', expected: { type: 'fix', header: 'fix: x' } },
    {
      because: 'Windows line ends and a byte order mark are no text',
      message: '\ufefffix: x\r\n\r\nbody\r\n',
      expected: { description: 'x', body: 'body' },
    },
    { because: 'NULs and lone surrogates are harmless text', message: 'fix: \0\ud800\ufffd', expected: { description: '\0\ud800\ufffd' } },
  ])('is conventional because $because', ({ message, expected }) => {
    expect(readMessage(message)).toMatchObject({ conventional: true, ...expected })
  })

  it.each([
    { because: 'it has no colon', message: 'feat' },
    { because: 'a no-break space is not a space', message: 'feat:\u00a0x' },
    { because: 'nothing follows the colon', message: 'feat: ' },
    { because: 'a blank stands before the colon', message: 'feat : x' },
    { because: 'a blank stands before the type', message: ' feat: x' },
    { because: 'the mark stands before the scope', message: 'feat!(api): x' },
    { because: 'there are two marks', message: 'feat!!: x' },
    { because: 'a slash is no part of a type', message: 'feat/ui: x' },
    { because: 'a digit starts no word', message: '1st: x' },
    { because: 'parentheses do not nest', message: 'feat(a(b)): x' },
    { because: 'there is one scope', message: 'chore(deps)(deps): x' },
    { because: 'a parenthesis stands in the scope', message: 'feat(a(b): x' },
    { because: 'the scope is never closed', message: 'feat(a: x' },
    { because: 'the scope is empty', message: 'feat( ): x' },
    { because: 'a ticket stands in front', message: 'ABC-1 feat: x' },
    { because: 'a bracket stands in front', message: '[skip ci] fix: x' },
    { because: 'it waits to be squashed', message: 'fixup! feat: x' },
    { because: 'the quotation is another commit’s', message: 'revert "feat: x' },
    { because: 'the message is empty', message: '' },
    { because: 'the message is blank', message: ' \n\t\n' },
  ])('is not conventional when $because', ({ message }) => {
    expect(readMessage(message)).toMatchObject(unparsed)
  })

  it('without a space behind its colon is a finding, an address is none', () => {
    const codes = (message: string) => readMessage(message).findings.map(({ code }) => code)
    expect(codes('fix:text')).toEqual(['commit/missing-space'])
    expect(codes('https://host/x')).toEqual([])
  })
})

describe('Footers', () => {
  it.each<{ because: string; message: string; footers: [string, string][]; body?: string }>([
    {
      because: 'both separators are read',
      message: 'fix: x\n\nRefs: #2\nFixes #99',
      footers: [
        ['Refs', '#2'],
        ['Fixes', '99'],
      ],
    },
    {
      because: 'indented lines go on with a value',
      message: 'fix: x\n\nNotes: a\n  b\nRefs: #2',
      footers: [
        ['Notes', 'a\n  b'],
        ['Refs', '#2'],
      ],
    },
    {
      because: 'paragraphs of footers make one block',
      message: 'fix: x\n\nbody\n\nA: 1\n\nB: 2',
      footers: [
        ['A', '1'],
        ['B', '2'],
      ],
      body: 'body',
    },
    { because: 'people leave the blank line out', message: 'fix: x\nRefs: #2', footers: [['Refs', '#2']] },
    { because: 'the block is at the end', message: 'fix: x\n\nRefs: #2\n\nprose', footers: [], body: 'Refs: #2\n\nprose' },
    {
      because: 'prose over two lines is none',
      message: 'fix: x\n\nNote: this is prose\nand goes on.',
      footers: [],
      body: 'Note: this is prose\nand goes on.',
    },
    {
      because: 'indented text starts no block',
      message: 'fix: x\n\nprose\n\n  code\n\nA: 1',
      footers: [['A', '1']],
      body: 'prose\n\n  code',
    },
    { because: 'addresses are none', message: 'fix: x\n\nhttps://host/x: y', footers: [], body: 'https://host/x: y' },
    { because: 'a commit in a squash body is none', message: 'chore: x\n\nfix: y', footers: [], body: 'fix: y' },
    { because: 'a token without a value is none', message: 'fix: x\n\nRefs:', footers: [], body: 'Refs:' },
    {
      because: 'git’s own line is data',
      message: 'fix: x\n\n(cherry picked from commit abcdef1)',
      footers: [['cherry picked from commit', 'abcdef1']],
    },
    {
      because: 'bracketed remarks stand between trailers',
      message: 'fix: x\n\nSigned-off-by: A\n[B: renamed]\nSigned-off-by: B',
      footers: [
        ['Signed-off-by', 'A\n[B: renamed]'],
        ['Signed-off-by', 'B'],
      ],
    },
    {
      because: 'a breaking footer opens the block wherever it stands, and takes the trailers above it along',
      message: 'fix: x\n\nbody\n\nReviewed-by: Z\nBREAKING CHANGE: a\nb\n\nc\nRefs: #2\n\nd',
      footers: [
        ['Reviewed-by', 'Z'],
        ['BREAKING CHANGE', 'a\nb\n\nc'],
        ['Refs', '#2\n\nd'],
      ],
      body: 'body',
    },
    {
      because: 'a token in a code fence does not end a value',
      message: 'fix: x\n\nBREAKING CHANGE: a\n```yaml\nkey: value\n```\nRefs: #2',
      footers: [
        ['BREAKING CHANGE', 'a\n```yaml\nkey: value\n```'],
        ['Refs', '#2'],
      ],
    },
    {
      because: 'the rule GitHub draws above co-authors is no text',
      message: 'fix: x\n\nBREAKING CHANGE: a\n\n---------\n\nCo-authored-by: B',
      footers: [
        ['BREAKING CHANGE', 'a'],
        ['Co-authored-by', 'B'],
      ],
    },
    { because: 'lines below the scissors are gone', message: 'fix: x\n\nA: 1\n# ---- >8 ----\nB: 2', footers: [['A', '1']] },
  ])('are told from prose: $because', ({ message, footers, body = '' }) => {
    expect(readMessage(message)).toMatchObject({ conventional: true, footers, body })
  })
})

describe('A breaking change', () => {
  it.each<{ because: string; message: string; notes: string[]; codes?: string[]; options?: ReadOptions }>([
    { because: 'the mark says so', message: 'docs!: x', notes: [] },
    { because: 'the footer says so', message: 'docs: x\n\nBREAKING CHANGE: y', notes: ['y'] },
    { because: 'the hyphen is a synonym', message: 'docs: x\n\nBREAKING-CHANGE: y', notes: ['y'] },
    { because: 'there may be several', message: 'x: x\n\nBREAKING CHANGE: y\nBREAKING CHANGE: z', notes: ['y', 'z'] },
    { because: 'the text may start on the next line', message: 'x: x\n\nBREAKING CHANGE:\n- a\n- b', notes: ['- a\n- b'] },
    {
      because: 'losing a break is worse: no blank line',
      message: 'x: x\nBREAKING CHANGE: y',
      notes: ['y'],
      codes: ['commit/breaking-without-blank-line'],
    },
    { because: 'losing a break is worse: no text', message: 'x: x\n\nBREAKING CHANGE:', notes: [], codes: ['commit/breaking-empty'] },
    {
      because: 'losing a break is worse: no type',
      message: 'Drop x\n\nBREAKING CHANGE: y',
      notes: ['y'],
      codes: ['commit/breaking-unconventional'],
    },
    { because: 'an unclosed fence hides nothing', message: 'x: x\n\n```\nBREAKING CHANGE: y', notes: ['y'] },
    { because: 'a longer fence is not closed by a shorter one', message: 'x: x\n\n````\n```\nBREAKING CHANGE: y', notes: ['y'] },
    { because: 'a fence ends where it is closed', message: 'x: x\n\n~~~\n```\n~~~\nBREAKING CHANGE: y\n```', notes: ['y\n```'] },
    {
      because: 'an element in the middle of a line opens nothing',
      message: 'x: x\n\nsee <details>\nBREAKING CHANGE: y\n</details>',
      notes: ['y\n</details>'],
    },
    { because: 'a line that only looks like the scissors cuts nothing', message: 'x: x\n\n# --- >8 --x\nBREAKING CHANGE: y', notes: ['y'] },
    { because: 'an unclosed element hides nothing', message: 'x: x\n\n<details>\nBREAKING CHANGE: y', notes: ['y'] },
    {
      because: 'the reader was told to read quotations',
      message: 'x: x\n\n```\nBREAKING CHANGE: y\n```',
      notes: ['y\n```'],
      options: { quotes: 'read' },
    },
  ])('counts because $because', ({ message, notes, codes = [], options }) => {
    const reading = readMessage(message, options)
    expect(reading).toMatchObject({ breaking: true, breakingNotes: notes })
    expect(reading.findings.map(({ code }) => code)).toEqual(codes)
  })

  it.each([
    { because: 'the token is lower case', line: 'breaking change: y' },
    { because: 'the token is mixed case', line: 'Breaking-Change: y' },
    { because: 'the token is a plural', line: 'BREAKING CHANGES: y' },
    { because: 'no space follows the colon', line: 'BREAKING CHANGE:y' },
    { because: 'no colon follows the token', line: 'BREAKING CHANGE y' },
    { because: 'it stands in the middle of a line', line: 'this is a BREAKING CHANGE: y' },
    { because: 'it is a bullet', line: '* BREAKING CHANGE: y' },
    { because: 'it is indented', line: '  BREAKING CHANGE: y' },
    { because: 'it is a heading', line: '## Breaking changes' },
    { because: 'it is quoted', line: '> BREAKING CHANGE: y' },
    { because: 'it stands in a code fence', line: '```\nBREAKING CHANGE: y\n```' },
    { because: 'a shorter fence closes nothing', line: '````\n```\nBREAKING CHANGE: y\n````' },
    { because: 'it stands in a tilde fence', line: '~~~text\nBREAKING CHANGE: y\n~~~~' },
    { because: 'it stands in foreign notes', line: '<details>\n<blockquote>\n\nBREAKING CHANGE: y\n\n</blockquote>\n</details>' },
  ])('is reported, not counted, when $because', ({ line }) => {
    const reading = readMessage(`fix: x\n\n${line}`)
    expect(reading).toMatchObject({ breaking: false, breakingNotes: [] })
    expect(reading.findings.map(({ code }) => code)).toEqual(['commit/breaking-lookalike'])
  })

  it.each(['this is no breaking change at all', 'breaking changes are listed elsewhere', 'we must avoid BREAKING CHANGE notes'])(
    'is not seen in plain prose: %s',
    (line) => expect(readMessage(`fix: x\n\n${line}`)).toMatchObject({ breaking: false, findings: [] }),
  )

  it('as the header itself is reported with its line', () => {
    const { breaking, findings } = readMessage('\nBREAKING CHANGE: x')
    expect(breaking).toBe(false)
    expect(findings[0]?.message).toContain('line 2')
    expect(findings[0]?.message).toContain('it is the header')
  })
})
