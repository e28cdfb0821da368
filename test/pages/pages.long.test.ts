import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toolsRequired } from '../../scripts/workflows/find-tool.ts'
import { openPage, type Look, type OpenPage } from './open-page.ts'
import { findChromium, openBrowser } from './open-browser.ts'
import { samplePages } from './sample-pages.ts'

const root = join(import.meta.dirname, '../..')
const screenshots = join(root, 'reports/pages')
const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((scheme) => [360, 1280].map((widthPixels) => ({ scheme, widthPixels })))

/** A browser and the command behind a page start slowly on a busy machine. */
const hookTimeoutMilliseconds = 60_000

const chromium = findChromium()
if (chromium === null && !toolsRequired())
  console.log('skipped: the pages are not looked at, for there is no Chromium; install one, or name it with CHROMIUM')

it('every page of the suite has a sample', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages/domain/views/package.json'), 'utf8')) as {
    exports: Record<string, string>
  }
  const views = Object.keys(exports).flatMap((name) => (name.endsWith('-page') ? [name.slice(2)] : []))
  expect([...new Set(samplePages.map(({ view }) => view))].toSorted()).toEqual(views.toSorted())
})

it('a browser is there where tools must be', () => {
  expect(chromium !== null || !toolsRequired()).toBe(true)
})

describe.skipIf(chromium === null)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    browser = await openBrowser(chromium ?? '')
  }, hookTimeoutMilliseconds)
  afterAll(() => browser?.close())

  it('a page that is not sound is told in every way', async () => {
    const html = `<!doctype html><html><body style="background:#fff"><h1>${'x'.repeat(200)}</h1><p style="color:#ccc;background:#fff">faint</p>
<img src="http://elsewhere.invalid/a.png"><script>document.title = 'x'</script></body></html>`
    const page = await openPage(browser, html)
    const seen = await page.look({ scheme: 'dark', widthPixels: 360 }, join(screenshots, 'unsound.png'))
    await page.close()
    expect(seen.violations.map((line) => line.split(' ', 1)[0])).toEqual(
      expect.arrayContaining(['color-contrast', 'html-has-lang', 'image-alt']),
    )
    expect(seen.overflowPixels).toBeGreaterThan(0)
    expect(seen.scripts).toBe(1)
    expect(page.requests).toContain('http://elsewhere.invalid/a.png')
    expect(isDark(seen.background)).toBe(false)
  })

  describe.each(samplePages)('$view, $shows', ({ view, shows, render }) => {
    let page: OpenPage
    beforeAll(async () => {
      page = await openPage(browser, await render())
    }, hookTimeoutMilliseconds)
    afterAll(() => page?.close())

    it.each(looks)('can be read by everybody, $scheme and $widthPixels pixels wide', async ({ scheme, widthPixels }) => {
      const seen = await page.look({ scheme, widthPixels }, join(screenshots, `${view}-${shows}-${scheme}-${widthPixels}.png`))
      expect(seen.violations).toEqual([])
      expect(seen.overflowPixels).toBe(0)
      expect(seen.scripts).toBe(0)
      expect(page.requests).toEqual([])
      expect(seen.text.length).toBeGreaterThan(100)
      expect(isDark(seen.background)).toBe(scheme === 'dark')
    })
  })
})

function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number)
  return (red + green + blue) / 3 < 128
}
