import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Variables that keep the machine's own git configuration, prompts and hooks out. */
const quiet = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C.UTF-8' }

export interface GitOptions {
  readonly environment?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** Standard output of a git command. @throws Error with git's message when it fails */
export async function git(directory: string, args: readonly string[], { environment = {}, signal }: GitOptions = {}): Promise<string> {
  try {
    const { stdout } = await run('git', [...args], {
      cwd: directory,
      env: { PATH: process.env['PATH'], HOME: directory, ...quiet, ...environment },
      maxBuffer: 256 * 1024 * 1024,
      ...(signal === undefined ? {} : { signal }),
    })
    return stdout
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string }
    throw new Error(`git ${args[0] ?? ''} failed: ${stderr.trim() || (error as Error).message}`, { cause: error })
  }
}
