import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const tools = join(root, '.cache', 'mutation')
const manifest = join(import.meta.dirname, 'tools', 'package.json')
const gates = 'packages/domain/gates/src'

/** What decides: exact numbers, comparisons, expressions, baselines, licences, trust, waivers, states and decisions, and what compares reports. */
const folders = ['rational', 'quantities', 'conditions', 'cel', 'baseline', 'licences', 'trust', 'waivers', 'decision']

/** What lays reports over each other before anything is compared: hits of one line, outcomes of one test, lines of the diff. */
const comparing = ['merged-hits', 'id-outcomes', 'patch-coverage', 'unified-diff'].map((name) => `packages/domain/evidence/src/${name}.ts`)

/** Lowest score with which the run succeeds, in percent of the mutants. */
const least = 85

const settings = {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: [join(tools, 'node_modules', '@stryker-mutator', 'vitest-runner', 'dist', 'src', 'index.js')],
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  mutate:
    process.argv.length > 2
      ? process.argv.slice(2)
      : [...folders.map((folder) => `${gates}/${folder}/*.ts`), ...comparing, `!${gates}/**/*.test.ts`],
  // Without tsconfig.json: Stryker would rewrite it by an interface that TypeScript 7 no longer has.
  ignorePatterns: ['**', '!package.json', '!packages/domain/**', '!test/mutation/**'],
  coverageAnalysis: 'perTest',
  // The words of a message are for people; tests hold codes, numbers and states.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: 2,
  timeoutMS: 5000,
  allowEmpty: false,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  thresholds: { high: 95, low: 90, break: least },
  tempDirName: '.stryker-tmp',
  checkers: [],
  disableTypeChecks: false,
}

process.exitCode = install() ? run() : 1

function install(): boolean {
  mkdirSync(tools, { recursive: true })
  const installed = join(tools, 'package.json')
  const isThere = existsSync(join(tools, 'node_modules')) && existsSync(installed)
  if (isThere && readFileSync(installed, 'utf8') === readFileSync(manifest, 'utf8')) return true
  copyFileSync(manifest, installed)
  // The runner takes the suite's own vitest, which lies above.
  const words = ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-package-lock', '--loglevel=error']
  return spawnSync('npm', words, { cwd: tools, stdio: 'inherit' }).status === 0
}

function run(): number {
  const file = join(tools, 'stryker.config.json')
  writeFileSync(file, JSON.stringify(settings, null, 2))
  const program = join(tools, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  return spawnSync(process.execPath, [program, 'run', file], { cwd: root, stdio: 'inherit' }).status ?? 1
}
