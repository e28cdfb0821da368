import type { Call } from '@locktender/action-kit'
import { Problem, type DoctorData, type Result } from '@locktender/contracts'
import { writeFileAtomically } from '@locktender/workspace'

/**
 * Refuses files of other kinds than a page is written in, before any work.
 *
 * @throws {Problem} `input/not-a-page`
 */
export function checkPageNames(files: readonly string[]): void {
  const wrong = files.find((file) => !file.toLowerCase().endsWith('.html'))
  if (wrong !== undefined)
    throw new Problem(
      'input/not-a-page',
      `write names ${JSON.stringify(wrong)}, which does not end in .html`,
      'Name a file such as doctor.html.',
    )
}

/** Writes the report as a page into each of the files. Throws Problem `workspace/…`. */
export async function writePages(
  files: readonly string[],
  { workingDirectory }: Call,
  result: Pick<Result, 'subject' | 'verdict' | 'at'>,
  data: DoctorData,
): Promise<void> {
  if (files.length === 0) return
  const { doctorPage } = await import('@locktender/views/doctor-page')
  for (const file of files) await writeFileAtomically(workingDirectory, file, doctorPage(result, data))
}
