import { basename } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { calendarFiles, type CalendarTexts } from '@locktender/calendar'
import { Problem, type ReleasePolicy, type Subject } from '@locktender/contracts'
import { openRepository, type Repository } from '@locktender/git'
import type { RepositoryFacts } from '@locktender/policy/lint'
import { findFiles } from '@locktender/workspace'
import { filesOnDisk, type TrustedFiles } from '../situation/trusted-files.ts'

/** The work tree that is linted: in a job what is checked out, so that a pull request's own policy is what is looked at. */
export interface LintSituation {
  readonly files: TrustedFiles
  readonly directory: string
  readonly subject: Subject
  /** Every path of the commit, and whatever else stands in `.github`. */
  readonly paths: readonly string[]
}

/** @throws {Problem} `git/…` */
export async function lintSituation(call: Call): Promise<LintSituation> {
  const repository = await repositoryOf(call)
  const root = repository?.topLevel ?? call.directory
  const tracked = repository === undefined ? findFiles(root, ['**']).map(({ path }) => path) : await repository.listFiles(repository.head)
  const { GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = call.environment
  return {
    files: filesOnDisk(root),
    directory: root,
    subject: { repository: name ?? basename(root), commit: repository?.head ?? commit ?? '' },
    // What is written but not committed yet is what a person asks about.
    paths: [...new Set([...tracked, ...findFiles(root, ['.github/**']).map(({ path }) => path)])].toSorted(),
  }
}

/** What the rules look at of the work tree. */
export async function factsOf({ files, paths }: LintSituation, flags: string): Promise<RepositoryFacts> {
  const { neededPaths, readFacts } = await import('@locktender/policy/lint')
  return readFacts(paths, await readable(files, neededPaths(paths, flags)), flags)
}

/** Texts of the calendar files that the policy names. */
export async function calendarTextsOf({ files }: LintSituation, policy: ReleasePolicy): Promise<CalendarTexts> {
  const paths = calendarFiles(policy)
  return paths.length === 0 ? new Map<string, string>() : files.read(paths)
}

// A link that leads outside or a file that is no text is nothing that a rule could read.
async function readable(files: TrustedFiles, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const read = await Promise.all(
    paths.map(async (path) => {
      try {
        return [...(await files.read([path]))]
      } catch (error) {
        if (error instanceof Problem && error.code.startsWith('workspace/')) return []
        throw error
      }
    }),
  )
  return new Map(read.flat())
}

async function repositoryOf(call: Call): Promise<Repository | undefined> {
  try {
    return await openRepository(call.directory, { env: call.environment })
  } catch (error) {
    if (error instanceof Problem && (error.code === 'git/not-a-repository' || error.code === 'git/no-commits')) return undefined
    throw error
  }
}
