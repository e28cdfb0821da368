import type { Call } from '@locktender/action-kit'
import type { PublishedRelease } from '@locktender/contracts'
import type { Connection } from '@locktender/github'
import { planLedger, type RefWish, type Step } from '@locktender/publishing'
import { carryOut, type CarriedRelease } from './carry-out.ts'
import { observeRelease, type ObservedRelease } from './observe-release.ts'
import type { Publication } from './plan-publication.ts'
import { actionsBot, preflight } from './preflight.ts'
import { prepareRelease } from './prepare-release.ts'
import type { PublishOptions } from './publish-options.ts'
import { releaseTargets } from './release-target.ts'
import type { ReleaseWork } from './release-work.ts'

export interface PublishedAll {
  readonly releases: readonly PublishedRelease[]
  /** `planned`: a dry run left out what is missing. */
  readonly end: CarriedRelease['end'] | 'planned'
  /** Whether a tag was made with `GITHUB_TOKEN`, which starts no other workflow. */
  readonly startsNothing: boolean
}

interface Looked {
  readonly work: ReleaseWork
  readonly observed: ObservedRelease
  readonly ledger: readonly Step[]
}

/**
 * Tags the commit and publishes its releases: looks at all of them, checks what may be refused, and only then writes.
 *
 * @throws {Problem} `publish/…`, `github/…`, `git/…`
 */
export async function publishCommit(
  call: Call,
  connection: Connection,
  options: PublishOptions,
  publication: Publication,
): Promise<PublishedAll> {
  const looked: Looked[] = []
  for (const target of releaseTargets(publication, options)) {
    const work = await prepareRelease({ call, connection, options, publication, target })
    const observed = await observeRelease(work)
    looked.push({ work, observed, ledger: planLedger(work.desired, observed.actual) })
  }
  const asPlanned = looked.map(({ work, observed, ledger }) =>
    published(work, { steps: ledger.map((step) => ({ ...step, now: false })), url: observed.release?.url ?? null, end: 'complete' }),
  )
  const steps = looked.flatMap(({ ledger }) => ledger)
  if (steps.some(isEarlyConflict)) return { releases: asPlanned, end: 'conflict', startsNothing: false }
  if (options.dryRun) {
    const end = steps.some(({ state }) => state === 'conflict')
      ? 'conflict'
      : steps.some(({ state }) => state === 'missing')
        ? 'planned'
        : 'complete'
    return { releases: asPlanned, end, startsNothing: false }
  }
  if (steps.some(({ state }) => state === 'missing')) await checkBeforehand(call, connection, options, publication, looked)
  return carryOutAll(looked)
}

/** A conflict at the tag or the release itself: nothing of the release may be done. */
const isEarlyConflict = ({ kind, state }: Step): boolean => state === 'conflict' && (kind === 'tag' || kind === 'draft')

async function checkBeforehand(
  call: Call,
  connection: Connection,
  options: PublishOptions,
  { planned }: Publication,
  looked: readonly Looked[],
): Promise<void> {
  const missing = looked.map(({ ledger, ...rest }) => ({ ...rest, steps: ledger.filter(({ state }) => state === 'missing') }))
  const wishes = missing.flatMap(({ work, observed, steps }) => steps.flatMap((step): RefWish[] => wishOf(step, work, observed)))
  await preflight({
    connection,
    situation: planned.situation,
    token: call.inputs.text('github-token') ?? '',
    viewer: looked[0]?.observed.viewer ?? '',
    wishes,
    newTag: missing.some(({ steps }) => steps.some(({ kind }) => kind === 'tag')),
    needs: options.comments ? 'contents=write,issues=write,pull_requests=write' : 'contents=write',
  })
}

function wishOf({ kind, of }: Step, { target }: ReleaseWork, { actual }: ObservedRelease): RefWish[] {
  if (kind === 'tag') return [{ ref: `refs/tags/${target.tag}`, act: 'create' }]
  return kind === 'floating' ? [{ ref: of, act: actual.refs.has(of) ? 'move' : 'create' }] : []
}

async function carryOutAll(looked: readonly Looked[]): Promise<PublishedAll> {
  const releases: PublishedRelease[] = []
  let end: CarriedRelease['end'] = 'complete'
  let startsNothing = false
  for (const { work, observed } of looked) {
    const carried = await carryOut(work, observed)
    releases.push(published(work, carried))
    startsNothing ||= observed.viewer === actionsBot && carried.steps.some(({ kind, now }) => kind === 'tag' && now)
    if (carried.end !== 'complete' && end !== 'conflict') end = carried.end
  }
  return { releases, end, startsNothing }
}

function published({ target, assets }: ReleaseWork, { steps, url }: CarriedRelease): PublishedRelease {
  const { package: name, version, tag, commit, prerelease } = target
  const digests = new Map(assets.map((asset) => [`asset:${asset.name}`, asset.sha256]))
  const written = steps.map(({ id, kind, state, now, why, code, repair }) => ({
    id,
    kind,
    state,
    now,
    why,
    ...(digests.has(id) ? { sha256: digests.get(id) ?? '' } : {}),
    ...(code === undefined ? {} : { code }),
    ...(repair === undefined ? {} : { repair }),
  }))
  return { package: name, version, tag, commit, prerelease, url, steps: written }
}
