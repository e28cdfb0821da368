import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { Problem, type Evidence, type PolicySource, type ReleasePolicy } from '@locktender/contracts'
import type { RemoteAccess, Repository } from '@locktender/git'
import { readTextFileIfAny } from '@locktender/workspace'
import { eventFacts, policySource } from './policy-source.ts'

/** The policy that holds for a call. */
export interface PolicyInForce {
  readonly policy: ReleasePolicy
  readonly source: PolicySource
  readonly evidence: readonly Evidence[]
}

/** Longest policy that is opened; the policy reader refuses less. */
const policyBytes = 16 * 1024 * 1024

export const defaultPolicyPath = '.github/release-policy.yml'

/**
 * Reads and resolves the policy of a call; without a policy file the built-in defaults hold. In a job it comes from the
 * protected branch or a pull request's base (see `policySource`), at a terminal from the disk.
 *
 * @throws {Problem} `policy/not-found` when a file was asked for by name, `policy/base-unknown`, `policy/invalid`, `git/…`
 */
export async function readPolicy(call: Call, repository: Repository, access: RemoteAccess): Promise<PolicyInForce> {
  const asked = call.inputs.text('policy')
  const path = asked ?? defaultPolicyPath
  const text = await policyText(call, repository, access, path)
  if (text === undefined && asked !== undefined) {
    throw new Problem(
      'policy/not-found',
      `there is no policy file ${JSON.stringify(asked)}`,
      `Create it, or leave the input out: then ${defaultPolicyPath} is read if it exists.`,
    )
  }
  if (text === undefined) return { policy: {}, source: { path: null, digest: null, chain: [] }, evidence: [] }
  // Loaded here, because most steps that run without a policy file should not pay for reading one.
  const { loadPolicy, resolvePolicy } = await import('@locktender/policy')
  const { policy, chain } = resolvePolicy(loadPolicy(text, path))
  const digest = createHash('sha256').update(text).digest('hex')
  return { policy, source: { path, digest, chain: [...chain] }, evidence: [{ path, sha256: digest }] }
}

async function policyText(call: Call, repository: Repository, access: RemoteAccess, path: string): Promise<string | undefined> {
  const { environment } = call
  const source = policySource({
    inJob: environment['GITHUB_ACTIONS'] === 'true',
    ref: environment['GITHUB_REF'],
    commit: environment['GITHUB_SHA'],
    event: eventFacts(readEvent(environment['GITHUB_EVENT_PATH'])),
  })
  switch (source.from) {
    case 'disk': {
      const asked = call.inputs.text('policy')
      const file = asked === undefined ? resolve(repository.topLevel ?? call.directory, path) : resolve(call.workingDirectory, asked)
      return readTextFileIfAny(file, { maxBytes: policyBytes })
    }
    case 'commit':
      return fromCommit(repository, await repository.fetchCommit(source.commit, access), path)
    case 'branch':
      return fromCommit(repository, await repository.fetchCommit(`refs/heads/${source.branch}`, access), path)
    case 'nowhere':
      throw new Problem(
        'policy/base-unknown',
        'the event of this run does not say which branch is the default one, so no policy can be trusted',
        'Run the action in a job of GitHub Actions with its event file (GITHUB_EVENT_PATH).',
      )
  }
}

async function fromCommit(repository: Repository, commit: string, path: string): Promise<string | undefined> {
  return (await repository.readFiles(commit, [path], { maxBytes: policyBytes })).get(path)
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Problem(
      'runner/event-unreadable',
      `the event file ${JSON.stringify(path)} cannot be read as JSON`,
      'GITHUB_EVENT_PATH must name the file that the runner wrote.',
      { cause },
    )
  }
}
