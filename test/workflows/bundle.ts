import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type BuildOptions } from 'rolldown'
import config from '../../rolldown.config.ts'

/** Builds the actions and the CLI into a folder of its own, as a release does; returns the folder. Remove it with `removeBundle`. */
export async function buildBundle(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'locktender-bundle-'))
  const { output, ...rest } = config as BuildOptions & { output: object }
  await build({ ...rest, output: { ...output, dir } })
  // In a checkout the manifest of the root says it; without one node reads every file twice to find out.
  writeFileSync(join(dir, 'package.json'), '{ "type": "module" }')
  return dir
}

export function removeBundle(dir: string): void {
  rmSync(dir, { recursive: true, force: true })
}
