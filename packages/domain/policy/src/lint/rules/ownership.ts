import type { Flaw, LintSubject } from '../lint-rule.ts'
import { peopleOf } from './people.ts'

/** RASCI: roles in it that nobody holds; accountable and responsible for everything at once. */
export function* rasciRoles({ policy }: LintSubject): Generator<Flaw> {
  for (const [index, { activity, accountable, responsible, support = [], consulted = [], informed = [] }] of (
    policy.rasci ?? []
  ).entries()) {
    for (const role of new Set([accountable, ...responsible])) {
      const { people, hasTeam } = peopleOf(policy, role)
      if (hasTeam || people.size > 0) continue
      yield {
        message: `${role} has the activity ${activity}, and nobody holds that role`,
        fix: `roles: { ${role}: [organisation/team] }`,
        at: ['rasci', index],
      }
    }
    const twice = informed.find((role) => [accountable, ...responsible, ...support, ...consulted].includes(role))
    if (twice !== undefined)
      yield {
        message: `${twice} is informed of the activity ${activity} and has a part in it`,
        fix: `Take ${twice} out of informed.`,
        at: ['rasci', index],
        severity: 'hint',
      }
  }
}

const policyPaths = [
  '.github/release-policy.yml',
  '/.github/release-policy.yml',
  '.github/',
  '/.github/',
  '.github/**',
  '/.github/**',
  '*',
  '/**',
  '**',
]

/** A policy that anybody may change: no line of CODEOWNERS covers it. */
export function* unownedPolicy({ facts: { codeowners, paths } }: LintSubject): Generator<Flaw> {
  if (!paths.has('.github/release-policy.yml')) return
  const lines = (codeowners?.text ?? '').split('\n').map((line) => line.split('#', 1)[0]?.trim().split(/\s+/) ?? [])
  // The last line that fits is the one that holds; one without owners takes them away.
  const last = lines.findLast(([pattern = '']) => policyPaths.includes(pattern))
  if (last !== undefined && last.length > 1) return
  yield {
    message: `${codeowners === undefined ? 'there is no CODEOWNERS file' : 'no line of CODEOWNERS covers the policy'}, so nobody in particular has to agree to a change of the rules`,
    fix: '/.github/release-policy.yml @organisation/release-managers',
    at: codeowners === undefined ? [] : { file: codeowners.path, line: 1, column: 1 },
  }
}
