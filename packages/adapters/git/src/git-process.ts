import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { Problem } from '@locktender/contracts'
import type { Environment } from './git-environment.ts'
import { networkEnvironment, readingEnvironment } from './git-environment.ts'
import { GLOBAL_OPTIONS } from './git-options.ts'
import { problemOf } from './git-problem.ts'

/** Where and how git is started. */
export interface GitContext {
  /** The executable: a name looked up on PATH, or a path. */
  readonly git: string
  readonly directory: string
  /** The caller's environment, before it is cleaned. */
  readonly env: Environment
  readonly useGitDir: boolean
  readonly signal: AbortSignal | undefined
}

export interface GitCall {
  /** What git reads from its standard input. */
  readonly input?: string
  /** Set when git may talk to a remote: configuration that must not show on a command line. */
  readonly network?: readonly (readonly [string, string])[]
}

export interface GitAnswer {
  readonly exitCode: number
  readonly stdout: Buffer
  readonly stderr: string
}

const STDERR_LIMIT_BYTES = 16_384

/**
 * git's standard output as it comes. Leaving the iteration early ends the process.
 * Throws a Problem when git cannot be started or ends with an error, and the signal's reason when aborted.
 */
export async function* streamGit(
  context: GitContext,
  args: readonly string[],
  call: GitCall = {},
): AsyncGenerator<Buffer, void, undefined> {
  const { child, ended } = start(context, args, call)
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer
    const { exitCode, stderr } = await ended
    if (exitCode !== 0) throw problemOf(args, exitCode, stderr, context.directory)
  } finally {
    child.kill()
  }
}

/** The whole answer, whatever the exit code. Throws only when git cannot be started or the signal aborts. */
export async function askGit(context: GitContext, args: readonly string[], call: GitCall = {}): Promise<GitAnswer> {
  const { child, ended } = start(context, args, call)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const { exitCode, stderr } = await ended
  return { exitCode, stdout: Buffer.concat(chunks), stderr }
}

/** Standard output as text; a Problem when git ends with another exit code than 0. */
export async function readGit(context: GitContext, args: readonly string[], call: GitCall = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await askGit(context, args, call)
  if (exitCode !== 0) throw problemOf(args, exitCode, stderr, context.directory)
  return stdout.toString('utf8')
}

interface Started {
  readonly child: ChildProcessByStdio<Writable | null, Readable, Readable>
  readonly ended: Promise<{ readonly exitCode: number; readonly stderr: string }>
}

function start(context: GitContext, args: readonly string[], { input, network }: GitCall): Started {
  context.signal?.throwIfAborted()
  const env =
    network === undefined ? readingEnvironment(context.env, context.useGitDir) : networkEnvironment(context.env, context.useGitDir, network)
  const child = spawn(context.git, ['-C', context.directory, ...GLOBAL_OPTIONS, ...args], {
    env,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
    ...(context.signal === undefined ? {} : { signal: context.signal, detached: network !== undefined }),
  }) as Started['child']
  if (network !== undefined) endTogether(child, context.signal)
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < STDERR_LIMIT_BYTES) stderr += chunk.toString('utf8')
  })
  // A process that ends before it has read its input is no error of its own: the exit code tells.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(input)
  const ended = new Promise<{ exitCode: number; stderr: string }>((resolve, reject) => {
    child.once('error', (error) => {
      reject(context.signal?.aborted === true ? context.signal.reason : notStarted(context, error))
    })
    child.once('close', (code) => resolve({ exitCode: code ?? 128, stderr }))
  })
  ended.catch(() => undefined)
  return { child, ended }
}

/** git's helpers for remotes outlive it when it is ended, and keep its pipes open: they are ended as the group that they are. */
function endTogether(child: Started['child'], signal: AbortSignal | undefined): void {
  const end = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It is gone already, or the system knows no groups.
    }
  }
  signal?.addEventListener('abort', end, { once: true })
  child.once('close', () => signal?.removeEventListener('abort', end))
}

function notStarted({ git }: GitContext, cause: Error): Problem {
  return new Problem(
    'git/missing',
    `git could not be started: ${JSON.stringify(git)} (${cause.message})`,
    'Install git 2.30 or newer and put it on PATH; GitHub-hosted runners have it, a job with `container:` needs it in its image.',
    { cause },
  )
}
