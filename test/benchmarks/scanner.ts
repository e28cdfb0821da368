import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { readMessage } from '@locktender/commits'
import { hostileShapes } from './hostile-shapes.ts'
import { peersFolder } from './peers.ts'

export interface Rate {
  readonly commits: number
  readonly commitsPerSecond: number
}

/** Every message of a repository's current branch. */
export function messagesOf(repository: string): string[] {
  const { stdout, status } = spawnSync('git', ['log', '-z', '--format=%B'], { cwd: repository, encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(`git log ended with ${status} in ${repository}`)
  return stdout.split('\0')
}

/** CPU seconds that a task takes in this process. */
function cpuSeconds(task: () => void): number {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Commits per CPU second of our reader: the median of several passes after one to warm up. */
export function scannerRate(messages: readonly string[], passes = 9): Rate {
  let conventional = 0
  const pass = (): void => {
    for (const message of messages) if (readMessage(message).conventional) conventional += 1
  }
  pass()
  const seconds = Array.from({ length: passes }, () => cpuSeconds(pass)).toSorted((one, other) => one - other)[Math.floor(passes / 2)] ?? 0
  if (conventional === 0) throw new Error('the reader found no conventional commit: this measures nothing')
  return { commits: messages.length, commitsPerSecond: messages.length / seconds }
}

/** The same for conventional-commits-parser, on messages short enough that it comes back. */
export async function peerRate(messages: readonly string[]): Promise<Rate> {
  const path = join(peersFolder, 'node_modules', 'conventional-commits-parser', 'dist', 'index.js')
  const { CommitParser } = (await import(pathToFileURL(path).href)) as { CommitParser: new () => { parse(text: string): unknown } }
  const parser = new CommitParser()
  const short = messages.filter((message) => message.length < 2000 && message.trim() !== '' && !/\S{128}/.test(message)).slice(0, 3000)
  const seconds = cpuSeconds(() => {
    for (const message of short) parser.parse(message)
  })
  return { commits: short.length, commitsPerSecond: short.length / seconds }
}

export interface ShapeTime {
  readonly shape: string
  readonly millisecondsAt1Mb: number
  readonly millisecondsAt10Mb: number
}

/** CPU milliseconds for one message of 1 and of 10 million characters of every hostile shape: the best of three, after a warm-up. */
export function shapeTimes(): ShapeTime[] {
  const best = (message: string): number => Math.min(...Array.from({ length: 3 }, () => cpuSeconds(() => void readMessage(message)))) * 1000
  return Object.entries(hostileShapes).map(([shape, build]) => {
    readMessage(build(100_000))
    return { shape, millisecondsAt1Mb: best(build(1_000_000)), millisecondsAt10Mb: best(build(10_000_000)) }
  })
}
