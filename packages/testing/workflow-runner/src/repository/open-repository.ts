import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Problem } from '@locktender/contracts'
import type { Clock } from '../clock.ts'
import { git } from '../process/git.ts'
import { commitWorkingCopy } from './commit-working-copy.ts'
import { inspectFolder } from './inspect-folder.ts'

/** The repository as the runner sees it: a private bare copy that borrows the objects, so that nothing is written to the original. */
export interface RepositorySource {
  readonly url: string
  readonly gitDirectory: string
  /** `main` for plain files. */
  readonly currentBranch: string
  /** The commit of a ref or commit name. @throws Problem `source/unknown-ref` */
  readonly resolve: (name: string) => Promise<string>
  /** The commit of what is in the folder now: HEAD, or a commit of the working copy when it differs from HEAD. */
  readonly workingCopy: () => Promise<string>
  /** @throws Problem `source/no-file` */
  readonly readFile: (sha: string, path: string) => Promise<string>
  /** Writes the files of a commit into a new folder. */
  readonly export: (sha: string, directory: string) => Promise<void>
  /** Files that differ between two commits; all files of the second when there is no first one. */
  readonly changedFiles: (from: string | undefined, to: string) => Promise<readonly string[]>
}

/** Opens a folder: a git work tree, a bare repository, or plain files (which then count as one commit on `main`). */
export async function openRepository(directory: string, workDirectory: string, clock: Clock): Promise<RepositorySource> {
  const given = resolve(directory)
  const { root, branch, git: own } = await inspectFolder(given)
  const gitDirectory = join(workDirectory, 'origin.git')
  await git(workDirectory, ['init', '--quiet', '--bare', `--initial-branch=${branch}`, gitDirectory])
  await appendFile(join(gitDirectory, 'config'), '[uploadpack]\n\tallowAnySHA1InWant = true\n')
  if (own !== undefined) await writeFile(join(gitDirectory, 'objects/info/alternates'), `${own.objects}\n`)

  /** The commit of HEAD, after a look at what is new in the original. */
  const fetchRefs = async (): Promise<string | undefined> => {
    if (own === undefined) return undefined
    const head = await git(given, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch(() => undefined) // none on an unborn branch
    const everything = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*']
    if (head !== undefined) await git(gitDirectory, ['fetch', '--quiet', '--force', '--update-shallow', given, ...everything])
    return head?.trim()
  }
  let queue: Promise<unknown> = Promise.resolve()
  const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work, work)
    queue = result.catch(() => undefined)
    return result
  }

  return {
    url: pathToFileURL(gitDirectory).href,
    gitDirectory,
    currentBranch: branch,
    workingCopy: () =>
      oneAtATime(async () => {
        const head = await fetchRefs()
        return own?.isBare === true && head !== undefined
          ? head
          : commitWorkingCopy({ root, ownGitDirectory: own?.directory, gitDirectory, branch, clock }, head)
      }),
    resolve: (name) =>
      oneAtATime(async () => {
        await fetchRefs()
        const found = git(gitDirectory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
        return (await found.catch((cause: unknown) => Promise.reject(unknownRef(root, name, cause)))).trim()
      }),
    readFile: (sha, path) =>
      git(gitDirectory, ['show', '--end-of-options', `${sha}:${path}`]).catch((cause: unknown) => {
        throw new Problem('source/no-file', `${path} is not in commit ${sha}.`, 'Check the path; it starts at the top of the repository.', {
          cause,
        })
      }),
    export: async (sha, target) => {
      await mkdir(target, { recursive: true })
      const at = ['--git-dir', gitDirectory, '--work-tree', target]
      const environment = { GIT_INDEX_FILE: join(gitDirectory, `export-${sha}.index`) }
      await git(target, [...at, 'read-tree', sha], { environment })
      await git(target, [...at, 'checkout-index', '--all', '--force'], { environment })
    },
    changedFiles: async (from, to) => {
      const args = from === undefined ? ['ls-tree', '-r', '--name-only', '-z', to] : ['diff', '--name-only', '--no-renames', '-z', from, to]
      return (await git(gitDirectory, args)).split('\0').filter((file) => file !== '')
    },
  }
}

function unknownRef(root: string, name: string, cause: unknown): Problem {
  return new Problem('source/unknown-ref', `${root} has no commit for ${JSON.stringify(name)}.`, 'Give a ref or sha that exists there.', {
    cause,
  })
}
