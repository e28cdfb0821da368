import type { Call } from '@locktender/action-kit'
import type { Repository } from '@locktender/git'
import { trustedFiles } from '../situation/trusted-files.ts'

/**
 * The text of a file that the policy names, from where the policy itself is read: in a job the base of a pull request or the protected
 * branch, at a terminal the disk. Undefined where there is none.
 *
 * @throws {Problem} `policy/base-unknown`, `git/…`, `workspace/…`
 */
export async function readBaseFile(call: Call, repository: Repository, path: string): Promise<string | undefined> {
  const files = await trustedFiles(call, repository, { token: call.inputs.text('github-token') })
  return (await files.read([path])).get(path)
}
