import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Problem } from '@locktender/contracts'
import { git } from '../process/git.ts'

/** What a folder is to git. */
export interface GitFolder {
  /** The top of the work tree, or the folder itself. */
  readonly root: string
  /** The current branch; `main` for plain files and a detached HEAD. */
  readonly branch: string
  /** Undefined for plain files. */
  readonly git: { readonly directory: string; readonly objects: string; readonly isBare: boolean } | undefined
}

/** @throws Problem `source/no-directory`, or `source/git` when git refuses the folder (another owner, a broken repository) */
export async function inspectFolder(directory: string): Promise<GitFolder> {
  if (!existsSync(directory)) throw new Problem('source/no-directory', `${directory} does not exist.`, 'Give the folder of a repository.')
  const seen = await git(directory, ['rev-parse', '--is-bare-repository', '--absolute-git-dir', '--git-path', 'objects']).catch(
    (cause: unknown) => {
      if ((cause as Error).message.includes('not a git repository')) return undefined
      throw new Problem('source/git', `${directory}: ${(cause as Error).message}`, 'Make git itself work in this folder.', { cause })
    },
  )
  if (seen === undefined) return { root: directory, branch: 'main', git: undefined }
  const [bare, gitDirectory = '', objects = ''] = seen.trim().split('\n')
  const isBare = bare === 'true'
  const [root, branch] = await Promise.all([
    isBare ? directory : git(directory, ['rev-parse', '--show-toplevel']),
    git(directory, ['symbolic-ref', '--quiet', '--short', 'HEAD']).catch(() => 'main'),
  ])
  return { root: root.trim(), branch: branch.trim(), git: { directory: gitDirectory, objects: resolve(directory, objects), isBare } }
}
