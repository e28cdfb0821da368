import { spawn } from 'node:child_process'

export interface CommandRun {
  readonly program: string
  readonly args: readonly string[]
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly timeoutSeconds: number
}

/** How a command ended. `exitCode` is null when it was ended from outside, or could not be started. */
export interface CommandEnd {
  readonly exitCode: number | null
  readonly stdout: string
  /** Its last words, or why it did not run. */
  readonly complaint: string
  readonly isTimeout: boolean
}

const mostBytes = 1_048_576
const lastWords = 2_000
/** Time to end by itself before it is killed. */
const graceMs = 5_000

/** Runs a program without a shell, in a process group of its own that ends with it: a command that hangs leaves nothing behind. */
export function runCommand({ program, args, directory, environment, timeoutSeconds }: CommandRun): Promise<CommandEnd> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: directory,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    let [stdout, stderr, isTimeout] = ['', '', false]
    let timer = setTimeout(() => {
      isTimeout = true
      end('SIGTERM')
      timer = setTimeout(() => end('SIGKILL'), graceMs)
    }, timeoutSeconds * 1000)
    const end = (signal: NodeJS.Signals): void => {
      try {
        if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
      } catch {
        // It has ended by itself.
      }
    }
    child.stdout.on('data', (chunk: Buffer) => {
      if (stdout.length < mostBytes) stdout += chunk.toString('utf8')
    })
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString('utf8')).slice(-lastWords)
    })
    child.once('error', (error) => {
      clearTimeout(timer)
      resolve({ exitCode: null, stdout: '', complaint: error.message, isTimeout: false })
    })
    child.once('close', (exitCode) => {
      clearTimeout(timer)
      resolve({ exitCode, stdout, complaint: stderr.trim(), isTimeout })
    })
  })
}
