import type { PolicyLicences } from '@locktender/contracts'
import current from 'spdx-license-ids/index.json' with { type: 'json' }
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import { type LicenceExpression, parseExpression } from './parse-expression.ts'

/** Whether a licence is accepted; `unjudged` where the rules do not say. */
export type LicenceVerdict = 'accepted' | 'denied' | 'unjudged'

const known: ReadonlySet<string> = new Set([...current, ...deprecated].map((id) => id.toLowerCase()))
const order: readonly LicenceVerdict[] = ['denied', 'unjudged', 'accepted']

/**
 * Verdict on a licence as a bill of materials writes it. Of alternatives (`OR`) the best counts, of demands (`AND`) the worst.
 * `deny` goes before `allow`, except that an `allow` with its exception (`GPL-2.0-only WITH Classpath-exception-2.0`) is the more exact
 * rule. What no list names is unjudged when there is an `allow`, and accepted when there is none and SPDX knows it. Text that is no
 * expression is unjudged, unless a list holds it word for word.
 */
export function judgeLicence(text: string, rules: PolicyLicences): LicenceVerdict {
  const whole = text.trim()
  const expression = parseExpression(whole)
  if (expression !== undefined) return judge(expression, rules)
  if (rules.deny?.some((entry) => matches(entry, whole)) === true) return 'denied'
  return rules.allow?.some((entry) => matches(entry, whole)) === true ? 'accepted' : 'unjudged'
}

function judge(expression: LicenceExpression, rules: PolicyLicences): LicenceVerdict {
  if ('any' in expression) return extreme(expression.any, rules, Math.max)
  if ('all' in expression) return extreme(expression.all, rules, Math.min)
  const { licence, exception } = expression
  const id = plainId(licence)
  const { allow, deny = [] } = rules
  if (exception !== undefined && allow?.some((entry) => matches(entry, `${id} WITH ${exception}`)) === true) return 'accepted'
  if (deny.some((entry) => matches(entry, id))) return 'denied'
  if (allow !== undefined) return allow.some((entry) => matches(entry, id)) ? 'accepted' : 'unjudged'
  return known.has(id.toLowerCase()) || known.has(licence.replace(/\+$/, '').toLowerCase()) ? 'accepted' : 'unjudged'
}

function extreme(parts: readonly LicenceExpression[], rules: PolicyLicences, pick: (...values: number[]) => number): LicenceVerdict {
  return order[pick(...parts.map((part) => order.indexOf(judge(part, rules))))] ?? 'unjudged'
}

// GPL-2.0 and GPL-2.0+ are the old names of GPL-2.0-only and GPL-2.0-or-later.
function plainId(licence: string): string {
  const base = licence.replace(/\+$/, '')
  if (!/^(?:[AL]?GPL|GFDL)-\d/i.test(licence) || /-(?:only|or-later)$/i.test(base)) return licence
  return licence.endsWith('+') ? `${base}-or-later` : `${base}-only`
}

function matches(entry: string, text: string): boolean {
  const [pattern, value] = [plainEntry(entry).toLowerCase(), text.toLowerCase()]
  return pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : pattern === value
}

function plainEntry(entry: string): string {
  const [licence = entry, ...rest] = entry.split(' ')
  return licence.endsWith('*') ? entry : [plainId(licence), ...rest].join(' ')
}
