import { Problem, type HeldFacts, type RecordEvent } from '@locktender/contracts'
import { durationSeconds } from '@locktender/policy'
import type { EventDraft, ReleaseView } from '@locktender/record'
import { placeKey, positionOf } from '@locktender/rollout'
import type { RolloutSituation } from './rollout-situation.ts'

const form = /^(\S{1,40})\s+(\S.{0,1999})$/s

/**
 * Records that a person lets the stage that runs be watched longer: `2h the nightly batch makes it noisy`. The longest time of a stage
 * counts, so the same again adds nothing, and nobody shortens it.
 *
 * @throws Problem `input/extend` for what is no time with a reason, `rollout/nothing-to-extend` where no stage runs
 */
export async function extendStage(situation: RolloutSituation, release: string, text: string): Promise<RecordEvent | null> {
  const { seconds, message } = readExtension(text)
  const { record } = situation
  const appended = await record.store.append(release, ({ view }): EventDraft | null => {
    const position = view === undefined ? undefined : running(view)
    if (position === undefined)
      throw new Problem(
        'rollout/nothing-to-extend',
        `no stage of ${JSON.stringify(release)} runs`,
        'A stage can be extended from when it was given its traffic until it is passed.',
      )
    if (position.extendedSeconds >= seconds) return null
    const { stage, region } = position
    const place = { stage, ...(region === undefined ? {} : { region }) }
    const data: HeldFacts = { ...place, code: 'rollout/extended', message, extendSeconds: seconds }
    return {
      repository: { id: record.repositoryId, name: record.name },
      release,
      type: 'held',
      at: new Date(situation.nowMs()).toISOString(),
      key: `extended/${placeKey(position)}/${seconds}`,
      by: record.by,
      data,
    }
  })
  return appended?.how === 'written' ? appended.event : null
}

function running(view: ReleaseView): ReturnType<typeof positionOf> {
  const position = view.state === 'rolling-out' ? positionOf(view) : undefined
  return position?.appliedAtMs == null ? undefined : position
}

function readExtension(text: string): { readonly seconds: number; readonly message: string } {
  const [, time = '', message = ''] = form.exec(text.trim()) ?? []
  const seconds = durationSeconds(time)
  if (seconds !== undefined && seconds >= 1) return { seconds, message }
  throw new Problem(
    'input/extend',
    `extend is ${JSON.stringify(text.slice(0, 200))}, expected a time and a reason`,
    'Write extend: 2h the nightly batch makes it noisy.',
  )
}
