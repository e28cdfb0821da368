import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { Problem } from '@locktender/contracts'
import type { BaseText, NeededFile, PolicyChain, PolicyLocation } from '@locktender/policy'
import { readTextFileIfAny, resolveInside } from '@locktender/workspace'
import { ruleBytes, type TrustedFiles } from './trusted-files.ts'

/** Where base policies are looked for. */
export interface BasePlaces {
  /** Place of the policy itself, and of the bases that stand in its repository. */
  readonly files: TrustedFiles
  /** Absolute path of the checkout, which holds `node_modules`. */
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The text of a policy file and its place. */
export interface PolicyText {
  readonly text: string
  /** Name that messages give it. */
  readonly file: string
  readonly location: PolicyLocation
}

/**
 * Reads a policy with every base policy under it. In a job a base out of a package must be pinned by its digest: the lockfile that
 * installs the package is part of what is judged.
 *
 * @throws {Problem} `policy/extends-…`, `workspace/…`, `git/…`
 */
export async function readBases({ text, file, location }: PolicyText, places: BasePlaces): Promise<PolicyChain> {
  const { formatLocation, readPolicyChain } = await import('@locktender/policy')
  const chain = readPolicyChain(text, file, location)
  let step = chain.next()
  while (step.done !== true) {
    const found = await readBase(step.value, places)
    if (found !== undefined) refuseUnpinned(step.value, found, places, formatLocation(step.value.location))
    step = chain.next(found)
  }
  return step.value
}

/** SHA-256 of a text, hexadecimal. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

async function readBase({ location }: NeededFile, places: BasePlaces): Promise<BaseText | undefined> {
  const text = await textAt(location, places)
  return text === undefined ? undefined : { text, sha256: digestOf(text) }
}

async function textAt({ in: place, root, path }: PolicyLocation, places: BasePlaces): Promise<string | undefined> {
  const { files, directory, environment } = places
  if (place === 'package') return onDisk(directory, join('node_modules', root, path))
  if (place === 'action') {
    const workspace = environment['RUNNER_WORKSPACE']
    const [repository = '', commit = ''] = root.split('@')
    // The runner lays actions down next to the folders of the jobs' repositories.
    return workspace === undefined ? undefined : onDisk(resolve(workspace, '..', '_actions'), join(repository, commit, path))
  }
  if (path.startsWith('/')) return readTextFileIfAny(path, { maxBytes: ruleBytes })
  return (await files.read([path])).get(path)
}

// Nothing may be there at all: no package installed, no action laid down.
async function onDisk(root: string, path: string): Promise<string | undefined> {
  try {
    return await readTextFileIfAny(await resolveInside(root, path), { maxBytes: ruleBytes })
  } catch (error) {
    if (error instanceof Problem && error.code === 'workspace/missing-file') return undefined
    throw error
  }
}

function refuseUnpinned({ location, sha256 }: NeededFile, found: BaseText, { environment }: BasePlaces, name: string): void {
  const isPinned = sha256 !== undefined || location.in !== 'package'
  if (isPinned || environment['GITHUB_ACTIONS'] !== 'true') return
  throw new Problem(
    'policy/extends-unpinned',
    `the base policy ${name} is not pinned, so a change of the lockfile could change the rules`,
    `Read it, then write extends: "${name}@sha256:${found.sha256}".`,
  )
}
