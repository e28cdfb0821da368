import { basename } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { openRepository, type Repository } from '@locktender/git'
import type { Connection } from '@locktender/github'
import { gateTarget, type GateTarget } from '../quality-gate/gate-target.ts'
import { readPolicy, type PolicyInForce } from '../situation/read-policy.ts'

export interface DecisionSituation {
  readonly call: Call
  readonly repository: Repository
  /** `owner/name`. */
  readonly name: string
  readonly target: GateTarget
  readonly inForce: PolicyInForce
  /** Connects to GitHub at the first call; undefined without a token. */
  readonly connect: (() => Promise<Connection>) | undefined
}

/**
 * The repository, the commit that the run is about, and the policy of its protected branch.
 *
 * @throws {Problem} `git/…`, `policy/…`
 */
export async function decisionSituation(call: Call): Promise<DecisionSituation> {
  const { environment, directory, inputs } = call
  const repository = await openRepository(directory, { env: environment })
  const { GITHUB_REPOSITORY: ofRun, GITHUB_API_URL: api } = environment
  const address = ofRun === undefined ? (await repository.remote())?.address : undefined
  const name = ofRun ?? (address == null ? basename(repository.topLevel ?? directory) : `${address.owner}/${address.name}`)
  const token = inputs.text('github-token')
  let connection: Promise<Connection> | undefined
  const open = (): Promise<Connection> =>
    (connection ??= import('@locktender/github').then(({ connect }) => connect({ repository: name, token: token ?? '', environment })))
  return {
    call,
    repository,
    name,
    target: gateTarget(environment, repository.head),
    inForce: await readPolicy(call, repository, { token }),
    connect: token === undefined || api === undefined ? undefined : open,
  }
}
