import type { GitContext } from './git-process.ts'
import { askGit, streamGit } from './git-process.ts'
import { safeRevision } from './revision.ts'

const mostBytes = 64 * 1024 * 1024

/**
 * The unified diff, without context lines, of what `head` has changed since it left `base`: from their merge base where the clone shows
 * one, else from `base` itself. Null for more than 64 MiB.
 */
export async function readDiff(context: GitContext, base: string, head: string): Promise<string | null> {
  const [from, to] = [safeRevision(base), safeRevision(head)]
  const merged = await askGit(context, ['merge-base', '--end-of-options', from, to])
  const start = merged.exitCode === 0 ? merged.stdout.toString('utf8').trim() : from
  const options = ['-r', '-p', '-U0', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-color', '--src-prefix=a/', '--dst-prefix=b/']
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of streamGit(context, ['diff-tree', ...options, '--end-of-options', start, to])) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > mostBytes) return null
  }
  return Buffer.concat(chunks).toString('utf8')
}
