import { spawn } from 'node:child_process'
import { appendFile, cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gitEnvironment } from './environment.ts'
import { ObjectReader } from './object-reader.ts'

export class GitFailure extends Error {
  readonly stderr: string

  constructor(args: readonly string[], stderr: string) {
    super(`git ${args.join(' ')}: ${stderr.trim()}`)
    this.name = 'GitFailure'
    this.stderr = stderr
  }
}

interface RunOptions {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs git in `cwd` without a shell; the answer is its standard output. @throws GitFailure when git exits with another code than 0. */
export function runGit(cwd: string, args: readonly string[], { input, env }: RunOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd, env: { ...process.env, ...gitEnvironment, ...env } })
    const out: Buffer[] = []
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(out)) : reject(new GitFailure(args, err))))
    child.stdin.on('error', () => {}) // git may end before it has read everything
    child.stdin.end(input)
  })
}

/** One bare repository. Objects and refs live there and nowhere else. */
export class GitStore {
  readonly directory: string
  readonly objects: ObjectReader

  constructor(directory: string) {
    this.directory = directory
    this.objects = new ObjectReader(directory)
  }

  /** A new bare repository, empty or with every branch and tag of the repository in the folder `from`. */
  static async create(directory: string, defaultBranch: string, from?: string): Promise<GitStore> {
    await mkdir(directory, { recursive: true })
    await runGit(directory, ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, '--template='])
    await mkdir(join(directory, 'hooks'))
    const config =
      '[http]\n\treceivepack = true\n[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n[gc]\n\tauto = 0\n[core]\n\tfsync = none\n'
    await appendFile(join(directory, 'config'), config)
    if (from !== undefined) {
      await runGit(directory, ['fetch', '--quiet', '--end-of-options', from, '+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'])
    }
    return new GitStore(directory)
  }

  git(args: readonly string[], options?: RunOptions): Promise<Buffer> {
    return runGit(this.directory, args, options)
  }

  /** The refs as they are now in a repository of their own that shares the objects. */
  async snapshot(directory: string): Promise<GitStore> {
    await mkdir(join(directory, 'objects', 'info'), { recursive: true })
    await writeFile(join(directory, 'objects', 'info', 'alternates'), `${join(this.directory, 'objects')}\n`)
    for (const name of ['HEAD', 'config', 'refs']) await cp(join(this.directory, name), join(directory, name), { recursive: true })
    await cp(join(this.directory, 'packed-refs'), join(directory, 'packed-refs')).catch(() => {}) // present only after a repack
    return new GitStore(directory)
  }

  close(): Promise<void> {
    return this.objects.close()
  }
}
