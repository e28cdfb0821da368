import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { gitEnvironment } from './environment.ts'

export interface ObjectInfo {
  readonly sha: string
  readonly type: 'commit' | 'tree' | 'blob' | 'tag'
  readonly size: number
}

export interface GitObject extends ObjectInfo {
  readonly content: Buffer
}

interface Question {
  readonly withContent: boolean
  readonly answer: (object: GitObject | null) => void
}

/** One `git cat-file --batch-command` kept open per repository: a look-up costs a fraction of a millisecond instead of a process. */
export class ObjectReader {
  readonly #directory: string
  readonly #questions: Question[] = []
  #child: ChildProcessWithoutNullStreams | undefined
  #buffer: Buffer = Buffer.alloc(0)

  constructor(directory: string) {
    this.#directory = directory
  }

  /** What a name (sha, ref, `main^{tree}`, `v1:path`) stands for; null when there is no such object. */
  info(name: string): Promise<ObjectInfo | null> {
    return this.#ask('info', name, false)
  }

  read(name: string): Promise<GitObject | null> {
    return this.#ask('contents', name, true)
  }

  async close(): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (child === undefined) return
    const closed = new Promise((resolve) => child.once('close', resolve))
    child.stdin.end()
    await closed
  }

  #ask(command: string, name: string, withContent: boolean): Promise<GitObject | null> {
    if (name === '' || /[\n\0]/.test(name)) return Promise.resolve(null)
    const child = (this.#child ??= this.#start())
    return new Promise((answer) => {
      this.#questions.push({ withContent, answer })
      child.stdin.write(`${command} ${name}\n`)
    })
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn('git', ['cat-file', '--batch-command'], { cwd: this.#directory, env: { ...process.env, ...gitEnvironment } })
    this.#buffer = Buffer.alloc(0)
    child.stdout.on('data', (chunk: Buffer) => {
      this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk])
      while (this.#questions.length > 0 && this.#takeAnswer());
    })
    child.on('close', () => {
      if (this.#child === child) this.#child = undefined
      for (const question of this.#questions.splice(0)) question.answer(null)
    })
    child.stdin.on('error', () => {}) // the close event answers what is open
    return child
  }

  /** Takes one whole answer off the buffer; false while it has not arrived. */
  #takeAnswer(): boolean {
    const end = this.#buffer.indexOf(10)
    if (end === -1) return false
    const [sha = '', type = '', size = ''] = this.#buffer.toString('utf8', 0, end).split(' ').slice(-3)
    const question = this.#questions[0]
    if (question === undefined) return false
    const found = /^\d+$/.test(size)
    const length = found && question.withContent ? Number(size) + 1 : 0
    if (this.#buffer.length < end + 1 + length) return false
    const content = Buffer.from(this.#buffer.subarray(end + 1, end + 1 + Math.max(0, length - 1)))
    this.#buffer = this.#buffer.subarray(end + 1 + length)
    this.#questions.shift()
    question.answer(found ? { sha, type: type as ObjectInfo['type'], size: Number(size), content } : null)
    return true
  }
}
