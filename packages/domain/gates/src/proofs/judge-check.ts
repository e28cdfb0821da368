import type { PolicyGate } from '@locktender/contracts'
import { type Judgement, judgement } from '../conditions/judgement.ts'
import type { CheckState, GateInput } from '../gate-input.ts'

/**
 * Judges that a check run or commit status has succeeded for the commit. Skipped and neutral are no success; one that still runs
 * or was posted for no such commit is unknown. Of several of one name all must have succeeded. With `app`, only that App's count.
 */
export function judgeCheck(
  check: string,
  app: PolicyGate['app'],
  { checks, subject }: Pick<GateInput, 'checks'> & { readonly subject: { readonly commit: string } },
): Judgement {
  const named = checks.filter(({ name, appId }) => name === check && (app === undefined || appId === app))
  const own = named.filter(({ commit }) => commit === subject.commit)
  const evidence = own.flatMap(({ url }) => (url === undefined ? [] : [url]))
  if (own.length === 0) {
    const of = app === undefined ? '' : ` of the App ${app}`
    const code = named.length > 0 ? 'check/wrong-commit' : 'check/missing'
    return judgement('unknown', code, `There is no check ${check}${of} for the commit ${subject.commit.slice(0, 12)}.`)
  }
  const [failed, running] = [own.find(isFailed), own.find(({ conclusion }) => conclusion === null || conclusion === 'pending')]
  const seen = [...new Set(own.map(({ conclusion }) => conclusion ?? 'pending'))].join(', ')
  const numbers = { measured: seen, limit: 'success', margin: null, evidence }
  if (failed !== undefined)
    return { state: 'fail', code: failureCode(failed), message: `The check ${check} ended as ${failed.conclusion}.`, ...numbers }
  if (running !== undefined) return { state: 'unknown', code: 'check/pending', message: `The check ${check} has not ended.`, ...numbers }
  return { state: 'pass', code: 'check/success', message: `The check ${check} has succeeded.`, ...numbers }
}

function isFailed({ conclusion }: CheckState): boolean {
  return conclusion !== null && conclusion !== 'success' && conclusion !== 'pending'
}

function failureCode({ conclusion }: CheckState): string {
  return conclusion === 'skipped' || conclusion === 'neutral' ? 'check/not-run' : 'check/failed'
}
