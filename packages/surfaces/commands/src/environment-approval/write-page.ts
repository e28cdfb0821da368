import type { Call } from '@locktender/action-kit'
import { Problem, type ApprovalCase, type EnvironmentApprovalData, type Result } from '@locktender/contracts'
import { writeFileAtomically } from '@locktender/workspace'

const endings = /\.(?:html|json)$/i

/**
 * Refuses files of other kinds than a page or a case is written in, before any work.
 *
 * @throws {Problem} `input/not-a-page`
 */
export function checkPageNames(files: readonly string[]): void {
  const wrong = files.find((file) => !endings.test(file))
  if (wrong !== undefined)
    throw new Problem(
      'input/not-a-page',
      `write names ${JSON.stringify(wrong)}, which ends in neither .html nor .json`,
      'Name a file such as approval.html, or approval-case.json.',
    )
}

/** Writes the answer as a page, or the case that was judged, into each of the files. Throws Problem `workspace/…`. */
export async function writePages(
  files: readonly string[],
  { workingDirectory }: Call,
  result: Pick<Result, 'subject' | 'verdict' | 'reasons' | 'at'>,
  data: EnvironmentApprovalData,
  approvalCase: ApprovalCase,
): Promise<void> {
  if (files.length === 0) return
  const { environmentApprovalPage } = await import('@locktender/views/environment-approval-page')
  for (const file of files) {
    const isCase = file.toLowerCase().endsWith('.json')
    const text = isCase ? `${JSON.stringify(approvalCase, null, 2)}\n` : environmentApprovalPage(result, data)
    await writeFileAtomically(workingDirectory, file, text)
  }
}
