import { Problem } from '@locktender/contracts'

/** `files/no-version`: a manifest that holds no version where one is expected. */
export function noVersion(file: string, line: string): Problem {
  return new Problem('files/no-version', `${file} holds no version that a release could set`, `Add to it: ${line}`, { at: { file } })
}
