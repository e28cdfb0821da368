import { isMap } from '../../text/policy-path.ts'
import { quoted } from '../../text/describe-value.ts'
import { readYaml } from '../../text/read-yaml.ts'
import type { Flaw, LintSubject } from '../lint-rule.ts'
import { daysBetween } from './days.ts'

const kinds = ['release', 'experiment', 'ops', 'permission']
/** What switches behaviour for good has no end of its own. */
const lasting = new Set(['ops', 'permission'])
const graceDays = 30

/** AP09: feature flags without an owner or an end, and those that are past it. */
export function* flagsWithoutEnd({ facts: { flags }, today }: LintSubject): Generator<Flaw> {
  if (flags === undefined) return
  const { value, positions, problems } = readYaml(flags.text, flags.path)
  for (const { at, found, expected } of problems.slice(0, 1))
    yield { message: `the flags cannot be read: ${found}`, fix: `expected ${expected}`, at, severity: 'error' }
  const [step, listed] = isMap(value) && 'flags' in value ? ([['flags'], value['flags']] as const) : ([[], value] as const)
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(listed)
    ? [...listed.entries()]
    : isMap(listed)
      ? Object.entries(listed)
      : []
  for (const [key, flag] of entries) {
    if (!isMap(flag)) continue
    const at = typeof key === 'number' ? positions.value([...step, key]) : positions.key([...step, key])
    const called = [flag['name'], flag['id']].find((each) => typeof each === 'string' || typeof each === 'number') ?? key
    const name = quoted(String(called)).slice(1, -1)
    const { kind, owner, expires } = flag
    if (typeof kind !== 'string' || !kinds.includes(kind))
      yield { message: `the flag ${name} does not say what it is for`, fix: `kind: one of ${kinds.join(', ')}`, at }
    if (typeof owner !== 'string' || owner === '') yield { message: `nobody owns the flag ${name}`, fix: 'owner: organisation/team', at }
    if (typeof expires !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(expires)) {
      if (!lasting.has(String(kind)))
        yield { message: `the flag ${name} has no end`, fix: 'expires: the day by which its code is gone', at }
    } else if (expires < today) {
      const days = daysBetween(expires, today)
      yield {
        message: `the flag ${name} should have been gone by ${expires}, ${days} ${days === 1 ? 'day' : 'days'} ago`,
        fix: 'Take the flag and its code out.',
        at,
        severity: days > graceDays ? 'error' : 'warning',
      }
    }
  }
}
