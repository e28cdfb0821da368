import type { GateNode, QualityGateData } from '@locktender/contracts'
import { plainText } from '@locktender/views'

/** Lines of each list that a terminal shows before it says how many more there are. */
const shownLines = 40

const order: readonly GateNode['state'][] = ['fail', 'unknown', 'waived', 'not-applicable', 'pass']

/** A decision for a terminal: the verdict first, then every condition with what was measured, the worst first, then findings and notes. */
export function gateText(data: QualityGateData): string {
  const { decision, override, tree, waivers, notes, findings, findingsLeftOut } = data
  const gates = tree.children.flatMap(({ children }) => children)
  const conditions = gates
    .flatMap((gate) => gate.children.map((condition) => ({ gate, condition })))
    .toSorted((one, other) => order.indexOf(one.condition.state) - order.indexOf(other.condition.state))
  const open = findings.filter(({ waivedBy }) => waivedBy === null)
  return [
    `${decision}${override === null ? '' : ' (overridden)'}: ${plainText(tree.message)}`,
    ...some(conditions.map(({ gate, condition }) => conditionLine(gate, condition))),
    ...waivers.map(({ id, state, expires, message }) => `  waiver ${state}: ${plainText(`${id}, ${expires}: ${message}`)}`),
    ...some(
      open.map(({ severity, rule, message, file, line, subject }) => {
        const place = file === undefined ? (subject ?? '') : `${file}${line === undefined ? '' : `:${line}`}`
        return `  ${severity.padEnd(9)}${plainText(`${place} ${rule}: ${message}`)}`
      }),
      findingsLeftOut,
    ),
    ...some(notes.map(({ code, message, evidence }) => `  note     ${plainText(`${code} ${evidence ?? ''} ${message}`)}`)),
  ].join('\n')
}

function conditionLine({ id, level }: GateNode, { state, text, measured, limit, margin, message }: GateNode): string {
  const numbers =
    measured === null ? (state === 'pass' ? '' : message) : `measured ${measured}, limit ${limit ?? '–'}, margin ${margin ?? '–'}`
  return `  ${state.padEnd(15)}${plainText(`${id}${level === 'advisory' ? ' (advisory)' : ''}: ${text}${numbers === '' ? '' : `; ${numbers}`}`)}`
}

function some(lines: readonly string[], leftOut = 0): readonly string[] {
  const more = Math.max(0, lines.length - shownLines) + leftOut
  return [...lines.slice(0, shownLines), ...(more > 0 ? [`  and ${more} more`] : [])]
}
