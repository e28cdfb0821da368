import type { Environment } from './git-environment.ts'
import type { GitContext } from './git-process.ts'
import type { Repository } from './repository.ts'
import { repositoryOf } from './repository.ts'
import { readFacts } from './repository-facts.ts'

export interface OpenOptions {
  /** The executable; `git` on PATH unless given. */
  readonly git?: string
  /** The environment git gets, cleaned of `GIT_*` variables that change what it reads. */
  readonly env?: Environment
  /** Respect GIT_DIR, GIT_WORK_TREE and their like in `env`. */
  readonly useGitDir?: boolean
  /** Ends git and makes every call throw the signal's reason. */
  readonly signal?: AbortSignal
}

/**
 * Opens the repository that holds `directory`: a checkout or a folder in it, a linked work tree, a bare or partial clone. One git
 * process. Throws a Problem: `git/missing`, `git/too-old` (before 2.30), `git/not-a-repository`, `git/no-commits`,
 * `git/dubious-ownership`.
 */
export async function openRepository(directory: string, options: OpenOptions = {}): Promise<Repository> {
  const context: GitContext = {
    git: options.git ?? 'git',
    directory,
    env: options.env ?? process.env,
    useGitDir: options.useGitDir ?? false,
    signal: options.signal,
  }
  return repositoryOf(context, await readFacts(context))
}
