import { globSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { defineConfig } from 'rolldown'

/** One output file per package: `contracts`, `vendor/yaml`; an action loads only what it imports. */
function fileOf(id: string): string | null {
  const command = /[\\/]packages[\\/]surfaces[\\/]commands[\\/]src[\\/]([^\\/]+)[\\/]/.exec(id)?.[1]
  if (command !== undefined) return `commands-${command}`
  const validator = /[\\/]contracts[\\/]src[\\/]generated[\\/]([^\\/]+)\.js$/.exec(id)?.[1]
  if (validator !== undefined) return `validators/${validator}`
  const own = /[\\/]packages[\\/][^\\/]+[\\/]([^\\/]+)[\\/]/.exec(id)?.[1]
  if (own !== undefined) return own
  const foreign = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1]
  return foreign === undefined ? null : `vendor/${foreign.replace('@', '').replace(/[\\/]/, '-')}`
}

const actions = globSync('actions/*/main.ts').toSorted()

export default defineConfig({
  input: Object.fromEntries(actions.map((file) => [basename(dirname(file)), file])),
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
