import validate from '@locktender/contracts/validators/risk-register'
import type { RegisteredRisk } from '@locktender/contracts/validators/types'
import { type Positions, readYaml } from '@locktender/policy'
import { isDay } from '../document/days.ts'
import { mistakeAt, type PlanMistake, shown } from '../document/plan-mistake.ts'
import { inFileOrder } from '../document/refuse-document.ts'
import { schemaMistakes } from '../document/schema-mistakes.ts'

/** Keys of the register's format. */
export const registerKeys = [
  'risks',
  'id',
  'kind',
  'risk',
  'probability',
  'impact',
  'mitigation',
  'contingency',
  'owner',
  'status',
  'evidence',
  'accepted-by',
  'accepted-until',
  'review-by',
] as const

export interface ParsedRegister {
  readonly file: string
  /** To be relied on only when there are no mistakes. */
  readonly risks: readonly RegisteredRisk[]
  readonly positions: Positions
  /** `register/…`, in the order of the file. */
  readonly mistakes: readonly PlanMistake[]
}

/** Reads a risk register. An empty text has no risks. Never throws: everything wrong with it stands in `mistakes`. */
export function parseRegister(text: string, file: string): ParsedRegister {
  const { value, positions, problems } = readYaml(text, file)
  if (problems.length > 0) return { file, risks: [], positions, mistakes: problems }
  const given = isEmpty(value) ? { risks: [] } : value
  const shape = schemaMistakes(given, validate, registerKeys, positions, 'register')
  if (shape.length > 0) return { file, risks: [], positions, mistakes: inFileOrder(shape) }
  const { risks } = given as { readonly risks: readonly RegisteredRisk[] }
  return { file, risks, positions, mistakes: inFileOrder([...meaningMistakes(risks, positions)]) }
}

function* meaningMistakes(risks: readonly RegisteredRisk[], positions: Positions): Generator<PlanMistake> {
  const seen = new Set<string>()
  for (const [index, risk] of risks.entries()) {
    const path = ['risks', index]
    if (seen.has(risk.id))
      yield mistakeAt(positions, 'register/duplicate-id', [...path, 'id'], {
        found: `${shown(risk.id)} a second time`,
        expected: 'each id once',
      })
    seen.add(risk.id)
    for (const key of ['accepted-until', 'review-by'] as const) {
      const day = risk[key]
      if (day !== undefined && !isDay(day))
        yield mistakeAt(positions, 'register/date', [...path, key], {
          found: `${shown(day)}, which no calendar has`,
          expected: 'a day such as 2026-12-01',
        })
    }
    const missing = neededBy[risk.status ?? 'open'].filter((key) => risk[key] === undefined)
    for (const key of missing)
      yield mistakeAt(positions, 'register/missing-key', [...path, 'status'], {
        found: `the status ${risk.status ?? 'open'} without ${key}`,
        expected: `${key}: …`,
      })
    if (risk['accepted-by'] !== undefined && risk['accepted-by'].toLowerCase() === risk.owner.toLowerCase())
      yield mistakeAt(positions, 'register/self-accepted', [...path, 'accepted-by'], {
        found: 'the owner, who accepts the own risk',
        expected: 'somebody else',
      })
  }
}

// What a status must be able to show.
const neededBy = { open: [], mitigated: ['evidence'], accepted: ['accepted-by', 'accepted-until'], closed: [] } as const

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
