import type { Call } from '@locktender/action-kit'
import { Problem, type Result } from '@locktender/contracts'
import type { ReleasePlanData } from '@locktender/contracts/validators/types'
import { writeFileAtomically } from '@locktender/workspace'

/**
 * Refuses files of other kinds than the plan is written in, before any work.
 *
 * @throws {Problem} `input/not-a-page-file`
 */
export function checkPageNames(files: readonly string[]): void {
  const wrong = files.find((file) => !file.toLowerCase().endsWith('.html'))
  if (wrong === undefined) return
  throw new Problem(
    'input/not-a-page-file',
    `write names ${JSON.stringify(wrong)}, which does not end in .html`,
    'Name a file such as plan.html.',
  )
}

/** Writes the plan as a page into each of the files. */
export async function writePages(
  files: readonly string[],
  { workingDirectory, now }: Call,
  found: Pick<Result, 'verdict' | 'reasons' | 'subject'>,
  data: ReleasePlanData,
): Promise<void> {
  if (files.length === 0) return
  const { releasePlanPage } = await import('@locktender/views/release-plan-page')
  const page = releasePlanPage({ ...found, at: now.toISOString() }, data)
  for (const file of files) await writeFileAtomically(workingDirectory, file, page)
}
