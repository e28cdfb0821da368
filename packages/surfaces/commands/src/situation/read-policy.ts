import { relative, resolve } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { Problem, type Evidence, type PolicySource, type ReleasePolicy } from '@locktender/contracts'
import type { RemoteAccess, Repository } from '@locktender/git'
import type { PolicyChain, Sourced } from '@locktender/policy'
import { readTextFileIfAny } from '@locktender/workspace'
import { digestOf, type PolicyText, readBases } from './base-policies.ts'
import { ruleBytes, type TrustedFiles, trustedFiles } from './trusted-files.ts'

/** The policy that holds for a call. */
export interface PolicyInForce {
  readonly policy: ReleasePolicy
  /** The same, each part with its origin; absent without a policy file. */
  readonly tree?: Sourced
  readonly source: PolicySource
  /** The policy file and its base policies. */
  readonly evidence: readonly Evidence[]
}

export const defaultPolicyPath = '.github/release-policy.yml'

/**
 * Reads and resolves the policy of a call with its base policies; without a policy file the built-in defaults hold. In a job it
 * comes from the protected branch or a pull request's base (see `policySource`), at a terminal from the disk.
 *
 * @throws {Problem} `policy/not-found` when a file was asked for by name, `policy/base-unknown`, `policy/invalid`,
 * `policy/extends-…`, `git/…`
 */
export async function readPolicy(call: Call, repository: Repository | undefined, access: RemoteAccess): Promise<PolicyInForce> {
  return policyIn(call, await trustedFiles(call, repository, access))
}

/** The policy of a call out of a place that is already open. Throws as `readPolicy` does. */
export async function policyIn(call: Call, files: TrustedFiles): Promise<PolicyInForce> {
  const found = await policyText(files, call.inputs.text('policy'), call.workingDirectory)
  if (found === undefined) return { policy: {}, source: { path: null, digest: null, chain: [] }, evidence: [] }
  const chain = await readBases(found, { files, directory: call.directory, environment: call.environment })
  // Loaded here, because most steps that run without a policy file should not pay for reading one.
  const { resolvePolicy } = await import('@locktender/policy')
  const { policy, tree, chain: names } = resolvePolicy(chain.parsed, undefined, chain.bases)
  return { policy, tree, source: sourceOf(found, names), evidence: policyEvidence(found, chain) }
}

/**
 * The text of the policy that is asked for by its path, on the disk from the working directory; else of the usual one, undefined
 * when there is none.
 *
 * @throws {Problem} `policy/not-found`
 */
export async function policyText(
  files: TrustedFiles,
  asked: string | undefined,
  workingDirectory: string,
): Promise<PolicyText | undefined> {
  const path = asked ?? defaultPolicyPath
  const { text, at } = await textIn(files, path, asked === undefined ? files.root : workingDirectory)
  if (text !== undefined) return { text, file: path, location: { in: 'repository', root: '', path: at } }
  if (asked === undefined) return undefined
  throw new Problem(
    'policy/not-found',
    `there is no policy file ${JSON.stringify(asked)}`,
    `Create it, or leave the input out: then ${defaultPolicyPath} is read if it exists.`,
  )
}

/** What a result says of the policy that was in force. */
export function sourceOf({ text, file }: PolicyText, chain: readonly string[]): PolicySource {
  return { path: file, digest: digestOf(text), chain: [...chain] }
}

/** The policy and its bases as facts of a result. */
export function policyEvidence({ text, file }: PolicyText, { bases }: PolicyChain): readonly Evidence[] {
  const below = bases.map((base): Evidence => ({ path: base.file, sha256: base.sha256 ?? '' }))
  return [{ path: file, sha256: digestOf(text) }, ...below]
}

// On the disk a person may name any file, also outside the checkout.
async function textIn(
  files: TrustedFiles,
  path: string,
  folder: string | null,
): Promise<{ readonly text: string | undefined; readonly at: string }> {
  if (files.root === null || folder === null) return { text: (await files.read([path])).get(path), at: path }
  const place = resolve(folder, path)
  const inside = relative(files.root, place).replaceAll('\\', '/')
  const isInside = !inside.startsWith('../') && !inside.startsWith('/') && inside !== ''
  return { text: await readTextFileIfAny(place, { maxBytes: ruleBytes }), at: isInside ? inside : place }
}
