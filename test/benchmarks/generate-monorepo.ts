import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'

export interface MonorepoShape {
  readonly packages: number
  readonly commits: number
  /** Release tags per package, spread over the history. */
  readonly tagsPerPackage: number
  readonly seed: number
}

const types = ['feat', 'fix', 'fix', 'fix', 'chore', 'docs', 'refactor', 'test', 'perf', 'build'] as const

/** Numbers in [0, limit) that are the same for the same seed on every machine (mulberry32). */
function createNumbers(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/**
 * Writes a bare repository of an npm workspace whose history is the same byte for byte for the same shape: every package
 * depends on up to three earlier ones, a tenth of the commits touch two packages, one in forty is a merge.
 */
export async function generateMonorepo(directory: string, shape: MonorepoShape): Promise<void> {
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  await git(directory, ['init', '--bare', '--quiet', '--initial-branch=main', '.'])
  const child = spawn('git', ['fast-import', '--quiet', '--done'], { cwd: directory, stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = once(child, 'exit')
  for (const chunk of importStream(shape)) if (!child.stdin.write(chunk)) await once(child.stdin, 'drain')
  child.stdin.end()
  const [code] = (await ended) as [number]
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`)
}

function* importStream({ packages, commits, tagsPerPackage, seed }: MonorepoShape): Generator<string> {
  const next = createNumbers(seed)
  const name = (index: number): string => `@acme/package-${index}`
  const manifest = (index: number): string => {
    const dependencies = index === 0 ? [] : Array.from({ length: Math.min(index, 3) }, () => next(index))
    const entries = [...new Set(dependencies)].map((other) => [name(other), 'workspace:^'])
    return JSON.stringify({ name: name(index), version: '1.0.0', dependencies: Object.fromEntries(entries) })
  }
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
  const who = (at: number): string => `Author ${at % 97} <author${at % 97}@example.com> ${1_600_000_000 + at * 600} +0000\n`

  yield `commit refs/heads/main\nmark :1\nauthor ${who(0)}committer ${who(0)}${data('chore: begin')}`
  yield `M 100644 inline package.json\n${data(JSON.stringify({ name: 'acme', private: true, workspaces: ['packages/*'] }))}`
  for (let index = 0; index < packages; index += 1) {
    yield `M 100644 inline packages/package-${index}/package.json\n${data(manifest(index))}`
  }
  const releases = new Map<number, { index: number; version: number }[]>()
  for (let index = 0; index < packages; index += 1) {
    for (let version = 0; version < tagsPerPackage; version += 1) {
      const share = (version + 1 + next(1000) / 1000) / (tagsPerPackage + 1.2)
      const mark = Math.max(1, Math.floor(commits * share))
      releases.set(mark, [...(releases.get(mark) ?? []), { index, version }])
    }
  }
  for (let mark = 2; mark <= commits; mark += 1) {
    const touched = next(10) === 0 ? [next(packages), next(packages)] : [next(packages)]
    const type = types[next(types.length)] ?? 'chore'
    const breaking = next(400) === 0 ? '!' : ''
    const merge = mark > 60 && next(40) === 0 ? `merge :${mark - 2 - next(40)}\n` : ''
    const body = next(3) === 0 ? `\n\nWhy it was needed, in a sentence or two of plain text (${mark}).\n\nRefs: #${mark}` : ''
    yield `commit refs/heads/main\nmark :${mark}\nauthor ${who(mark)}committer ${who(mark)}${data(`${type}(package-${touched[0]})${breaking}: change ${mark} (#${mark})${body}`)}from :${mark - 1}\n${merge}`
    for (const index of touched)
      yield `M 100644 inline packages/package-${index}/src/file-${next(20)}.ts\n${data(`export const change = ${mark}\n`)}`
    for (const { index, version } of releases.get(mark) ?? []) yield `reset refs/tags/${name(index)}@1.${version}.0\nfrom :${mark}\n\n`
  }
  yield 'done\n'
}

async function git(directory: string, words: readonly string[]): Promise<void> {
  const [code] = (await once(spawn('git', words, { cwd: directory, stdio: 'inherit' }), 'exit')) as [number]
  if (code !== 0) throw new Error(`git ${words[0]} ended with ${code}`)
}
