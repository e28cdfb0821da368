import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { LocalRepository } from './local-repository.ts'
import { lowerForAct, lowerings } from './lower-for-act.ts'

/**
 * Whether each lowering is still needed, and enough: act must refuse its example as it is, and run the lowered copy. Returns the lowerings
 * of which that is not true, with what happened.
 */
export async function probeLowerings(tool: string, folder: string): Promise<readonly string[]> {
  const action = 'name: act\ndescription: d\nruns: { using: composite, steps: [{ run: echo, shell: bash }] }\n'
  const probed = await Promise.all(
    lowerings.map(async ({ syntax, example }, place) => {
      const runs = async (text: string, name: string): Promise<boolean> => {
        const repository = new LocalRepository(join(folder, `${place}-${name}`))
        repository.commit('feat: open', { '.github/workflows/w.yml': text, 'act/action.yml': action })
        return succeeds(tool, repository.directory)
      }
      const [asItIs, lowered] = [await runs(example, 'as-it-is'), await runs(lowerForAct(example).text, 'lowered')]
      return [
        ...(asItIs ? [`${syntax}: act reads it now, delete the lowering`] : []),
        ...(lowered ? [] : [`${syntax}: act refuses the lowered copy too`]),
      ]
    }),
  )
  return probed.flat()
}

function succeeds(tool: string, directory: string): Promise<boolean> {
  const words = ['push', '--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--action-offline-mode']
  const env = { HOME: `${directory}-home`, PATH: process.env['PATH'] ?? '/usr/bin:/bin' }
  return new Promise((resolve, reject) => {
    execFile(tool, words, { cwd: directory, env, timeout: 60_000 }, (error) => {
      if (error !== null && error.code !== 1) reject(error)
      else resolve(error === null)
    })
  })
}
