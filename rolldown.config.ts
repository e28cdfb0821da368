import { globSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { defineConfig } from 'rolldown'

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/**
 * One output file per package: `contracts`, `vendor/yaml`; an action loads only what it imports. What a package is asked for only by
 * a dynamic import stands in a file of its own, or importing the rest would load it too. What reads the policy of a run stands apart from
 * what opens the repository and what reads its history, which not every command needs.
 */
function fileOf(id: string, graph: Graph): string | null {
  const foreign = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1]
  if (foreign !== undefined) return `vendor/${foreign.replace('@', '').replace(/[\\/]/, '-')}${isAtStart(id, graph) ? '' : '-later'}`
  const [, own, path = ''] = /[\\/]packages[\\/][^\\/]+[\\/]([^\\/]+)[\\/]src[\\/](.+)\.[jt]s$/.exec(id) ?? []
  if (own === undefined) return null
  const [folder = '', name] = path.split(/[\\/]/)
  if (own === 'contracts' && folder === 'generated') return `validators/${name}`
  if (own === 'commands') return `commands-${folder === 'situation' ? situationPart(id, graph) : folder}`
  if (own === 'cli' && folder === 'verbs' && name !== undefined) return `cli-${name}`
  return isAtStart(id, graph) ? own : `${own}-later`
}

/** What reads the files of a policy, what opens the repository too, or what reads the history as well. */
function situationPart(id: string, graph: Graph): string {
  if (reaches(id, graph, 'versioning')) return 'situation'
  return reaches(id, graph, 'git') ? 'repository' : 'policy'
}

const atStart = new Set<string>()

/** Whether some entry imports the module without a dynamic import on the way. */
function isAtStart(id: string, graph: Graph): boolean {
  if (atStart.size === 0)
    closure(
      entries.map((file) => resolve(import.meta.dirname, file)),
      graph,
      atStart,
    )
  return atStart.has(id)
}

/** Whether importing the module loads that package of the suite. */
function reaches(id: string, graph: Graph, name: string): boolean {
  return [...closure([id], graph)].some((each) => new RegExp(`[\\\\/]packages[\\\\/][^\\\\/]+[\\\\/]${name}[\\\\/]`).test(each))
}

/** The modules and everything that they import without a dynamic import on the way. */
function closure(ids: readonly string[], graph: Graph, found = new Set<string>()): ReadonlySet<string> {
  const queue = [...ids]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue
    found.add(next)
    queue.push(...(graph.getModuleInfo(next)?.importedIds ?? []))
  }
  return found
}

const actions = globSync('actions/*/main.ts').toSorted()
const commandLine = 'packages/surfaces/cli/src/main.ts'
const frontDoor = 'packages/surfaces/commands/src/front-door/main.ts'
const entries = [...actions, commandLine, frontDoor]

export default defineConfig({
  input: {
    ...Object.fromEntries(actions.map((file) => [basename(dirname(file)), file])),
    locktender: commandLine,
    'front-door': frontDoor,
  },
  platform: 'node',
  preserveEntrySignatures: false,
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ debugName: 'package', name: fileOf }] },
  },
  // An import that cannot be resolved is only a warning by default, and would ship a broken bundle.
  onLog(level, log) {
    if (level === 'warn') throw new Error(log.message)
  },
})
