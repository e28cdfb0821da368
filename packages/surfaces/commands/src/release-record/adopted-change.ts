import { type AdoptedChange, Problem } from '@locktender/contracts'
import { githubConnection } from './audit/github-connection.ts'
import type { RecordSituation } from './record-situation.ts'

/** What a person who adopts a change says of it. */
interface Adoption {
  readonly deployment?: number
  readonly tag?: string
  readonly sha256?: string
  readonly reason: string
}

/**
 * The change that `data` names, as GitHub or the clone knows it: when it was made, by whom, and of which commit is never taken from the
 * person who adopts it.
 *
 * @throws {Problem} `input/not-json`, `input/not-an-adoption`, `record/no-such-change`, `github/…`, `git/…`
 */
export async function adoptedChange(situation: RecordSituation): Promise<{ readonly change: AdoptedChange; readonly reason: string }> {
  const { deployment, tag, sha256, reason } = adoptionIn(situation.call.inputs.text('data') ?? '')
  const found = deployment === undefined ? await taggedChange(situation, tag ?? '') : await deployedChange(situation, deployment)
  return { change: { ...found, ...(sha256 === undefined ? {} : { sha256 }) }, reason }
}

function adoptionIn(text: string): Adoption {
  const value = parsed(text)
  const { deployment, tag, sha256, reason, ...others } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >
  const isDeployment = Number.isSafeInteger(deployment) && Number(deployment) > 0
  const isTag = typeof tag === 'string' && tag !== ''
  const isDigest = sha256 === undefined || (typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256))
  const isReason = typeof reason === 'string' && reason.trim() !== '' && reason.length <= 2000
  if (isDeployment === isTag || (isTag && deployment !== undefined) || !isDigest || !isReason || Object.keys(others).length > 0)
    throw new Problem(
      'input/not-an-adoption',
      'data names no change to adopt: either the number of a deployment or a tag, a reason of at most 2,000 characters, perhaps a SHA-256',
      'data: \'{"deployment": 812, "reason": "pods crashed, see #90", "sha256": "…"}\'',
    )
  return {
    ...(isDeployment ? { deployment: Number(deployment) } : {}),
    ...(isTag ? { tag } : {}),
    ...(typeof sha256 === 'string' ? { sha256 } : {}),
    reason,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem('input/not-json', `data is not JSON: ${cause instanceof Error ? cause.message : ''}`, 'Write it as JSON.', { cause })
  }
}

async function deployedChange(situation: RecordSituation, id: number): Promise<AdoptedChange> {
  const connection = await githubConnection(situation)
  if (connection === undefined)
    throw new Problem('record/no-such-change', `deployment ${id} cannot be read without a token for GitHub`, 'Give `github-token`.')
  const { readDeployment } = await import('@locktender/github')
  const { environment, commit, createdAt, creator } = await readDeployment(connection, id)
  return { deployment: id, environment, commit, madeAt: createdAt, ...(creator === null ? {} : { madeBy: creator }) }
}

async function taggedChange({ repository }: RecordSituation, name: string): Promise<AdoptedChange> {
  const found = (await repository.tags({ dates: true })).tags.find((tag) => tag.name === name)
  if (found === undefined)
    throw new Problem('record/no-such-change', `the clone has no tag ${JSON.stringify(name)}`, 'Fetch the tags: `git fetch --tags`.')
  const { sha, createdAtSeconds } = found
  const madeAt = createdAtSeconds === undefined ? {} : { madeAt: new Date(createdAtSeconds * 1000).toISOString() }
  return { tag: name, commit: sha, ...madeAt }
}
