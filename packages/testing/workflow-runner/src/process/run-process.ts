import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import type { Clock } from '../clock.ts'

export interface ProcessRequest {
  readonly file: string
  readonly args: readonly string[]
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
  /** Each line of standard output and standard error, without its end. */
  readonly onLine: (line: string) => void
  /** Stops the process: SIGINT, then SIGTERM, then the whole process group is killed. */
  readonly signal: AbortSignal
  readonly clock: Clock
  /** Between SIGINT and SIGTERM, and between SIGTERM and the end. */
  readonly graceMilliseconds: readonly [number, number]
}

/** How long output may still come from a background process after the main one has ended, as the runner waits. */
const drainMilliseconds = 5_000

/**
 * Runs a program without a shell, with no standard input and nothing but the given environment.
 * @returns the exit code, 128 and the number of the signal for a process that a signal has ended
 * @throws Error when it cannot be started (no such program or folder)
 */
export async function runProcess(request: ProcessRequest): Promise<number> {
  const child = spawn(request.file, request.args, {
    cwd: request.directory,
    env: request.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // its own process group, so that it can be ended as a whole
  })
  const closed = once(child, 'close')
  const exited = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']))
  })
  closed.catch(() => undefined)
  for (const stream of [child.stdout, child.stderr]) readLines(stream, request.onLine)
  const ended = new AbortController()
  const stopping = stopWhenAborted(child, request, ended.signal)
  try {
    const code = await exited
    await Promise.race([closed, request.clock.sleep(drainMilliseconds, ended.signal)])
    return code
  } finally {
    ended.abort()
    child.stdout.destroy()
    child.stderr.destroy()
    await stopping
  }
}

function readLines(stream: Readable, onLine: (line: string) => void): void {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const take = (text: string): void => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line.endsWith('\r') ? line.slice(0, -1) : line)
  }
  stream.on('data', (chunk: Buffer) => take(decoder.write(chunk)))
  stream.once('end', () => take(`${decoder.end()}${rest === '' ? '' : '\n'}`))
}

async function stopWhenAborted(child: ChildProcess, request: ProcessRequest, ended: AbortSignal): Promise<void> {
  await aborted(request.signal, ended)
  if (ended.aborted) return
  const [interrupt, terminate] = request.graceMilliseconds
  child.kill('SIGINT')
  await request.clock.sleep(interrupt, ended)
  if (ended.aborted) return
  child.kill('SIGTERM')
  await request.clock.sleep(terminate, ended)
  if (!ended.aborted) killGroup(child)
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error // it has just ended
  }
}

/** Resolves as soon as one of the signals is aborted. */
async function aborted(...signals: readonly AbortSignal[]): Promise<void> {
  const any = AbortSignal.any([...signals])
  if (!any.aborted) await once(any, 'abort')
}
