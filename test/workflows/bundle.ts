import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type BuildOptions } from 'rolldown'
import config from '../../rolldown.config.ts'

/** Builds the actions and the CLI into a folder of its own, as a release does; returns the folder. Remove it with `removeBundle`. */
export async function buildBundle(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'locktender-bundle-'))
  const { output, ...rest } = config as BuildOptions & { output: object }
  await build({ ...rest, output: { ...output, dir } })
  return dir
}

export function removeBundle(dir: string): void {
  rmSync(dir, { recursive: true, force: true })
}
