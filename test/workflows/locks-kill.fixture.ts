import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Shop } from './rollout-shop.ts'
import { runCommandLine } from './run-step.ts'

/** A run that may not have come to its end. */
export interface DeadlyRun {
  /** 128 when it was killed. */
  readonly exitCode: number
  /** What it wrote, fetched and moved, in order: `record update-ref`, `locks push`, `traffic apply`. */
  readonly effects: readonly string[]
}

const gitWords = ['fetch', 'fast-import', 'update-ref', 'push']
const effectsOfGit = [
  ...gitWords.map((word) => [`*'/locks.git '*' ${word} '*`, `locks ${word}`] as const),
  ...gitWords.map((word) => [`*' ${word} '*`, `record ${word}`] as const),
]
// The team's traffic command begins with `env node`; the command line itself is started by the path of its program.
const effectsOfNode = ['apply', 'rollback'].map((word) => [`*' ${word} '*`, `traffic ${word}`] as const)
const realGit = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()

/**
 * Runs the command line in a shop of acme, in a process that is killed at once when it has had so many effects; 0: never.
 * Between two effects it only looks, so this is every state that it can leave behind.
 */
export async function runAndKill(
  bundle: string,
  { repository, server }: Shop,
  name: string,
  { words, at, afterEffects }: { readonly words: readonly string[]; readonly at: string; readonly afterEffects: number },
): Promise<DeadlyRun> {
  const folder = mkdtempSync(join(repository.directory, '.git', 'deadly-'))
  const log = join(folder, 'log')
  writeFileSync(log, '')
  const place = (program: string, real: string, effects: readonly (readonly [pattern: string, effect: string])[]): void => {
    const text = `#!/bin/sh
case " $* " in
${effects.map(([pattern, effect]) => `${pattern}) echo '${effect}' >> '${log}';;`).join('\n')}
*) exec '${real}' "$@";;
esac
'${real}' "$@"
code=$?
if [ "$(wc -l < '${log}')" -eq ${afterEffects} ]; then kill -9 $PPID; fi
exit $code
`
    writeFileSync(join(folder, program), text)
    chmodSync(join(folder, program), 0o755)
  }
  place('git', realGit, effectsOfGit)
  place('node', process.execPath, effectsOfNode)
  const { exitCode } = await runCommandLine(bundle, [...words, '--at', at, '--json'], repository.directory, {
    GITHUB_REPOSITORY: `acme/${name}`,
    NODE_COMPILE_CACHE: join(bundle, 'compile-cache'),
    PROMETHEUS_URL: server.address,
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
  })
  return { exitCode, effects: readFileSync(log, 'utf8').split('\n').slice(0, -1) }
}
