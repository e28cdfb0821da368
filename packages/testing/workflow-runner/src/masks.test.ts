import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMasks } from './masks.ts'

it.each([
  { secrets: ['hunter2'], text: 'a hunter2 b', shown: 'a *** b', because: 'the value itself' },
  { secrets: ['abc', 'bcd'], text: 'xabcdy', shown: 'x***y', because: 'overlapping values become one' },
  { secrets: ['one line\nother line'], text: 'see other line', shown: 'see ***', because: 'each line of a value' },
  { secrets: ['p"w\\d'], text: JSON.stringify({ a: 'p"w\\d' }), shown: '{"a":"***"}', because: 'its JSON writing' },
  { secrets: ['p&w d'], text: 'https://x/?p=p%26w%20d', shown: 'https://x/?p=***', because: 'its URI writing' },
  { secrets: ['', '  '], text: 'a  b', shown: 'a  b', because: 'blanks are no secrets' },
])('masks $secrets in $text, because of $because', ({ secrets, text, shown }) => {
  expect(createMasks(secrets).apply(text)).toBe(shown)
})

it('masks Base64 wherever the value starts in it', () => {
  const masks = createMasks(['correct horse battery'])
  for (const user of ['', 'x', 'xy', 'x-access-token:'])
    expect(masks.apply(Buffer.from(`${user}correct horse battery!`).toString('base64'))).toContain('***')
})

it('lets no masked value through', () => {
  const value = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '' && !'***'.includes(text))
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), fc.string(), fc.string(), (secrets, before, after) => {
      const masks = createMasks(secrets)
      const shown = masks.apply(`${before}${secrets.join('')}${after}`)
      for (const part of shown.split('***')) for (const secret of secrets) expect(part.includes(secret)).toBe(false)
    }),
  )
})
