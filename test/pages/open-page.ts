import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'

export interface Look {
  readonly scheme: 'light' | 'dark'
  readonly widthPixels: number
}

export interface Seen {
  /** What axe finds, one line each: rule, place, why. */
  readonly violations: readonly string[]
  /** How far the page scrolls sideways. */
  readonly overflowPixels: number
  readonly scripts: number
  /** Text that is shown. */
  readonly text: string
  /** Colour of the page, as CSS says it. */
  readonly background: string
}

/** A page as two readers have it open: one without scripts, of whom the screenshots are, and one with, in whose browser axe runs. */
export interface OpenPage {
  /** Addresses that it has asked for besides its own. */
  readonly requests: readonly string[]
  look(look: Look, screenshot: string): Promise<Seen>
  close(): Promise<void>
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
  }[]
}

const address = 'http://page.invalid/'
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Looked up in the page, where the types of a browser are. */
const facts = `({
  overflowPixels: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  scripts: document.querySelectorAll('script, [onload], [onerror], [onclick], a[href^="javascript:"]').length,
  text: document.body.innerText,
  background: getComputedStyle(document.body).backgroundColor,
})`

/** Opens a page from an address that nobody has, so that whatever else it asks for shows and goes nowhere. */
export async function openPage(browser: Browser, html: string): Promise<OpenPage> {
  const requests: string[] = []
  const [plain, scripted] = await Promise.all([
    serve(browser, { javaScriptEnabled: false }, html, requests),
    serve(browser, { bypassCSP: true }, html, requests),
  ])
  // Counted before axe brings its own.
  const before = await scripted.evaluate<Seen>(facts)
  await scripted.evaluate(axeSource)
  return {
    requests,
    look: async ({ scheme, widthPixels }, screenshot) => {
      for (const page of [plain, scripted]) {
        await page.emulateMedia({ colorScheme: scheme })
        await page.setViewportSize({ width: widthPixels, height: 900 })
      }
      await plain.screenshot({ path: screenshot, fullPage: true })
      const { violations } = await scripted.evaluate<AxeResults>('axe.run()')
      const told = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${help}. ${failureSummary.replaceAll(/\s+/g, ' ')}`),
      )
      return { ...(await scripted.evaluate<Seen>(facts)), scripts: before.scripts, violations: told }
    },
    close: async () => {
      await Promise.all([plain.context().close(), scripted.context().close()])
    },
  }
}

async function serve(browser: Browser, options: object, html: string, requests: string[]): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await page.route('**/*', (route) => {
    const url = route.request().url()
    if (url === address) return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
    requests.push(url)
    return route.abort()
  })
  await page.goto(address)
  return page
}
