import type { Format } from '../packages/domain/evidence/src/format.ts'
import type { ReportCase } from '../packages/domain/evidence/src/report-case.ts'
import type { Term } from '../packages/domain/policy/src/metrics/metric.ts'
import { typeCondition } from '../packages/domain/policy/src/metrics/type-condition.ts'
import { familyConditions, type FormatFacts } from './format-facts.ts'

/**
 * A gate to begin with, as part of a policy: of the family's conditions the first whose measurements the format gives. Throws where its
 * reports give none of them, so that no page shows a gate that is never known.
 */
export function exampleGate({ id, gives }: Format, { file, require }: FormatFacts, cases: readonly ReportCase[]): string {
  const [family = ''] = gives.split(', ')
  const names = new Set(cases.filter(({ reason }) => reason === undefined).flatMap(({ measurements }) => Object.keys(measurements)))
  const report = file === '' ? [] : [`report: "${file}"`]
  if (family === 'perf') return block([`id: ${family}`, 'stage: staging', ...report, 'max-increase: "5% vs baseline"'])
  const wanted = require === undefined ? (familyConditions[family] ?? []) : [require]
  const fitting = wanted.find((condition) => isKnown(condition, family, names))
  if (fitting === undefined) throw new Error(`No condition for ${id} is known from its reports: ${wanted.join(', ')}.`)
  return block([`id: ${family}`, 'stage: integration', ...report, `require: "${fitting}"`])
}

const block = (entries: readonly string[]): string => `\`\`\`yaml\npolicy: 1\ngates:\n  - { ${entries.join(', ')} }\n\`\`\``

function isKnown(condition: string, family: string, names: ReadonlySet<string>): boolean {
  const typed = typeCondition(condition, { family })
  if ('offset' in typed) throw new Error(`${condition}: ${typed.found}, expected ${typed.expected}.`)
  return typed.every(({ metric }) =>
    metric.readings.some(({ plus, over }) => {
      const terms = [...plus, ...over]
      return terms.some((term) => isGiven(term, names)) && terms.every((term) => term.isOptional || isGiven(term, names))
    }),
  )
}

function isGiven({ name, isOverSources }: Term, names: ReadonlySet<string>): boolean {
  if (!isOverSources) return names.has(name)
  const [family = '', ...rest] = name.split('.')
  return [...names].some((each) => each.startsWith(`${family}.`) && each.split('.').slice(2).join('.') === rest.join('.'))
}
