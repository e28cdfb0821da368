import { globSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { defineConfig } from 'rolldown'

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/**
 * One output file per package: `contracts`, `vendor/yaml`; an action loads only what it imports. What a package is asked for only by
 * a dynamic import stands in a file of its own, or importing the rest would load it too.
 */
function fileOf(id: string, graph: Graph): string | null {
  const foreign = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1]
  if (foreign !== undefined) return `vendor/${foreign.replace('@', '').replace(/[\\/]/, '-')}`
  const [, own, path = ''] = /[\\/]packages[\\/][^\\/]+[\\/]([^\\/]+)[\\/]src[\\/](.+)\.[jt]s$/.exec(id) ?? []
  if (own === undefined) return null
  const [folder = '', name] = path.split(/[\\/]/)
  if (own === 'contracts' && folder === 'generated') return `validators/${name}`
  if (own === 'commands') return `commands-${folder}`
  if (own === 'cli' && folder === 'verbs' && name !== undefined) return `cli-${name}`
  return isAtStart(id, graph) ? own : `${own}-later`
}

const atStart = new Set<string>()

/** Whether some entry imports the module without a dynamic import on the way. */
function isAtStart(id: string, graph: Graph): boolean {
  if (atStart.size === 0) {
    const queue = entries.map((file) => resolve(import.meta.dirname, file))
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (atStart.has(next)) continue
      atStart.add(next)
      queue.push(...(graph.getModuleInfo(next)?.importedIds ?? []))
    }
  }
  return atStart.has(id)
}

const actions = globSync('actions/*/main.ts').toSorted()
const commandLine = 'packages/surfaces/cli/src/main.ts'
const entries = [...actions, commandLine]

export default defineConfig({
  input: { ...Object.fromEntries(actions.map((file) => [basename(dirname(file)), file])), locktender: commandLine },
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
