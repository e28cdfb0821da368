import { glob, stat } from 'node:fs/promises'
import { isAbsolute, sep } from 'node:path'
import { Problem } from '@locktender/contracts'
import { resolveInside } from './resolve-inside.ts'

/** Never looked into, unless a pattern names it itself. */
const PASSED_OVER = ['node_modules', '.git']

/**
 * Files under `root` that match one of the patterns and none of those that begin with `!`: relative, `/`-separated, sorted, each
 * once. `*` and `**` do not match names with a leading dot. Folders called node_modules or .git are passed over unless a pattern
 * names them. Throws Problem `workspace/outside-root` for a pattern, or a match behind a symbolic link, that leaves `root`.
 */
export async function expandGlobs(root: string, patterns: readonly string[]): Promise<string[]> {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'))
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const leaving = [...wanted, ...unwanted].find((pattern) => isAbsolute(pattern) || pattern.split(/[\\/]/).includes('..'))
  if (leaving !== undefined) {
    throw new Problem(
      'workspace/outside-root',
      `the pattern ${JSON.stringify(leaving)} leads out of the checkout`,
      'Give a pattern relative to its root.',
    )
  }
  const found = new Set<string>()
  for (const pattern of wanted) {
    const passedOver = PASSED_OVER.filter((name) => !pattern.includes(name)).map((name) => `**/${name}/**`)
    for await (const path of glob(pattern, { cwd: root, exclude: [...unwanted, ...passedOver] })) found.add(path)
  }
  const files: string[] = []
  for (const path of [...found].sort()) {
    const place = await resolveInside(root, path)
    if ((await stat(place)).isFile()) files.push(path.split(sep).join('/'))
  }
  return files
}
