import type { ChangedFile } from './changed-file.ts'

/** Every path that the files have or had, each once. */
export function touchedPaths(files: readonly ChangedFile[]): readonly string[] {
  return [...new Set(files.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath])))]
}
