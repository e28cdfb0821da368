import type { QualityGateData } from '@locktender/contracts'
import { onTestFinished } from 'vitest'
import { openGateShop, type GateShop } from './gate-shop.ts'

export type Files = NonNullable<Parameters<typeof openGateShop>[3]>

/** A policy whose one gate a person of a role attests. */
export const uat = 'policy: 1\nroles: { qa-lead: [ben] }\ngates: [ { id: uat, attested-by: qa-lead, max-age: 14d } ]\n'

/** A shop under the policy, closed when the test ends. */
export async function openPeopleShop(policy: string, files?: Files): Promise<GateShop> {
  const shop = await openGateShop(policy, undefined, {}, files)
  onTestFinished(() => shop.close())
  return shop
}

/** Codes of the notes that a gate's result carries. */
export const codesOf = ({ data }: { readonly data: Pick<QualityGateData, 'notes'> }): readonly string[] =>
  data.notes.map(({ code }) => code)

interface Said {
  readonly body: string
  readonly by?: string
  readonly edited?: boolean
}

/** Somebody, Ben unless told, comments on the pull request. */
export function comment({ github, repository }: GateShop, said: Said): void {
  const { author, edits, body } = given(github, said)
  const now = github.clock.now()
  repository.comments.push({ id: github.world.nextId(), issue: 1, author, app: null, body, createdAt: now, updatedAt: now, edits })
}

type ReviewState = 'APPROVED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'

/** Somebody, Ben unless told, reviews the pull request at a commit: the head of it unless told. */
export function review({ github, repository, head }: GateShop, said: Said, commit = head, state: ReviewState = 'COMMENTED'): void {
  const { author, edits, body } = given(github, said)
  const submittedAt = state === 'PENDING' ? null : github.clock.now()
  repository.issues[0]?.pull?.reviews.push({ id: github.world.nextId(), author, body, state, commit, submittedAt, edits })
}

function given({ world, clock }: GateShop['github'], { body, by = 'ben', edited = false }: Said) {
  const author = world.account(by)
  if (author === undefined) throw new Error(`nobody is called ${by}`)
  return { author, body, edits: edited ? [{ at: clock.now(), editor: author, before: 'x' }] : [] }
}
