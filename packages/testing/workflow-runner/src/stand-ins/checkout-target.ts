import { textAt } from '../expressions/value.ts'
import { git } from '../process/git.ts'
import type { StandInCall } from '../runner-options.ts'
import { gitCredentials } from './git-credentials.ts'

/** What actions/checkout is to check out. */
export interface CheckoutTarget {
  readonly ref: string
  readonly sha: string
  /** The local ref that keeps the fetched commit. */
  readonly local: string
  /** Undefined for a detached HEAD. */
  readonly branch: string | undefined
}

/** The `ref` input looked up at the remote; without one the run's own commit, or the remote's default branch. @throws Error when there is none */
export async function checkoutTarget(call: StandInCall, isOwn: boolean, url: string): Promise<CheckoutTarget> {
  const { inputs, github, workspace, signal } = call
  const asked = inputs['ref'] ?? ''
  if (asked === '' && isOwn) return targetOf(textAt(github, 'ref') ?? '', textAt(github, 'sha') ?? '')
  if (/^[0-9a-f]{40}$/.test(asked)) return { ref: asked, sha: asked, local: 'refs/remotes/origin/checkout', branch: undefined }
  const wanted = asked === '' ? ['HEAD'] : [asked]
  const listed = await git(workspace, ['ls-remote', '--', url, ...wanted], { signal, environment: gitCredentials(call, url) })
  const refs = new Map<string, string>()
  for (const [sha = '', ref = ''] of listed.split('\n').map((line) => line.split('\t'))) refs.set(ref, sha)
  for (const ref of [asked, `refs/heads/${asked}`, `refs/tags/${asked}`]) {
    const sha = refs.get(`${ref}^{}`) ?? refs.get(ref)
    if (sha !== undefined && ref !== '') return targetOf(ref, sha)
  }
  const head = refs.get('HEAD')
  if (asked !== '' || head === undefined) throw new Error(`A branch or tag with the name '${asked}' could not be found`)
  return { ref: 'HEAD', sha: head, local: 'refs/remotes/origin/HEAD', branch: undefined }
}

function targetOf(ref: string, sha: string): CheckoutTarget {
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
  if (branch !== undefined) return { ref, sha, local: `refs/remotes/origin/${branch}`, branch }
  return { ref, sha, local: ref.startsWith('refs/pull/') ? ref.replace('refs/', 'refs/remotes/') : ref, branch: undefined }
}
