import type { Repository } from '@locktender/git'
import type { ChangedFile } from '@locktender/planning'
import type { VersionPlan } from '@locktender/versioning'

// The tree without files, which every repository knows, by the length of its hashes.
const emptyTrees: Readonly<Record<number, string>> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}

/**
 * What differs between the last release and the commit to be released, with line counts. Where packages were last released at different
 * commits, from before the oldest commit that counts; before the first release every file.
 */
export async function changedFiles(repository: Repository, { range, commits }: VersionPlan): Promise<readonly ChangedFile[] | null> {
  const oldest = commits.at(-1)?.judged.raw.parents?.[0]
  const base = range.from ?? oldest ?? emptyTrees[repository.head.length]
  if (base === undefined) return null
  const files = await repository.changedFiles(base, repository.head)
  return files.map(({ path, addedLines, deletedLines }) => ({ path, added: addedLines ?? 0, deleted: deletedLines ?? 0 }))
}
