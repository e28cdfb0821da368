import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { createHash } from 'node:crypto'
import type { Call } from '@locktender/action-kit'
import { calendarFiles, type CalendarTexts } from '@locktender/calendar'
import { Problem, type Evidence, type PolicySource, type ReleasePolicy, type Subject } from '@locktender/contracts'
import { openRepository, type Repository } from '@locktender/git'
import { readTextFileIfAny, resolveInside } from '@locktender/workspace'
import { defaultPolicyPath, readPolicy, type PolicyInForce } from '../situation/read-policy.ts'
import { eventFacts, policySource as sourceOf } from '../situation/policy-source.ts'

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

/** Longest calendar file that is opened; the reader itself takes less. */
const calendarBytes = 16 * 1024 * 1024

/**
 * Reads the policy and the calendar files that it names, all from the same place: in a job the protected branch or a pull request's
 * base, at a terminal the disk, where no repository is needed.
 *
 * @throws {Problem} `policy/…`, `git/…`, `workspace/…`
 */
export async function calendarSituation(call: Call): Promise<CalendarSituation> {
  const repository = await repositoryOf(call)
  const inForce = repository === undefined ? await policyOnDisk(call) : await readPolicy(call, repository, accessOf(call))
  const paths = calendarFiles(inForce.policy)
  const texts = paths.length === 0 ? new Map<string, string>() : await textsOf(paths, call, repository)
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

async function policyOnDisk(call: Call): Promise<PolicyInForce> {
  const asked = call.inputs.text('policy')
  const text = await readTextFileIfAny(resolve(call.workingDirectory, asked ?? defaultPolicyPath), { maxBytes: calendarBytes })
  if (text === undefined && asked !== undefined)
    throw new Problem('policy/not-found', `there is no policy file ${JSON.stringify(asked)}`, 'Check the path, or leave the input out.')
  const path = asked ?? defaultPolicyPath
  if (text === undefined) return { policy: {}, source: { path: null, digest: null, chain: [] }, evidence: [] }
  const { loadPolicy, resolvePolicy } = await import('@locktender/policy')
  const { policy, chain } = resolvePolicy(loadPolicy(text, path))
  const digest = createHash('sha256').update(text).digest('hex')
  return { policy, source: { path, digest, chain: [...chain] }, evidence: [{ path, sha256: digest }] }
}

async function textsOf(paths: readonly string[], call: Call, repository: Repository | undefined): Promise<Map<string, string>> {
  const { environment } = call
  const source = sourceOf({
    inJob: isInJob(call),
    ref: environment['GITHUB_REF'],
    commit: environment['GITHUB_SHA'],
    event: eventFacts(readEvent(environment['GITHUB_EVENT_PATH'])),
  })
  if (repository === undefined || source.from === 'disk' || source.from === 'nowhere')
    return fromDisk(paths, repository?.topLevel ?? call.directory)
  const name = source.from === 'commit' ? source.commit : `refs/heads/${source.branch}`
  return repository.readFiles(await repository.fetchCommit(name, accessOf(call)), paths, { maxBytes: calendarBytes })
}

async function fromDisk(paths: readonly string[], root: string): Promise<Map<string, string>> {
  const read = await Promise.all(
    paths.map(async (path) => [path, await readTextFileIfAny(await resolveInside(root, path), { maxBytes: calendarBytes })] as const),
  )
  return new Map(read.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])))
}

// `readPolicy` has refused a job whose event file cannot be read.
function readEvent(path: string | undefined): unknown {
  return path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'))
}

const isInJob = ({ environment }: Call): boolean => environment['GITHUB_ACTIONS'] === 'true'
const accessOf = ({ inputs }: Call): { readonly token: string | undefined } => ({ token: inputs.text('github-token') })
