import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globFiles } from '../patterns/glob-files.ts'
import { textOf } from './expression-data.ts'
import type { ExpressionFunction } from './evaluate-expression.ts'

/**
 * `hashFiles(pattern, …)`: SHA-256 (hex) over the SHA-256 of each matching file of the workspace, or '' when nothing matches.
 * Files are taken in path order. @throws Error for an option other than `--follow-symbolic-links`
 */
export function hashFilesIn(workspace: string): ExpressionFunction {
  return (...args) => {
    const texts = args.map(textOf)
    const option = texts[0]?.startsWith('--') === true ? texts.shift() : undefined
    if (option !== undefined && option.toLowerCase() !== '--follow-symbolic-links')
      throw new Error(`Invalid glob option ${option}, available option: '--follow-symbolic-links'.`)
    const files = globFiles(texts, workspace)
    if (files.length === 0) return ''
    const total = createHash('sha256')
    for (const file of files)
      total.update(
        createHash('sha256')
          .update(readFileSync(join(workspace, file)))
          .digest(),
      )
    return total.digest('hex')
  }
}
