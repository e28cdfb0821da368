import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'
import { readRepository } from './repository.ts'

const shop = readRepository('https://github.com/acme/shop')

describe('escapeMarkdown', () => {
  it.each([
    ['drop support for Node 18', 'drop support for Node 18', 'plain words cost nothing'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>', 'HTML is text'],
    ['<!-- hidden', '&lt;!-- hidden', 'a comment would swallow what follows'],
    ['<details><summary>a', '&lt;details>&lt;summary>a', 'HTML blocks too'],
    ['&lt;b&gt; and AT&T & co', '&amp;lt;b&amp;gt; and AT&amp;T & co', 'references show as written; a lone ampersand needs nothing'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))', 'no link text, no link'],
    ['![i](https://e.example/p.png)', '!\\[i\\](<https://e.example/p.png>)', 'never an image: the address is shown instead'],
    ['oh no!', 'oh no\\!', 'the next thing may be a link of ours'],
    ['broken!#12', 'broken\\![#12](https://github.com/acme/shop/issues/12)', 'a mark before our own link makes no image'],
    ['<http://e.example>', '&lt;<http://e.example>>', 'an autolink is an address between signs'],
    [
      'see https://e.example/a_(b).',
      'see <https://e.example/a_(b)>.',
      'the full stop ends the sentence, the bracket belongs to the address',
    ],
    ['(https://e.example)', '(<https://e.example>)', 'a bracket opened outside stays outside'],
    ['http://user@e.example', '`http://user@e.example`', 'a user name can disguise the host'],
    ['https://github.com@e.example/x', '`https://github.com@e.example/x`', 'a user name can disguise the host'],
    ['https://pаypal.example', '`https://pаypal.example`', 'a letter of another alphabet can disguise the host'],
    ['https://github.com/o/r/issues/1', '`https://github.com/o/r/issues/1`', "a link would leave a trace on a stranger's issue"],
    ['https://github.com/acme/shop/issues/1', '<https://github.com/acme/shop/issues/1>', 'our own issue may be linked'],
    ['https://github.com/acme/shopping/issues/1', '`https://github.com/acme/shopping/issues/1`', 'a longer name is another repository'],
    ['ftp://e.example mailto:a@e.example', '`ftp://e.example` mailto:`a@e.example`', 'only http and https are clickable'],
    ['www.e.example and a.b@e.example', '`www.e.example` and `a.b@e.example`', 'GFM links these without any markup'],
    ['thanks @alice and @org/team.', 'thanks `@alice` and `@org/team`.', 'nobody is notified'],
    ['bump @scope/pkg@1.2.3', 'bump `@scope/pkg@1.2.3`', 'packages are not people'],
    ['\\@alice', '\\\\`@alice`', 'a backslash of the text must not open the span'],
    ['use `@macro` here', 'use `@macro` here', 'code stays code'],
    ['`a`@b', '`a@b`', 'two spans side by side would run together'],
    ['``a`b``', '``a`b``', 'the fence is longer than what it holds'],
    ['an `unbalanced tick', 'an \\`unbalanced tick', 'it would pair with a tick of the next entry'],
    ['`` `', '\\`\\` \\`', 'runs of different length do not pair'],
    [
      'fix #12, o/r#3 and GH-12',
      'fix [#12](https://github.com/acme/shop/issues/12), `o/r#3` and `GH-12`',
      'a bare number is ours, nothing else is',
    ],
    ['revert 1a2b3c4d and decade facade1', 'revert `1a2b3c4d` and decade `facade1`', 'what looks like a hash is code; words are not'],
    ['a * b ~~c~~ __d__ e_f', 'a \\* b \\~\\~c\\~\\~ \\_\\_d\\_\\_ e_f', 'emphasis is text; an underscore inside a word is none'],
    ['| a | b |', '\\| a \\| b \\|', 'no table'],
    ['costs $5', 'costs $5', 'one dollar is money'],
    ['$a$', '<span>$</span>a<span>$</span>', 'two are math'],
    ['text[^1] [x]: y', 'text\\[^1\\] \\[x\\]: y', 'no footnote, no reference definition'],
    ['a\u202eb\u200bc\u0000d\u001b[31m', 'abcd\\[31m', 'what cannot be seen or obeys is gone'],
    ['@\u200balice', '`@alice`', 'what hides a mention is gone before mentions are looked for'],
    ['one\r\ntwo\n\n# three', 'one two # three', 'a header is one line'],
    [':tada: done', ':tada: done', 'shortcodes are pictures of the host itself'],
    ['', '', 'nothing stays nothing'],
  ])('writes %j as %j: %s', (text, expected) => {
    expect(escapeMarkdown(text, 'inline', shop)).toBe(expected)
  })

  it.each([
    ['# a', '\\# a', 'heading'],
    ['- a', '\\- a', 'list'],
    ['+ a', '\\+ a', 'list'],
    ['* a', '\\* a', 'list'],
    ['12. a', '12\\. a', 'numbered list'],
    ['1) a', '1\\) a', 'numbered list'],
    ['> a', '\\> a', 'quotation'],
    ['===', '\\===', 'underlined heading'],
    ['---', '\\---', 'rule'],
    ['___', '\\_\\_\\_', 'rule'],
    ['```js', '\\`\\`\\`js', 'fence'],
    ['~~~', '\\~\\~\\~', 'fence'],
    ['    code', 'code', 'indented code'],
    [':-:', '\\:-:', 'delimiter row of a table with one column'],
    ['[ ] a', '\\[ \\] a', 'task'],
    ['2.0 is out', '2\\.0 is out', 'a version looks like a list item; the escape does not show'],
  ])('makes no block of %j at the start of a line: %s', (text, expected) => {
    expect(escapeMarkdown(text, 'block')).toBe(expected)
  })

  it.each([
    ['#12', '`#12`', 'a link in a link is none'],
    ['https://e.example', '`https://e.example`', 'a link in a link is none'],
    ['a `b]:c`', 'a `b`\\]`:c`', 'a bracket in code would end a reference label'],
  ])('writes %j as %j between the brackets of a link: %s', (text, expected) => {
    expect(escapeMarkdown(text, 'link', shop)).toBe(expected)
  })

  it('links no number without a repository', () => {
    expect(escapeMarkdown('fix #12')).toBe('fix `#12`')
  })
})

describe('escapeTableCell', () => {
  it.each([
    ['a | b', 'a &#124; b', 'rows are split before anything else is read'],
    ['`a|b`', '`a`&#124;`b`', 'in code as well'],
    ['a\\', 'a\\\\', 'a backslash must not reach the next bar'],
    ['a\nb', 'a b', 'a row is one line'],
  ])('writes %j as %j: %s', (text, expected) => {
    expect(escapeTableCell(text)).toBe(expected)
  })
})
