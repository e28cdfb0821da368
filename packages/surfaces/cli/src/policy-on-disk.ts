import { policyChainOnDisk, resolveChain } from '@locktender/commands/policy'
import type { ReleasePolicy } from '@locktender/contracts'
import type { Terminal } from './terminal.ts'

/**
 * The policy in force that a file given on the command line leads to; without one, the built-in defaults.
 *
 * @throws {Problem} `policy/not-found` | `policy/invalid` | `policy/extends-…`
 */
export async function policyOnDisk(
  file: string | undefined,
  terminal: Pick<Terminal, 'workingDirectory' | 'environment'>,
): Promise<ReleasePolicy> {
  return file === undefined ? {} : resolveChain(await policyChainOnDisk({ file, repo: undefined }, terminal)).policy
}
