import type { Call } from '@locktender/action-kit'
import type { Repository } from '@locktender/git'

const heads = 'refs/heads/'

/**
 * Short name of the branch that a call is about, or null: of a pull request the one it would be merged into, in any other job
 * the branch of the run, else the one HEAD stands on.
 */
export async function branchOf(
  repository: Pick<Repository, 'headRef'>,
  { environment }: Pick<Call, 'environment'>,
): Promise<string | null> {
  const base = environment['GITHUB_BASE_REF']
  if (base !== undefined && base !== '') return base
  const ref = environment['GITHUB_REF'] ?? (await repository.headRef())
  return ref?.startsWith(heads) === true ? ref.slice(heads.length) : null
}
