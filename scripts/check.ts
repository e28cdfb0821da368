import { spawnSync } from 'node:child_process'

/** Every check that needs no network; each runs even when one before it failed, and the exit code tells whether all passed. */
const checks: readonly (readonly [what: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc', '--noEmit'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['format', 'oxfmt', '--check', '.'],
  ['generated files', 'node', 'scripts/generate.ts', '--check'],
  ['bundle is deterministic', 'node', 'scripts/check-bundle.ts'],
]

const failed = checks.filter(([what, command, ...args]) => {
  const started = performance.now()
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${what} (${seconds} s)${error === undefined ? '' : `: ${error.message}`}`)
  return status !== 0
})
process.exitCode = failed.length > 0 ? 1 : 0
