import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newDigest, oldDigest } from './balancer.fixture.ts'
import { release, type AskOptions, type RolloutWorld } from './rollout-world.fixture.ts'
import { instantOf } from './story-time.ts'

/** What happens to a watcher at one of its effects. */
export interface Strike {
  readonly signal: 'KILL' | 'STOP'
  /** `changes`: what others see: pushes, and traffic commands before and after they take effect; `calls`: all else that git does, too. */
  readonly of: 'changes' | 'calls'
  /** Counted from 1; 0 for never. */
  readonly at: number
}

export interface Struck {
  readonly child: ChildProcess
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
  /** What it complained of. */
  complaint(): string
  /** Effects that it came to. */
  effects(): number
  /** Whether the strike has fallen. */
  hasFallen(): boolean
}

/** What others see, among calls of git and of traffic commands. */
const changes = "*' push '*|' apply '|' rollback '"
const realGit = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
let strikes = 0

/** Runs the command line in the world, as a process of its own that is struck at one effect. */
export function strikeRun(
  bundle: string,
  world: RolloutWorld,
  minute: number,
  words: readonly string[],
  { signal, of, at }: Strike,
  options: AskOptions = {},
): Struck {
  const folder = join(world.folder, `strike-${(strikes += 1)}`)
  mkdirSync(folder)
  const count = join(folder, 'count')
  writeFileSync(count, '')
  // Only what the shell has built in: it runs at every call.
  const hook = (parent: string): string => `case " $* " in ${of === 'calls' ? '*' : changes})
printf x >> '${count}'; read -r so_far < '${count}'
if [ \${#so_far} -eq ${at} ]; then : > '${folder}/fallen'; kill -${signal} "${parent}"; ${signal === 'KILL' ? 'exit 1' : ':'}; fi;;
esac`
  placeScript(join(folder, 'hook'), `parent=$1; shift\n${hook('$parent')}\nexit 0\n`)
  placeScript(join(folder, 'git'), `${hook('$PPID')}\nexec '${realGit}' "$@"\n`)
  const environment = {
    ...world.environment(options),
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    AT_TRAFFIC: join(folder, 'hook'),
    NODE_COMPILE_CACHE: join(bundle, 'compile-cache'),
  }
  const errors = join(folder, 'errors')
  const all = [join(bundle, 'locktender.js'), ...words, '--at', instantOf(minute), '--json']
  const child = spawn(process.execPath, all, { cwd: world.checkout, env: environment, stdio: ['ignore', 'ignore', openSync(errors, 'w')] })
  const ended = new Promise<number | string>((resolve) => child.once('exit', (code, by) => resolve(code ?? by ?? 'lost')))
  return {
    child,
    ended,
    complaint: () => readFileSync(errors, 'utf8'),
    effects: () => readFileSync(count, 'utf8').length,
    hasFallen: () => existsSync(join(folder, 'fallen')),
  }
}

export const startWords: readonly string[] = [
  'staged-rollout',
  '--mode',
  'start',
  '--release',
  release,
  '--artifact',
  `shop@sha256:${newDigest}`,
  '--previous',
  `sha256:${oldDigest}`,
]
export const tickWords: readonly string[] = ['staged-rollout', '--mode', 'tick', '--release', release]

function placeScript(file: string, text: string): void {
  writeFileSync(file, `#!/bin/sh\n${text}`)
  chmodSync(file, 0o755)
}
