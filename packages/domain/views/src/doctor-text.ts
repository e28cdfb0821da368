import type { DoctorData, DoctorFinding } from '@locktender/contracts'
import { plainText } from './plain-text.ts'

/** Findings that a terminal shows before it says how many more there are. */
const shownFindings = 100

/** A doctor result for a terminal: every setting that has drifted with its mend, and what does less with this token. */
export function doctorText(data: DoctorData): string {
  const { findings, degraded } = data
  return [
    doctorHeadline(data),
    ...findings.slice(0, shownFindings).flatMap(lines),
    ...(findings.length > shownFindings ? [`and ${findings.length - shownFindings} more: --json shows them`] : []),
    ...degraded.flatMap(({ feature, instead, grant }) => [
      `less     ${plainText(feature)}: ${plainText(instead)}`,
      `         ${plainText(grant)}`,
    ]),
  ].join('\n')
}

/** The answer in one line: `2 settings have drifted, 1 could not be read, 1 piece of advice; 3 features do less with this token`. */
export function doctorHeadline({ counts, degraded }: DoctorData): string {
  const drift =
    counts.drift === 0 ? 'no setting has drifted' : `${counts.drift} ${counts.drift === 1 ? 'setting has' : 'settings have'} drifted`
  const unknown = counts.unknown === 0 ? [] : [`${counts.unknown} could not be read`]
  const advice = counts.advice === 0 ? [] : [`${counts.advice} ${counts.advice === 1 ? 'piece' : 'pieces'} of advice`]
  const less =
    degraded.length === 0 ? '' : `; ${degraded.length} ${degraded.length === 1 ? 'feature does' : 'features do'} less with this token`
  return `${[drift, ...unknown, ...advice].join(', ')}${less}`
}

function lines({ kind, setting, code, message, mend }: DoctorFinding): readonly string[] {
  return [`${kind.padEnd(8)} ${plainText(setting)}  ${plainText(code)}`, `         ${plainText(message)}`, `         ${plainText(mend)}`]
}
