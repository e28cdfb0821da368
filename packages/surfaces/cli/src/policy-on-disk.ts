import { resolve } from 'node:path'
import { Problem, type ReleasePolicy } from '@locktender/contracts'
import { loadPolicy, resolvePolicy } from '@locktender/policy'
import { readTextFileIfAny } from '@locktender/workspace'
import type { Terminal } from './terminal.ts'

/**
 * The policy in force that a file given on the command line leads to; without one, the built-in defaults.
 *
 * @throws {Problem} `policy/not-found` | `policy/invalid`
 */
export async function policyOnDisk(
  file: string | undefined,
  { workingDirectory }: Pick<Terminal, 'workingDirectory'>,
): Promise<ReleasePolicy> {
  if (file === undefined) return {}
  const text = await readTextFileIfAny(resolve(workingDirectory, file), { maxBytes: 16 * 1024 * 1024 })
  if (text === undefined)
    throw new Problem('policy/not-found', `there is no policy file ${JSON.stringify(file)}`, 'Check the path, or leave --policy out.')
  return resolvePolicy(loadPolicy(text, file)).policy
}
