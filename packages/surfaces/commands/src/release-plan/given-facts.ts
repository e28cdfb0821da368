import { Problem } from '@locktender/contracts'
import type { PlanInput } from '@locktender/planning'
import { nearestWord, shareOf } from '@locktender/policy'

/** What a person says that no file tells. */
export interface GivenFacts {
  readonly incident?: string
  /** Share, at most 1; null when nobody said. */
  readonly errorBudgetLeft: number | null
  readonly apiChange?: NonNullable<PlanInput['apiChange']>
}

type Fact = Partial<GivenFacts>

const apiChanges = ['breaking', 'additive', 'none'] as const

const readers: Readonly<Record<string, (value: string) => Fact | undefined>> = {
  incident: (value) => ({ incident: value }),
  'error-budget-left': (value) => {
    const share = value.endsWith('%') ? shareOf(value) : Number(value)
    return Number.isFinite(share) && share <= 1 ? { errorBudgetLeft: share } : undefined
  },
  'api-change': (value) => {
    const apiChange = apiChanges.find((each) => each === value)
    return apiChange === undefined ? undefined : { apiChange }
  },
}

const forms = 'incident: INC-7, error-budget-left: 63%, api-change: breaking'

/**
 * The facts of the input `facts`, each `key: value`.
 *
 * @throws {Problem} `input/not-a-fact` for an unknown key, a value of another kind, or a key that comes twice
 */
export function givenFacts(lines: readonly string[]): GivenFacts {
  const seen = new Set<string>()
  return lines.reduce<GivenFacts>(
    (facts, line) => {
      const colon = line.indexOf(':')
      const [key, value] = [line.slice(0, Math.max(0, colon)).trim(), line.slice(colon + 1).trim()]
      const read = Object.hasOwn(readers, key) ? readers[key] : undefined
      const fact = value === '' || seen.has(key) ? undefined : read?.(value)
      seen.add(key)
      if (fact !== undefined) return { ...facts, ...fact }
      const nearest = read === undefined ? nearestWord(key, Object.keys(readers)) : undefined
      const hint = nearest === undefined ? `Write each once, such as ${forms}.` : `Is ${nearest} meant? Write ${forms}.`
      throw new Problem('input/not-a-fact', `facts holds ${JSON.stringify(line.slice(0, 100))}`, hint)
    },
    { errorBudgetLeft: null },
  )
}
