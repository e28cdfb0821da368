import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { Problem } from '@locktender/contracts'
import { expandGlobs, streamFile } from '@locktender/workspace'

const digestForm = /^sha256:([0-9a-f]{64})$/

/**
 * SHA-256 of everything that the input `artifacts` names, sorted, each once.
 *
 * @throws {Problem} `input/no-artifact` for a pattern that no file fits, `workspace/…`
 */
export async function artifactDigests({ inputs, workingDirectory }: Call): Promise<readonly string[]> {
  const digests = new Set<string>()
  for (const given of inputs.list('artifacts')) {
    const [, digest] = digestForm.exec(given) ?? []
    if (digest !== undefined) {
      digests.add(digest)
      continue
    }
    const files = await expandGlobs(workingDirectory, [given])
    if (files.length === 0)
      throw new Problem(
        'input/no-artifact',
        `artifacts names ${JSON.stringify(given)}, and there is no such file`,
        'Build or download it in a step before, or give `sha256:` and its digest.',
      )
    for (const file of files) digests.add(digestOf(resolve(workingDirectory, file)))
  }
  return [...digests].toSorted()
}

function digestOf(path: string): string {
  const hash = createHash('sha256')
  streamFile(path, (bytes) => hash.update(bytes))
  return hash.digest('hex')
}
