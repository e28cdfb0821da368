import { basename } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { Problem } from '@locktender/contracts'
import { openRepository } from '@locktender/git'
import type { Connection } from '@locktender/github'
import { readPolicy, type PolicyInForce } from '../situation/read-policy.ts'

export interface DoctorSituation {
  /** `owner/name`. */
  readonly name: string
  readonly commit: string
  readonly inForce: PolicyInForce
  readonly connection: Connection
}

/**
 * The repository as GitHub knows it, and the policy of its protected branch.
 *
 * @throws {Problem} `input/no-token`, `git/…`, `policy/…`, `github/…`
 */
export async function doctorSituation(call: Call): Promise<DoctorSituation> {
  const { environment, directory, inputs } = call
  const token = inputs.text('github-token')
  if (token === undefined)
    throw new Problem(
      'input/no-token',
      'there is no token to read the settings of the repository with',
      'Give `github-token`; outside of a job also GITHUB_API_URL and GITHUB_GRAPHQL_URL.',
    )
  const repository = await openRepository(directory, { env: environment })
  const address = environment['GITHUB_REPOSITORY'] === undefined ? (await repository.remote())?.address : undefined
  const name = environment['GITHUB_REPOSITORY'] ?? (address == null ? basename(directory) : `${address.owner}/${address.name}`)
  const inForce = await readPolicy(call, repository, { token })
  const { connect } = await import('@locktender/github')
  return { name, commit: repository.head, inForce, connection: await connect({ repository: name, token, environment }) }
}
