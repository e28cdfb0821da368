import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Measurement {
  /** User and system time of the whole process with its children. */
  readonly cpuSeconds: number
  readonly wallSeconds: number
  /** Peak resident memory of the largest single process. */
  readonly peakMegabytes: number
  /** `null`: stopped at the time limit. */
  readonly exitCode: number | null
  readonly outputBytes: number
}

export interface MeasureOptions {
  readonly directory?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly limitSeconds?: number
}

/** Runs a command once as a whole process. Its output goes to a file, so that a slow reader cannot slow it down. */
export function measureOnce(command: readonly string[], { directory, environment, limitSeconds = 300 }: MeasureOptions = {}): Measurement {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const output = openSync(join(folder, 'out'), 'w')
  try {
    const { stderr, error } = spawnSync('python3', [join(import.meta.dirname, 'measure.py'), String(limitSeconds), ...command], {
      cwd: directory,
      env: { ...process.env, ...environment },
      stdio: ['ignore', output, 'pipe'],
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    if (error !== undefined) throw error
    const last = stderr.trimEnd().split('\n').at(-1) ?? ''
    return { ...(JSON.parse(last) as Omit<Measurement, 'outputBytes'>), outputBytes: statSync(join(folder, 'out')).size }
  } finally {
    closeSync(output)
    rmSync(folder, { recursive: true })
  }
}

/** Runs several commands in turn, A B A B …, so that a machine that slows down slows all of them; returns the run of median CPU of each. */
export function measureInTurn(
  commands: readonly (readonly [command: readonly string[], options?: MeasureOptions])[],
  rounds: number,
): Measurement[] {
  const runs: Measurement[][] = commands.map(() => [])
  const stopped = new Set<number>()
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, [command, options]] of commands.entries()) {
      // One run that did not end within its limit says enough.
      if (stopped.has(index)) continue
      const run = measureOnce(command, options)
      runs[index]?.push(run)
      if (run.exitCode === null) stopped.add(index)
    }
  }
  return runs.map((list) => list.toSorted((one, other) => one.cpuSeconds - other.cpuSeconds)[Math.floor(list.length / 2)] as Measurement)
}
