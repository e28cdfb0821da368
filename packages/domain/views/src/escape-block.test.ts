import { expect, it } from 'vitest'
import { escapeBlock } from './escape-block.ts'

it.each([
  ['one\ntwo', '  one\n  two', 'lines stay lines'],
  ['\n\na\n\n\nb\n\n', '  a\n\n\n  b', 'blank lines only between'],
  ['- a\n  * b\n+ c', '  - a\n  - b\n  - c', 'bullets stay, flat'],
  ['- # a', '  - \\# a', 'what follows a bullet starts a block'],
  ['1. a', '  1\\. a', 'numbers are text'],
  ['```js\n  <b>\n\n```\nx', '  ```js\n    <b>\n\n  ```\n  x', 'a closed fence stays with its indentation'],
  ['~~~\n```\n~~~', '  ````\n  ```\n  ````', 'the fence outgrows what it holds'],
  ['```mermaid\na\n```', '  ```\n  a\n  ```', 'no language that is run'],
  ['```js\na', '  \\`\\`\\`js\n  a', 'an open fence would swallow what follows'],
  ['</details>\n@alice', '  &lt;/details>\n  `@alice`', 'every line is escaped'],
  ['$a\nb$', '  <span>$</span>a\n  b<span>$</span>', 'math may span lines'],
  ['\u202e \n ', '', 'nothing visible is nothing'],
])('writes %j as %j: %s', (text, expected) => {
  expect(escapeBlock(text, '  ')).toBe(expected)
})
