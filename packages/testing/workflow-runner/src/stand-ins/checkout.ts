import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Problem } from '@locktender/contracts'
import { textAt } from '../expressions/value.ts'
import { git } from '../process/git.ts'
import type { StandIn, StandInCall } from '../runner-options.ts'
import { booleanInput } from './boolean-input.ts'
import { checkoutTarget } from './checkout-target.ts'
import { gitCredentials, persistCredentials } from './git-credentials.ts'

const followed = 'repository ref token path persist-credentials fetch-depth fetch-tags filter'.split(' ')
/** In an empty workspace they change nothing. */
const harmless = 'clean show-progress set-safe-directory github-server-url'.split(' ')
const refused = 'ssh-key ssh-known-hosts ssh-strict ssh-user sparse-checkout sparse-checkout-cone-mode lfs submodules'.split(' ')

/**
 * In place of actions/checkout: one commit without tags unless `fetch-depth` or `fetch-tags` ask for more, on a branch for a branch,
 * detached for tags, pull requests and commits; the token in the local git configuration until the job ends.
 */
export const checkout: StandIn = async (call) => {
  refuseInputs(call)
  const { inputs, workspace, log } = call
  const own = textAt(call.github, 'repository') ?? ''
  const repository = inputs['repository'] || own
  const url = call.remoteUrl(repository)
  if (url === undefined)
    throw new Problem(
      'runner/unsupported',
      `actions/checkout of ${repository}: its remote is not known.`,
      'Give the runner remoteUrl for it.',
    )
  const directory = resolve(workspace, inputs['path'] ?? '')
  const depth = depthOf(inputs['fetch-depth'])
  const target = await checkoutTarget(call, repository === own, url)
  await mkdir(directory, { recursive: true })
  const environment = gitCredentials(call, url)
  const run = (...args: readonly string[]): Promise<string> => git(directory, args, { signal: call.signal, environment })
  await run('init', '--quiet', '--initial-branch=master')
  await run('remote', 'add', 'origin', url)
  if (booleanInput(inputs, 'persist-credentials', true)) await persistCredentials(call, directory, url)
  const all = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : []
  const limits = [
    depth === 0 || booleanInput(inputs, 'fetch-tags', false) ? '--tags' : '--no-tags',
    ...(depth === 0 ? [] : [`--depth=${depth}`]),
    ...(inputs['filter'] ? [`--filter=${inputs['filter']}`] : []),
  ]
  if (all.length > 0) await run('fetch', '--quiet', ...limits, 'origin', ...all)
  await run('fetch', '--quiet', ...limits, 'origin', `+${target.sha}:${target.local}`)
  await run(
    'checkout',
    '--quiet',
    '--force',
    ...(target.branch === undefined ? ['--detach', target.sha] : ['-B', target.branch, target.sha]),
  )
  if (target.branch !== undefined) await run('branch', '--quiet', `--set-upstream-to=origin/${target.branch}`).catch(() => '')
  log(`HEAD is now at ${target.sha}`)
  return { ref: target.ref, commit: target.sha }
}

/** @throws Error for anything but a whole number from 0 */
function depthOf(text = ''): number {
  const depth = text.trim() === '' ? 1 : Number(text)
  if (!Number.isInteger(depth) || depth < 0) throw new Error(`fetch-depth must be 0 or more, got ${JSON.stringify(text)}`)
  return depth
}

function refuseInputs({ inputs, warn }: StandInCall): void {
  for (const name of refused)
    if (!['', 'false'].includes(inputs[name] ?? ''))
      throw new Problem(
        'runner/unsupported',
        `actions/checkout with ${name} is not supported.`,
        'Do it in a run: step, or give the runner an entry in actionsTable.',
      )
  const known = [...followed, ...harmless, ...refused]
  const unexpected = Object.keys(inputs).filter((name) => !known.includes(name))
  if (unexpected.length > 0) warn(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${known.join("', '")}']`)
}
