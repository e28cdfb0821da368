import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** A JSON object of a product, as its API shows it. */
// oxlint-disable-next-line typescript/no-explicit-any -- products' own documents, read as their tools read them
export type Json = any

/** Everything that the emulated tools know: the file CLOUD_STATE, by default `cloud.json` in the folder that they run in. */
export interface CloudState {
  /** Clusters by context of kubectl; `default` is the current one. */
  clusters?: Record<string, Cluster>
  /** By region of AWS; `default` is the configured one. */
  aws?: Record<
    string,
    { functions?: Record<string, Json>; rules?: Record<string, Json>; groups?: Record<string, Json>; tasks?: Record<string, Json> }
  >
  /** Services of Cloud Run by region. */
  run?: Record<string, Record<string, Json>>
  /** A manifest repository; the reconciler has applied its `main` whenever somebody looks. */
  repository?: string
  /** The writes after so many more fail: `before` nothing is done, or `after` it is. */
  fault?: { writes: number; at: 'before' | 'after' }
  /** Tools with the words that they were called with. */
  calls: string[][]
}

export interface Cluster {
  /** By `kind/name`. */
  objects: Record<string, Json>
  pods: Json[]
  version: number
}

const file = (): string => process.env['CLOUD_STATE'] ?? 'cloud.json'

export function readState(): CloudState {
  return existsSync(file()) ? (JSON.parse(readFileSync(file(), 'utf8')) as CloudState) : { calls: [] }
}

export function writeState(state: CloudState): void {
  writeFileSync(`${file()}.new`, JSON.stringify(state, null, 1))
  renameSync(`${file()}.new`, file())
}

/** How a tool ends: what it prints, and its exit code. */
export interface ToolEnd {
  readonly stdout?: string
  readonly stderr?: string
  readonly exitCode: number
}

/** Runs a tool on the state and keeps what it changed, unless a fault was asked for. */
export function runTool(
  name: string,
  tool: (words: readonly string[], state: CloudState) => ToolEnd & { readonly isWrite?: boolean },
): void {
  const words = process.argv.slice(2)
  const before = readState()
  const after = structuredClone(before)
  let end = tool(words, after)
  const call = [name, ...words]
  if (end.isWrite === true && after.fault !== undefined) {
    const { writes, at } = after.fault
    if (writes > 0) after.fault.writes -= 1
    else {
      end = { stderr: `${name}: connection reset by peer\n`, exitCode: 1 }
      if (at === 'before') Object.assign(after, structuredClone(before))
    }
  }
  after.calls.push(call)
  writeState(after)
  process.stdout.write(end.stdout ?? '')
  process.stderr.write(end.stderr ?? '')
  process.exitCode = end.exitCode
}
