import type { Call } from '@locktender/action-kit'
import { Problem, type CanaryAnalysisData, type Result } from '@locktender/contracts'
import { writeFileAtomically } from '@locktender/workspace'

export interface ToWrite {
  readonly data: CanaryAnalysisData
  readonly result: Pick<Result, 'subject' | 'verdict' | 'at'>
  /** The frozen evidence. */
  readonly evidence: string
}

const writers: Readonly<Record<string, (what: ToWrite) => Promise<string>>> = {
  html: async ({ data, result }) => (await import('@locktender/views/canary-page')).canaryPage(result, data),
  svg: async ({ data }) => (await import('@locktender/views/canary-page')).canarySvg(data),
  json: ({ evidence }) => Promise.resolve(evidence),
}

/** Whether any of the files holds plots. */
export function hasPlots(files: readonly string[]): boolean {
  return files.some((file) => ['html', 'svg'].includes(endingOf(file)))
}

/** Refuses files of other kinds before any work. Throws Problem `input/not-a-canary-file`. */
export function checkFileNames(files: readonly string[]): void {
  const wrong = files.find((file) => !Object.hasOwn(writers, endingOf(file)))
  if (wrong !== undefined)
    throw new Problem(
      'input/not-a-canary-file',
      `write names ${JSON.stringify(wrong)}, which ends in none of .html, .svg, .json`,
      'Name files such as canary.html and canary-evidence.json.',
    )
}

/** Writes each of the files in the form that its ending says. Throws Problem `workspace/…`. */
export async function writePages(files: readonly string[], { workingDirectory }: Call, what: ToWrite): Promise<void> {
  for (const file of files) {
    const text = await writers[endingOf(file)]?.(what)
    if (text !== undefined) await writeFileAtomically(workingDirectory, file, text)
  }
}

const endingOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1).toLowerCase()
