import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { writeFileAtomically } from '@locktender/workspace'

/**
 * Writes notes to the file that the input `notes-file` names, or in a job without one to a file of the runner's temporary folder.
 * Returns its absolute path; undefined where none was wanted.
 */
export async function writeNotesFile(call: Call, name: string, text: string): Promise<string | undefined> {
  const { environment, inputs, workingDirectory } = call
  const asked = inputs.text('notes-file')
  const inJob = environment['GITHUB_ACTIONS'] === 'true'
  if (asked !== undefined) {
    const path = resolve(workingDirectory, asked)
    // In a job the name may come from an event, so it must stay in the workspace; a person at a terminal may write where they please.
    if (!inputs.flag('dry-run'))
      await (inJob ? writeFileAtomically(workingDirectory, asked, text) : writeFileAtomically(dirname(path), basename(path), text))
    return path
  }
  const temporary = environment['RUNNER_TEMP']
  if (!inJob || temporary === undefined) return undefined
  const folder = join(temporary, 'locktender')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, name), text)
  return join(folder, name)
}
