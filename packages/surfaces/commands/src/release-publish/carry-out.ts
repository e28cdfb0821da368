import { Problem } from '@locktender/contracts'
import { deleteDraft } from '@locktender/github'
import { planLedger, type Step } from '@locktender/publishing'
import { observeRelease, type ObservedRelease } from './observe-release.ts'
import { stepActs, type ReleaseState } from './step-acts.ts'
import type { ReleaseWork } from './release-work.ts'

/** How far a release came. */
export interface CarriedRelease {
  readonly steps: readonly (Step & { readonly now: boolean })[]
  /** Web address of the release; null while there is none. */
  readonly url: string | null
  /** `claimed`: another run made the tag in the meantime, and does the rest. */
  readonly end: 'complete' | 'conflict' | 'claimed'
}

/** How often a release is looked at anew after a call whose outcome is not known, or that somebody else's got in the way of. */
const mostLooks = 4

/** Outcomes after which a second look tells more than the error: the call may have taken effect, or somebody else was faster. */
const worthALook = new Set(['github/uncertain', 'github/refused', 'github/not-found'])

/**
 * Does every step that is missing, in the order of the ledger, up to the first conflict.
 *
 * @throws {Problem} `github/…`, `publish/…`: what was done until then stays, and the next run goes on from there
 */
export async function carryOut(work: ReleaseWork, first: ObservedRelease): Promise<CarriedRelease> {
  const tried = new Set<string>()
  let observed = first
  for (let look = 1; ; look += 1) {
    try {
      return await doMissing(work, observed, tried)
    } catch (error) {
      if (!(error instanceof Problem) || !worthALook.has(error.code) || look >= mostLooks) throw error
      observed = await observeRelease(work)
    }
  }
}

async function doMissing(work: ReleaseWork, observed: ObservedRelease, tried: Set<string>): Promise<CarriedRelease> {
  const ledger = planLedger(work.desired, observed.actual)
  const state: ReleaseState = { release: observed.release, claimed: false }
  const ended = (end: CarriedRelease['end'], at = ledger.length): CarriedRelease => ({
    steps: ledger.map((step, index) =>
      index < at && tried.has(step.id) ? { ...step, state: 'done', why: 'done by this run', now: true } : { ...step, now: false },
    ),
    url: state.release?.url ?? null,
    end,
  })
  for (const [index, step] of ledger.entries()) {
    if (step.state === 'conflict') return ended('conflict', index)
    if (step.kind === 'publish') for (const draft of observed.surplus) await deleteDraft(work.connection, draft.id)
    if (step.state === 'done') continue
    tried.add(step.id)
    await stepActs[step.kind](work, state, step, observed)
    if (state.claimed) {
      tried.delete(step.id)
      return ended('claimed', index)
    }
  }
  return ended('complete')
}
