import type { Reason } from '@locktender/contracts'
import type { Judged } from '../document/judged.ts'
import type { Duty, DutyKind } from './duty.ts'

const codes: Partial<Record<DutyKind, string>> = {
  document: 'document/missing',
  incident: 'class/no-incident',
  plan: 'plan/part-missing',
  'rollback-contract': 'rollback/missing',
}

const mends: Partial<Record<DutyKind, (subject: string) => string>> = {
  document: (subject) => `Write its place into the release plan: documents: { ${subject}: docs/${subject}.md }.`,
  incident: () => 'Link the incident.',
  plan: (subject) => `Add ${subject.replaceAll('-', '_')} to the release plan.`,
  'rollback-contract': () => 'Add rollback: { when: { error-rate: "> 1% for 5m" } } to the policy.',
}

/** Why duties that are missing forbid the release. One that was planned at too short notice can no longer be mended, and only warns. */
export function missingDuties(duties: readonly Duty[], hasPlanFile: boolean): readonly Judged[] {
  const missing = duties.filter(({ state }) => state === 'missing')
  const parts = missing.filter(({ kind }) => kind === 'plan' || kind === 'document')
  const [first] = parts
  const noPlan =
    hasPlanFile || first === undefined
      ? []
      : [
          {
            blocks: true,
            reason: planMissing(
              first,
              parts.map(({ subject }) => subject),
            ),
          },
        ]
  return [
    ...noPlan,
    ...missing
      .filter((duty) => hasPlanFile || !parts.includes(duty))
      .map((duty) => ({ blocks: duty.id !== 'plan:ahead', reason: reasonOf(duty) })),
  ]
}

function planMissing({ because }: Duty, parts: readonly string[]): Reason {
  const message = `There is no release plan, and this class must have one with ${parts.join(', ')}. Write .github/release-plan.yml.`
  return { code: 'plan/missing', message, ...ruleOf(because) }
}

function reasonOf({ id, kind, subject, what, because }: Duty): Reason {
  if (id === 'plan:ahead') return { code: 'plan/short-notice', message: `${what}; this one was not.`, ...ruleOf(because) }
  return {
    code: codes[kind] ?? 'duty/missing',
    message: `Missing: ${lowerFirst(what)}. ${mends[kind]?.(subject) ?? ''}`.trim(),
    ...ruleOf(because),
  }
}

const ruleOf = ([first]: Duty['because']): { readonly rule?: string } => (first === undefined ? {} : { rule: first.rule })

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
