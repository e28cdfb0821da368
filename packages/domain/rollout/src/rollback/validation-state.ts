import type { ContractCheck, RecordReason, ValidationItem } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { backDecision } from './decisions.ts'

/** Name of the window under which the record keeps the answer to an item. */
export const validationWindow = (item: ContractCheck['item']): string => `after-rollback/${item}`

/** An answer to one item that somebody or something gives. */
export interface ValidationAnswer {
  readonly item: ContractCheck['item']
  readonly isDone: boolean
  readonly reason: RecordReason
}

/**
 * What is known of the environment after a rollback, item by item: the last recorded answer, or what the proof of traffic already
 * showed. Empty before that proof. Without an answer an item is not known, which is never done.
 */
export function validationState(view: ReleaseView, checks: readonly ContractCheck[]): ValidationItem[] {
  const proved = view.rolledBack.find(({ data }) => data.state === 'proved' && data.trigger !== 'rehearsal')
  if (proved === undefined || view.state !== 'rolled-back') return []
  const isHealthy = proved.data.proof?.find(({ code }) => code === 'proof/healthy')
  return checks.map((check) => {
    const last = lastAnswer(view, check.item)
    if (last !== undefined) return last
    if (check.by === 'observe' && check.item === 'health' && isHealthy !== undefined)
      return { item: check.item, answer: 'done', at: proved.at, note: isHealthy.message }
    return { item: check.item, answer: 'not-known', at: null, note: openNote[check.by](check) }
  })
}

const openNote: Readonly<Record<ContractCheck['by'], (check: ContractCheck) => string>> = {
  observe: () => 'the traffic side has not said it',
  person: () => 'a person says it',
  metrics: ({ limits }) => `judged by ${limits.map(({ metric, condition }) => `${metric} ${condition}`).join(', ')}`,
}

function lastAnswer({ verified, rolledBack }: ReleaseView, item: ContractCheck['item']): ValidationItem | undefined {
  const decided = backDecision({ rolledBack })
  const last = verified.findLast(({ seq, data }) => data.window === validationWindow(item) && seq > (decided?.seq ?? 0))
  if (last === undefined || (last.data.verdict !== 'pass' && last.data.verdict !== 'fail')) return undefined
  const [first] = last.data.reasons
  return { item, answer: last.data.verdict === 'pass' ? 'done' : 'not-done', at: last.at, note: first?.message ?? '' }
}

/** What is to be recorded of answers: each that says something else than the record does, under a key that tells which time it is. */
export function validationEntries(
  view: ReleaseView,
  answers: readonly ValidationAnswer[],
): readonly {
  readonly type: 'verified'
  readonly key: string
  readonly data: { readonly window: string; readonly verdict: 'pass' | 'fail'; readonly reasons: RecordReason[] }
}[] {
  return answers.flatMap(({ item, isDone, reason }) => {
    const window = validationWindow(item)
    const verdict = isDone ? 'pass' : 'fail'
    const given = view.verified.filter(({ data }) => data.window === window)
    const isPerson = reason.code === 'validation/person'
    const last = given.at(-1)?.data
    if (last?.verdict === verdict && (!isPerson || last.reasons[0]?.message === reason.message)) return []
    const key = `rollback/${view.planned?.seq ?? 0}/${window}/${given.length}`
    return [{ type: 'verified' as const, key, data: { window, verdict, reasons: [reason] } }]
  })
}
