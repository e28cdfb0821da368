import { expect, it } from 'vitest'
import { notesOf } from './judged-messages.ts'
import { renderPlain } from './render-plain.ts'

it('writes sections, entries and details without markup', () => {
  const document = notesOf(['fix: b (#12)\n\nCloses #9', 'feat(api)!: a `x`\n\nBREAKING CHANGE: use b\n\n  like this'])
  expect(renderPlain(document)).toBe(`1.2.0 (2026-01-02)

Breaking changes
  api: a \`x\` (abcdeef)
      use b
        like this

Fixes
  b (#12, abcdef0), closes #9

Contributors
  Ann (2)

https://github.com/acme/shop/compare/v1.1.0...v1.2.0
`)
})

it('gives a terminal nothing to obey', () => {
  const document = notesOf([
    { message: 'feat(\u001b[1m): a\u001b[31m\u202e\n\nConfig: x\u0007', author: { name: 'A\u009b2J', email: 'a@b.example' } },
  ])
  expect(renderPlain(document)).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
})
