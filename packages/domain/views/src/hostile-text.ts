import * as fc from 'fast-check'

const signs = '\\`*_{}[]()#+-.!|<>&~$@:/=^"\' \n\t0123456789abcdefxyzéß'
const html = ['<img src=x onerror=a>', '<!--', '-->', '<details>', '</details>', '<http://e.example>', '&lt;', '&#64;']
const markdown = [
  '](javascript:alert(1))',
  '![i](',
  '[^1]',
  '[^1]: x',
  '[x]: https://e.example',
  '[ ] ',
  '```',
  '~~~',
  '``',
  '---',
  '- ',
  '1. ',
  '> ',
  '# ',
]
const tables = ['| a | b |', '|-|-|', ':-:', '$$', '$`', '`$']
const references = ['@alice', '@org/team', 'owner/repo#12', '#12', 'GH-12', '1a2b3c4', 'deadbeef01', 'a@b.example', 'mailto:a@b.example']
const addresses = ['www.e.example', 'www.', 'ftp://e.example', 'https://e.example/a_b', 'http://', 'https://github.com/o/r/issues/1']
const unseen = ['\u202e', '\u2066', '\u200b', '\u200d', '\u0000', '\u001b[31m', '\u0085', '\u2028', '\ufe0f', '\ud800', '👩‍💻', '\r\n', '   ']
const fragments = [...Array.from(signs), ...html, ...markdown, ...tables, ...references, ...addresses, ...unseen]

/** Text that an attacker would write into a commit: pieces of Markdown, HTML and GitHub syntax in any order. For tests only. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...fragments) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))
