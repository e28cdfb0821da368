import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertSection } from './insert-section.ts'
import { notesOf } from './judged-messages.ts'
import { renderChangelog } from './render-changelog.ts'
import { renderMarkdown } from './render-markdown.ts'

const section = (version: string, line = 'a') => ({ version, base: 'abc1234', text: `## ${version}\n\n- ${line}\n` })

/** The file with our section shown as `<version>`. */
const outline = (changelog: string, version: string, input = {}) => {
  const { text } = insertSection(changelog, { ...section(version), ...input })
  return text.replace(/<!-- locktender:notes [^>]*-->\r?\n## \S+\r?\n\r?\n- a/, `<${version}>`)
}

/** What is left when what one change put in, in one place, is taken out again. */
function withoutInserted(before: string, after: string): string {
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  return after.slice(0, same) + after.slice(after.length - (before.length - same))
}

describe('insertSection finds its place', () => {
  it.each([
    ['# Changelog\n', '1.0.0', '# Changelog\n\n<1.0.0>\n', 'a first section'],
    ['', '1.0.0', '# Changelog\n\n<1.0.0>\n', 'an empty file gets a heading'],
    ['# Changelog', '1.0.0', '# Changelog\n\n<1.0.0>\n', 'no line break at the end'],
    ['# Changelog\n\n## 1.0.0\n\n- x\n', '1.1.0', '# Changelog\n\n<1.1.0>\n\n## 1.0.0\n\n- x\n', 'above the newest'],
    ['# Changelog\n## 1.0.0\n', '1.1.0', '# Changelog\n\n<1.1.0>\n\n## 1.0.0\n', 'a blank line where there was none'],
    ['## 2.0.0\n\n## 1.4.4\n\n## 1.4.3\n', '1.4.5', '## 2.0.0\n\n<1.4.5>\n\n## 1.4.4\n\n## 1.4.3\n', 'a maintenance release in its line'],
    ['## 2.0.0\n\n- x\n', '1.0.0', '## 2.0.0\n\n- x\n\n<1.0.0>\n', 'below everything that is newer'],
    [
      '# C\n\n## [Unreleased]\n\n- u\n\n## [1.0.0] - 2020-01-01\n',
      '1.1.0',
      '# C\n\n## [Unreleased]\n\n- u\n\n<1.1.0>\n\n## [1.0.0] - 2020-01-01\n',
      'below Unreleased',
    ],
    [
      '# C\n\n## [Unreleased]\n\n- u\n\n[unreleased]: https://e.example\n',
      '1.0.0',
      '# C\n\n## [Unreleased]\n\n- u\n\n<1.0.0>\n\n[unreleased]: https://e.example\n',
      'above the link definitions',
    ],
    [
      '# [1.1.0](https://e.example) (2020-01-01)\n\n## [1.0.1](https://e.example)\n',
      '1.2.0',
      '<1.2.0>\n\n# [1.1.0](https://e.example) (2020-01-01)\n\n## [1.0.1](https://e.example)\n',
      'semantic-release',
    ],
    [
      '1.0.0 / 2014-01-01\n==================\n\n  * x\n',
      '1.1.0',
      '<1.1.0>\n\n1.0.0 / 2014-01-01\n==================\n\n  * x\n',
      'underlined headings',
    ],
    [
      '# C\n\n<a name="1.0.0"></a>\n# 1.0.0\n',
      '1.1.0',
      '# C\n\n<1.1.0>\n\n<a name="1.0.0"></a>\n# 1.0.0\n',
      'an anchor belongs to its heading',
    ],
    ['# C\n\n```\n## 0.9.0\n```\n\n## 0.8.0\n', '1.0.0', '# C\n\n```\n## 0.9.0\n```\n\n<1.0.0>\n\n## 0.8.0\n', 'a fence holds no headings'],
    [
      '# C\n\n<!--\n## 0.9.0\n-->\n\n## 0.8.0\n',
      '1.0.0',
      '# C\n\n<!--\n## 0.9.0\n-->\n\n<1.0.0>\n\n## 0.8.0\n',
      'a comment holds no headings',
    ],
    ['# C\r\n\r\n## 1.0.0\r\n', '1.1.0', '# C\r\n\r\n<1.1.0>\r\n\r\n## 1.0.0\r\n', 'Windows line breaks'],
    [
      '## 2.0.0\n\n### Upgrade to Node 1.2\n\n- x\n\n## 1.0.0\n',
      '1.5.0',
      '## 2.0.0\n\n### Upgrade to Node 1.2\n\n- x\n\n<1.5.0>\n\n## 1.0.0\n',
      'not every number is a version',
    ],
  ])('%j takes %s as %j: %s', (changelog, version, expected) => {
    expect(outline(changelog, version)).toBe(expected)
  })

  it('goes by the versions of its own package where a file holds several', () => {
    const changelog = '# C\n\n## b@3.0.0\n\n## a@1.0.0\n\n## b@0.5.0\n'
    expect(outline(changelog, '1.1.0', { package: 'a' })).toBe('# C\n\n## b@3.0.0\n\n<1.1.0>\n\n## a@1.0.0\n\n## b@0.5.0\n')
    expect(outline(changelog, '0.1.0', { package: 'c' })).toBe('# C\n\n<0.1.0>\n\n## b@3.0.0\n\n## a@1.0.0\n\n## b@0.5.0\n')
  })
})

describe('insertSection run again', () => {
  const first = insertSection('# Changelog\n\n## 0.9.0\n\n- old\n', section('1.0.0')).text

  it('changes nothing', () => {
    expect(insertSection(first, section('1.0.0'))).toEqual({ text: first, changed: false, action: 'unchanged', findings: [] })
  })

  it('replaces its own section in place', () => {
    const { text, action } = insertSection(first, section('1.0.0', 'b\n- c'))
    expect(action).toBe('replaced')
    expect(text.replace(/<!--.*-->\n/, '')).toBe('# Changelog\n\n## 1.0.0\n\n- b\n- c\n\n## 0.9.0\n\n- old\n')
    expect(insertSection(text, section('1.0.0', 'b\n- c')).action).toBe('unchanged')
  })

  it('knows its section after the file took other line breaks', () => {
    const windows = first.replace(/\n/g, '\r\n')
    expect(insertSection(windows, section('1.0.0')).action).toBe('unchanged')
    expect(insertSection(windows, section('1.0.0', 'b')).text).toContain('\r\n- b\r\n\r\n## 0.9.0')
  })

  it.each([
    [first.replace('- a', '- a, by hand'), 'changelog/section-edited', 'an edited line'],
    [first.replace('- a\n', '- a\n- b\n'), 'changelog/section-edited', 'a line more at the end'],
    [first.replace(/<!--.*-->\n/, ''), 'changelog/section-not-ours', 'the marker was taken away'],
    ['## v1.0.0\n\n- theirs\n', 'changelog/section-not-ours', 'written by another tool'],
  ])('keeps what a person wrote: %j gives %s, %s', (changelog, code) => {
    const change = insertSection(changelog, section('1.0.0', 'b'))
    expect(change).toMatchObject({ text: changelog, changed: false, action: 'kept-edited' })
    expect(change.findings.map((finding) => finding.code)).toEqual([code])
  })

  it.each(['## Support\n\nx\n', '[1.0.0]: https://e.example\n', '0.8.0 / 2014\n============\n'])(
    'replaces its own section above %j',
    (below) => {
      const changelog = insertSection('# Changelog\n', section('1.0.0')).text
      const { action, text } = insertSection(`${changelog}\n${below}`, section('1.0.0', 'b'))
      expect(action).toBe('replaced')
      expect(text.endsWith(`- b\n\n${below}`)).toBe(true)
    },
  )

  it('does not take a marker inside a code fence for its own', () => {
    const marker = /<!--.*-->/.exec(first)?.[0] ?? ''
    const quoted = `# C\n\n\`\`\`\n${marker}\n## 1.0.0\n\`\`\`\n`
    expect(insertSection(quoted, section('1.0.0')).action).toBe('inserted')
  })

  it('reports a section that is there twice', () => {
    const { findings, action } = insertSection(first + first, section('1.0.0'))
    expect(action).toBe('unchanged')
    expect(findings.map(({ code }) => code)).toEqual(['changelog/duplicate-section'])
  })
})

describe('insertSection in any file', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '# Changelog',
      '## 1.0.0',
      '## [2.0.0] - 2020',
      '## [Unreleased]',
      '1.5.0',
      '---',
      '```',
      '<!--',
      '-->',
      '- x',
      '',
      '[1.0.0]: https://e.example',
      '<a name="1.0.0"></a>',
    ),
    fc.string({ maxLength: 8, unit: 'grapheme' }),
  )
  const file = fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 14 }), fc.constantFrom('\n', '\r\n'))
    .map(([lines, lineBreak]) => lines.join(lineBreak))
  const version = fc.constantFrom('0.1.0', '1.5.0-rc.1', '1.7.0', '3.0.0', '2.0.0--x')

  it('touches nothing else: without the section the bytes are the old ones', () => {
    fc.assert(
      fc.property(file, version, (changelog, wanted) => {
        fc.pre(changelog.trim() !== '')
        const { text, changed } = insertSection(changelog, section(wanted))
        expect(changed ? withoutInserted(changelog, text) : text).toBe(changelog)
      }),
      { numRuns: 2000 },
    )
  })

  it('run twice does what it does once', () => {
    fc.assert(
      fc.property(file, version, version, (changelog, one, other) => {
        const first = insertSection(changelog, section(one)).text
        const second = insertSection(first, section(other)).text
        expect(insertSection(second, section(one))).toMatchObject({ text: second, changed: false })
        expect(insertSection(second, section(other))).toMatchObject({ text: second, changed: false })
      }),
      { numRuns: 2000 },
    )
  })
})

describe('renderChangelog', () => {
  it('writes sections that insertSection knows as its own', () => {
    const documents = ['2.0.0', '1.0.0'].map((version) =>
      notesOf([`feat: in ${version}`], { version, tag: `v${version}`, previousTag: 'v0.9.0' }),
    )
    const changelog = renderChangelog(documents)
    expect(changelog.match(/^## .*$/gm)).toEqual(['## 2.0.0 (2026-01-02)', '## 1.0.0 (2026-01-02)'])
    for (const document of documents) {
      const again = insertSection(changelog, { version: document.version ?? '', base: 'v0.9.0', text: renderMarkdown(document) })
      expect(again).toMatchObject({ text: changelog, action: 'unchanged' })
    }
  })
})
