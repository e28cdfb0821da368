import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeBlock } from './escape-block.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'
import { readRendered } from './github-oracle.ts'
import { hostileText } from './hostile-text.ts'
import { plainText } from './plain-text.ts'
import { readRepository } from './repository.ts'

const shop = readRepository('https://github.com/acme/shop')
const withoutTicks = (text: string) => text.replaceAll('`', '').replace(/\s+/g, '')
const isWeb = (address: string) => /^https?:\/\//.test(address)
const runs = { numRuns: 1000 }

describe('escapeMarkdown', () => {
  it('leaves no live element, address, mention or reference in a paragraph, and every visible character', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = readRendered(escapeMarkdown(text, 'block'))
        expect(page.elements.filter((name) => !['p', 'code', 'a', 'span'].includes(name))).toEqual([])
        expect(page.addresses.filter((address) => !isWeb(address))).toEqual([])
        expect(page.live).toEqual([])
        expect(withoutTicks(page.text)).toBe(withoutTicks(plainText(text)))
      }),
      runs,
    )
  })

  it('stays inside a list item after other text, and links only our own issues', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = readRendered(`- x: ${escapeMarkdown(text, 'inline', shop)} (y)`)
        expect(page.elements.filter((name) => !['ul', 'li', 'code', 'a', 'span'].includes(name))).toEqual([])
        expect(page.live).toEqual([])
        expect(withoutTicks(page.text)).toBe(withoutTicks(`x: ${plainText(text)} (y)`))
      }),
      runs,
    )
  })

  it('stays inside one table cell', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const page = readRendered(`| a | b |\n| - | - |\n| ${escapeTableCell(one)} | ${escapeTableCell(other)} |\n`)
        expect(page.html.match(/<td>/g)).toHaveLength(2)
        expect(page.live).toEqual([])
        expect(withoutTicks(page.text)).toBe(withoutTicks(`ab${plainText(one)}${plainText(other)}`))
      }),
      runs,
    )
  })

  it('stays inside the text of a link', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = readRendered(`[x ${escapeMarkdown(text, 'link')}](https://host.example/)`)
        expect(page.addresses).toEqual(['https://host.example/'])
        expect(withoutTicks(page.text)).toBe(withoutTicks(`x ${plainText(text)}`))
      }),
      runs,
    )
  })
})

describe('escapeBlock', () => {
  it('stays inside a list item over many lines and shows nothing live', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 5 }), (lines) => {
        const page = readRendered(`- x\n\n${escapeBlock(lines.join('\n'), '  ')}\n\nend`)
        const allowed = ['ul', 'li', 'p', 'code', 'pre', 'a', 'span']
        expect(page.elements.filter((name) => !allowed.includes(name))).toEqual([])
        expect(page.live).toEqual([])
        expect(page.addresses.filter((address) => !isWeb(address))).toEqual([])
        expect(page.html.endsWith('<p>end</p>')).toBe(true)
      }),
      runs,
    )
  })
})
