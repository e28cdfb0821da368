import { join, resolve } from 'node:path'
import { Problem } from '@locktender/contracts'
import { matchesElements } from '../patterns/wildcard-elements.ts'
import { wildcardPattern } from '../patterns/wildcard-pattern.ts'
import type { StandIn } from '../runner-options.ts'
import { fetchArtifact, listArtifacts } from './artifact-store.ts'
import { booleanInput } from './boolean-input.ts'

/** In place of actions/download-artifact v4 and later: one artifact by name into `path`, or several into a folder each. */
export const downloadArtifact: StandIn = async ({ inputs, workspace, artifactsDirectory, log }) => {
  for (const name of ['run-id', 'repository', 'artifact-ids'])
    if ((inputs[name] ?? '') !== '')
      throw new Problem(
        'runner/unsupported',
        `actions/download-artifact with ${name} is not supported.`,
        'Only artifacts of the same run, by name or pattern, are kept here.',
      )
  const target = resolve(workspace, inputs['path'] ?? '')
  const stored = await listArtifacts(artifactsDirectory)
  const name = inputs['name'] ?? ''
  if (name !== '') {
    if (!stored.some((artifact) => artifact.name === name))
      throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`)
    await fetchArtifact(artifactsDirectory, name, target)
    return { 'download-path': target }
  }
  const pattern = wildcardPattern(inputs['pattern'] || '*', 'glob')
  const together = booleanInput(inputs, 'merge-multiple', false)
  for (const artifact of stored.filter((candidate) => matchesElements(pattern, candidate.name))) {
    await fetchArtifact(artifactsDirectory, artifact.name, together ? target : join(target, artifact.name))
    log(`Artifact ${artifact.name} was downloaded`)
  }
  return { 'download-path': target }
}
