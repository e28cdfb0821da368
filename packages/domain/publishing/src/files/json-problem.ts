import { Problem } from '@locktender/contracts'

/** Parses a JSON file of a release. Throws Problem `files/unreadable`. */
export function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new Problem(
      'files/unreadable',
      `${file} is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Mend the file, or take the package out of the release.',
      { at: { file }, cause },
    )
  }
}
