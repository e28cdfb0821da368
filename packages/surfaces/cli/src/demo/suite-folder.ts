import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '@locktender/contracts'

/** The suite as a workflow uses it: its actions with the bundle beside them. */
export interface SuiteFolder {
  readonly directory: string
  readonly examples: string
  remove(): void
}

/** Builds the actions of this checkout into a folder of their own. Throws Problem `demo/no-suite` where there is no checkout of the suite. */
export function suiteFolder(): SuiteFolder {
  const root = checkoutAbove(dirname(fileURLToPath(import.meta.url)))
  const directory = mkdtempSync(join(tmpdir(), 'locktender-suite-'))
  const remove = (): void => rmSync(directory, { recursive: true, force: true })
  const rolldown = join(dirname(createRequire(join(root, 'package.json')).resolve('rolldown/package.json')), 'bin', 'cli.mjs')
  const words = [rolldown, '-c', 'rolldown.config.ts', '--dir', join(directory, 'dist')]
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  if (status !== 0) {
    remove()
    throw new Problem('demo/no-bundle', `the actions could not be bundled: ${stderr.trim()}`, 'Run npm ci, then npm run build to see more.')
  }
  symlinkSync(join(root, 'actions'), join(directory, 'actions'))
  return { directory, examples: join(root, 'docs', 'examples'), remove }
}

function checkoutAbove(folder: string): string {
  if (existsSync(join(folder, 'rolldown.config.ts')) && existsSync(join(folder, 'actions'))) return folder
  if (dirname(folder) !== folder) return checkoutAbove(dirname(folder))
  throw new Problem('demo/no-suite', 'this is not a checkout of Locktender', 'Clone the repository to see a workflow run in the demo.')
}
