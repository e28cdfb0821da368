import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CloudState } from './cloud-state.ts'

const tools = ['aws', 'gcloud', 'kubectl']

/**
 * Lays the emulated tools into a folder for PATH. They keep what they know in `state`; without it in `cloud.json` of the folder they run in.
 */
export function installTools(folder: string, state?: { readonly file: string; readonly cloud: Omit<CloudState, 'calls'> }): string {
  mkdirSync(folder, { recursive: true })
  if (state !== undefined) writeFileSync(state.file, JSON.stringify({ ...state.cloud, calls: [] }))
  const where = state === undefined ? '' : `export CLOUD_STATE='${state.file}'\n`
  for (const tool of tools) {
    writeFileSync(join(folder, tool), `#!/bin/sh\n${where}exec '${process.execPath}' '${join(import.meta.dirname, `${tool}.ts`)}' "$@"\n`)
    chmodSync(join(folder, tool), 0o755)
  }
  return folder
}
