import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Problem } from '@locktender/contracts'
import { fileProblem } from './file-problem.ts'
import { resolveInside } from './resolve-inside.ts'

const NEW_FILE_MODE = 0o644

/**
 * Writes `text` to `path` under `root`, so that a reader, or whoever comes after a crash, finds the old content or the new and never
 * a piece. Keeps the mode of an existing file, makes missing folders, and writes through a symbolic link that stays inside.
 * Throws Problem `workspace/outside-root` and those of the file system.
 */
export async function writeFileAtomically(root: string, path: string, text: string): Promise<void> {
  const target = await resolveInside(root, path)
  const folder = dirname(target)
  const temporary = join(folder, `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`)
  try {
    await mkdir(folder, { recursive: true })
    await writeDurably(temporary, text, await modeOf(target))
    await rename(temporary, target)
    await syncFolder(folder)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw fileProblem(error, path)
  }
}

async function modeOf(target: string): Promise<number> {
  const stats = await stat(target).catch(() => undefined)
  if (stats?.isFile() === false)
    throw new Problem('workspace/not-a-file', `${JSON.stringify(target)} is not a regular file`, 'Give the path of a file.')
  return stats === undefined ? NEW_FILE_MODE : stats.mode & 0o7777
}

async function writeDurably(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(text, 'utf8')
    // The mode given to `open` is cut by the umask.
    await file.chmod(mode)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the new name last; some systems cannot open folders, and then there is nothing to do. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
