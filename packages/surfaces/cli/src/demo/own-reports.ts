import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const tested = 'packages/domain/commits'

/**
 * Runs the tests of one package of the checkout, the reader of commits, and leaves their report and coverage under `reports/`. Does nothing
 * where the folder is no checkout of the suite. Resolves to the package that was tested, or undefined.
 */
export async function makeOwnReports(root: string): Promise<string | undefined> {
  if (!existsSync(join(root, tested)) || !existsSync(join(root, 'node_modules', 'vitest'))) return undefined
  const vitest = join(dirname(createRequire(join(root, 'package.json')).resolve('vitest/package.json')), 'vitest.mjs')
  const words = [
    'run',
    tested,
    '--reporter=junit',
    '--outputFile.junit=reports/junit.xml',
    '--coverage',
    '--coverage.reporter=json-summary',
    '--coverage.reportsDirectory=reports/coverage',
    `--coverage.include=${tested}/src/**/*.ts`,
  ]
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [vitest, ...words], { cwd: root, stdio: 'ignore' })
    child.on('error', reject)
    // Whatever the tests say: the gate reads it from their report.
    child.on('exit', () => resolve())
  })
  return tested
}
