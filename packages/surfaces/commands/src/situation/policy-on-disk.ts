import { resolve } from 'node:path'
import { parsePolicy, resolvePolicy, type PolicyChain, type ResolvedPolicy } from '@locktender/policy'
import { readBases } from './base-policies.ts'
import { policyText } from './read-policy.ts'
import { filesOnDisk } from './trusted-files.ts'

/** Which policy a person at a terminal means. */
export interface AskedPolicy {
  /** File given on the command line, from the working directory. */
  readonly file: string | undefined
  /** Folder of the checkout, from the working directory; else that itself. */
  readonly repo: string | undefined
}

/** The terminal as far as it decides where files are. */
export interface Standpoint {
  readonly workingDirectory: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * The policy file on the disk with its base policies: the one that is asked for, else the usual one of the checkout, else the
 * built-in defaults.
 *
 * @throws {Problem} `policy/not-found` | `policy/extends-…`
 */
export async function policyChainOnDisk({ file, repo }: AskedPolicy, { workingDirectory, environment }: Standpoint): Promise<PolicyChain> {
  const directory = resolve(workingDirectory, repo ?? '.')
  const files = filesOnDisk(directory)
  const found = await policyText(files, file, workingDirectory)
  if (found === undefined) return { parsed: parsePolicy('', 'built-in defaults'), bases: [] }
  return readBases(found, { files, directory, environment })
}

/** The chain laid over each other. Throws as `resolvePolicy` does. */
export function resolveChain({ parsed, bases }: PolicyChain): ResolvedPolicy {
  return resolvePolicy(parsed, undefined, bases)
}
