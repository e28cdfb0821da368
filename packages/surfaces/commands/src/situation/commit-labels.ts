import { resolve } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { Problem } from '@locktender/contracts'
import type { CommitLabels } from '@locktender/versioning'
import { readTextFile } from '@locktender/workspace'
import { commitOrigins, mostCommits } from './commit-origins.ts'

const labelsBytes = 64 * 1024 * 1024

/**
 * Labels of the merged pull request of each commit: from the file that the input `labels` names, one JSON object of commit hash to
 * list of labels, else from GitHub.
 *
 * @throws {Problem} `input/labels-missing` | `input/labels-unreadable` | `github/…`
 */
export async function commitLabels(call: Call, repository: string, commits: readonly { readonly sha: string }[]): Promise<CommitLabels> {
  const file = call.inputs.text('labels')
  if (file === undefined) {
    const origins = commits.length > mostCommits ? undefined : await commitOrigins(call, repository, commits)
    if (origins === undefined) throw labelsMissing(commits.length)
    const labels = [...origins].map(
      ([sha, { pullRequests }]) => [sha, pullRequests.filter(({ merged }) => merged).flatMap((each) => each.labels)] as const,
    )
    return new Map(labels)
  }
  const text = await readTextFile(resolve(call.workingDirectory, file), { maxBytes: labelsBytes })
  return new Map(Object.entries(parse(text, file)))
}

function labelsMissing(commits: number): Problem {
  const why =
    commits > mostCommits
      ? `the range has ${commits} commits, too many to ask GitHub for`
      : 'this is no job with a token that could ask GitHub'
  return new Problem(
    'input/labels-missing',
    `versioning.source is labels, but no labels were given, and ${why}`,
    'Give `labels`: a JSON file of commit hash to list of labels, e.g. {"1a2b3c…": ["minor"]}.',
  )
}

function parse(text: string, file: string): Record<string, readonly string[]> {
  const unreadable = (cause?: unknown): Problem =>
    new Problem(
      'input/labels-unreadable',
      `${JSON.stringify(file)} is no JSON object of commit hash to list of labels`,
      'Write it as {"1a2b3c…": ["minor"]}.',
      {
        at: { file },
        cause,
      },
    )
  try {
    const value: unknown = JSON.parse(text)
    const lists = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [undefined]
    if (!lists.every((list) => Array.isArray(list) && list.every((label) => typeof label === 'string'))) throw unreadable()
    return value as Record<string, readonly string[]>
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(error)
  }
}
