import type { LintFinding, PolicyLintData } from '@locktender/contracts'
import { plainText } from './plain-text.ts'

/** Lines of findings that a terminal shows before it says how many more there are. */
const shownFindings = 100

/** A policy-lint result for a terminal: every finding with its place and its mend, failed tests, the level and the next step. */
export function policyLintText(data: PolicyLintData): string {
  const { findings, disabled, tests, maturity, prerequisites } = data
  const missing = prerequisites.filter(({ present }) => !present)
  return [
    policyLintHeadline(data),
    ...findings.slice(0, shownFindings).flatMap(lines),
    ...(findings.length > shownFindings ? [`and ${findings.length - shownFindings} more: --json shows them`] : []),
    ...disabled.map(({ rule, message, reason }) => `left out  ${rule}: ${plainText(message)} (${plainText(reason)})`),
    ...tests.map(({ name, passed }) => `${passed ? 'passes' : 'FAILS '}    ${plainText(name)}`),
    ...(maturity === null ? [] : [`level     ${maturity.level}`]),
    ...(maturity === null || maturity.next === null ? [] : [`next step ${plainText(maturity.next)}`]),
    ...missing.map(({ what, disables, how }) => `missing   ${what}, without which ${disables.join(', ')} cannot work: ${plainText(how)}`),
  ].join('\n')
}

/** The answer in one line: `2 errors, 1 warning, 0 hints; 3 of 4 policy tests pass`. */
export function policyLintHeadline({ counts, tests }: PolicyLintData): string {
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
  const found = [count(counts.error, 'error'), count(counts.warning, 'warning'), count(counts.hint, 'hint')].join(', ')
  const passed = tests.filter((test) => test.passed).length
  return tests.length === 0 ? found : `${found}; ${passed} of ${count(tests.length, 'policy test')} pass`
}

/** `file:line:column` of a finding. */
export function lintPlace({ at: { file, line, column } }: Pick<LintFinding, 'at'>): string {
  return plainText([file, line, column].filter((part) => part !== undefined).join(':'))
}

function lines(finding: LintFinding): readonly string[] {
  const { severity, rule, message, fix } = finding
  return [`${severity.padEnd(9)} ${lintPlace(finding)}  ${rule}: ${plainText(message)}`, `          ${plainText(fix)}`]
}
