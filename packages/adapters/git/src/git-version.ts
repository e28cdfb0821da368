import { Problem } from '@locktender/contracts'
import type { GitContext } from './git-process.ts'
import { askGit } from './git-process.ts'

interface Version {
  readonly major: number
  readonly minor: number
}

const OLDEST: Version = { major: 2, minor: 30 }

/** Throws Problem `git/too-old` when the git of the context is older than `oldest` (2.30), or is not git at all. */
export async function requireSupportedGit(context: GitContext, oldest: Version = OLDEST): Promise<void> {
  // Not in the context's directory, which need not exist.
  const text = (await askGit({ ...context, directory: '.' }, ['version'])).stdout.toString('utf8').trim()
  const found = /^git version (\d{1,4})\.(\d{1,4})/.exec(text)
  const major = Number(found?.[1] ?? 0)
  const minor = Number(found?.[2] ?? 0)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return
  throw new Problem(
    'git/too-old',
    `${JSON.stringify(context.git)} says ${JSON.stringify(text.slice(0, 80))}; git ${oldest.major}.${oldest.minor} or newer is needed`,
    'Update git on the runner or in the job’s container image, and make sure that the new one comes first on PATH.',
  )
}
