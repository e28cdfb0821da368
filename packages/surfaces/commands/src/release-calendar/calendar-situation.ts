import { basename } from 'node:path'
import { createHash } from 'node:crypto'
import type { Call } from '@locktender/action-kit'
import { calendarFiles, type CalendarTexts } from '@locktender/calendar'
import { Problem, type Evidence, type PolicySource, type ReleasePolicy, type Subject } from '@locktender/contracts'
import { openRepository, type Repository } from '@locktender/git'
import { policyIn } from '../situation/read-policy.ts'
import { trustedFiles } from '../situation/trusted-files.ts'

/** What a question to the calendar is answered from. */
export interface CalendarSituation {
  readonly policy: ReleasePolicy
  readonly policySource: PolicySource
  /** The policy file and every calendar file that it names. */
  readonly evidence: readonly Evidence[]
  readonly texts: CalendarTexts
  readonly subject: Subject
  /** Full name of the ref HEAD stands on; null on a detached head and outside a repository. */
  readonly headRef: string | null
}

/**
 * Reads the policy and the calendar files that it names, all from the same place: in a job the protected branch or a pull request's
 * base, at a terminal the disk, where no repository is needed.
 *
 * @throws {Problem} `policy/…`, `git/…`, `workspace/…`
 */
export async function calendarSituation(call: Call): Promise<CalendarSituation> {
  const repository = await repositoryOf(call)
  const files = await trustedFiles(call, repository, accessOf(call))
  const inForce = await policyIn(call, files)
  const paths = calendarFiles(inForce.policy)
  const texts = paths.length === 0 ? new Map<string, string>() : await files.read(paths)
  const read = [...texts].map(([path, text]): Evidence => ({
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
    producedBy: 'iCalendar',
  }))
  const { GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = call.environment
  return {
    policy: inForce.policy,
    policySource: inForce.source,
    evidence: [...inForce.evidence, ...read],
    texts,
    subject: {
      repository: name ?? basename(repository?.topLevel ?? call.directory),
      commit: repository?.head ?? commit ?? '',
    },
    headRef: (await repository?.headRef()) ?? null,
  }
}

async function repositoryOf(call: Call): Promise<Repository | undefined> {
  try {
    return await openRepository(call.directory, { env: call.environment })
  } catch (error) {
    const isMissing = error instanceof Problem && (error.code === 'git/not-a-repository' || error.code === 'git/no-commits')
    if (isMissing && !isInJob(call)) return undefined
    throw error
  }
}

const isInJob = ({ environment }: Call): boolean => environment['GITHUB_ACTIONS'] === 'true'
const accessOf = ({ inputs }: Call): { readonly token: string | undefined } => ({ token: inputs.text('github-token') })
