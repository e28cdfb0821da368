import { dirname, posix } from 'node:path'
import { globFiles } from '../patterns/glob-files.ts'
import type { StandIn } from '../runner-options.ts'
import { textAt } from '../expressions/value.ts'
import { storeArtifact } from './artifact-store.ts'
import { booleanInput } from './boolean-input.ts'

/** In place of actions/upload-artifact v4 and later: the files go to the run's own store. */
export const uploadArtifact: StandIn = async ({ inputs, workspace, artifactsDirectory, github, log, warn }) => {
  const patterns = (inputs['path'] ?? '').split('\n')
  if (patterns.every((pattern) => pattern.trim() === '')) throw new Error('Input required and not supplied: path')
  const withHidden = booleanInput(inputs, 'include-hidden-files', false)
  const files = globFiles(patterns, workspace).filter((file) => withHidden || !file.split('/').some((part) => part.startsWith('.')))
  if (files.length === 0) {
    const message = `No files were found with the provided path: ${inputs['path'] ?? ''}. No artifacts will be uploaded.`
    const reaction = inputs['if-no-files-found'] ?? 'warn'
    if (reaction === 'error') throw new Error(message)
    if (reaction === 'warn') warn(message)
    else log(message)
    return {}
  }
  const root = commonFolder(files)
  const inside = files.map((file) => posix.relative(root, file))
  const name = inputs['name'] || 'artifact'
  const artifact = await storeArtifact(
    artifactsDirectory,
    name,
    posix.join(workspace, root),
    inside,
    booleanInput(inputs, 'overwrite', false),
  )
  log(`Artifact ${name} with ${files.length} files has been uploaded`)
  const run = `${textAt(github, 'server_url') ?? ''}/${textAt(github, 'repository') ?? ''}/actions/runs/${textAt(github, 'run_id') ?? ''}`
  return { 'artifact-id': String(artifact.id), 'artifact-digest': artifact.digest, 'artifact-url': `${run}/artifacts/${artifact.id}` }
}

/** The deepest folder that holds all files: names in the artifact start below it. */
function commonFolder(files: readonly string[]): string {
  let folder = dirname(files[0] ?? '')
  while (folder !== '.' && !files.every((file) => file.startsWith(`${folder}/`))) folder = dirname(folder)
  return folder
}
