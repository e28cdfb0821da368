import type { RawCommit } from '@locktender/commits'
import { Problem } from '@locktender/contracts'

/**
 * The commit that one parsed line describes.
 *
 * @throws {Problem} `input/not-a-commit` with the line
 */
export function rawCommit(value: unknown, file: string, line: number): RawCommit {
  const { sha, message } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  if (typeof sha === 'string' && typeof message === 'string') return { sha, message }
  throw new Problem(
    'input/not-a-commit',
    `line ${line} of ${file} has no text "sha" and "message"`,
    'Give objects such as {"sha":"1a2b3c4","message":"feat: add x"}.',
    { at: { file, line } },
  )
}
