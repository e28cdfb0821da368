import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** A program that runs until it is told to stop. */
export interface RunningProgram {
  /** What it has printed so far, both outputs; at most the last 16 kB. */
  output(): string
  /** Ends it and waits for its end; a second call does nothing. */
  stop(): Promise<void>
}

export interface ProgramStart {
  readonly program: string
  readonly args: readonly string[]
  /** Whether it serves; asked until it does. */
  readonly isReady: (output: string) => Promise<boolean> | boolean
}

const readyMs = 30_000
const pollMs = 50
const graceMs = 5_000
const keptOutput = 16_384

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a program and waits until it serves. Rejects with its output when it ends before, or does not serve in half a minute. */
export async function startProgram({ program, args, isReady }: ProgramStart): Promise<RunningProgram> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let ended = false
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-keptOutput)
    })
  }
  const end = new Promise<void>((resolve) => {
    const done = (why: string): void => {
      ended = true
      output += why
      resolve()
    }
    child.once('error', (error) => done(`\n${error.message}`))
    child.once('close', (code, signal) => done(`\n(ended with ${code ?? signal})`))
  })
  running.add(child)
  const stop = async (): Promise<void> => {
    if (!ended) {
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), graceMs)
      await end
      clearTimeout(late)
    }
    running.delete(child)
  }
  const deadline = performance.now() + readyMs
  while (!ended && performance.now() < deadline) {
    if (await isReady(output)) return { output: () => output, stop }
    await sleep(pollMs)
  }
  await stop()
  throw new Error(`${program} does not serve: ${output.trim()}`)
}
