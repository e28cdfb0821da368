import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { resolveInside } from '@locktender/workspace'

/** Writes a file that is not text; a reader finds the old one or the new one, never a piece. */
export async function writeBytes(root: string, path: string, bytes: Uint8Array): Promise<void> {
  const target = await resolveInside(root, path)
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`)
  try {
    await mkdir(dirname(target), { recursive: true })
    await writeFile(temporary, bytes, { flag: 'wx' })
    await rename(temporary, target)
  } finally {
    await rm(temporary, { force: true })
  }
}
