import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { findTool } from '../../scripts/workflows/find-tool.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of a Chromium: the one that CHROMIUM names, else the first on PATH; null when there is none. */
export function findChromium(environment: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const named = environment['CHROMIUM']
  if (named !== undefined && named !== '') return existsSync(named) ? named : null
  return names.map((name) => findTool(name, environment['PATH'])).find((path) => path !== null) ?? null
}

/** A headless browser without a sandbox of its own: it shows only pages that these tests have made. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}
