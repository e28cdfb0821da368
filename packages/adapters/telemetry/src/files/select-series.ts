import type { LabelMatcher, Selector } from '../queries/parse-selector.ts'
import type { MeasuredSeries } from './measured-series.ts'
import { matchPattern } from './match-pattern.ts'

/** The series that a selector means; a label that is not there counts as empty, as in Prometheus. */
export function selectSeries(series: readonly MeasuredSeries[], { name, matchers }: Selector): readonly MeasuredSeries[] {
  return series.filter(
    (each) => (name === null || each.name === name) && matchers.every((matcher) => fits(each.labels[matcher.label] ?? '', matcher)),
  )
}

function fits(found: string, { operator, value }: LabelMatcher): boolean {
  const isEqual = operator === '=' || operator === '!=' ? found === value : matchPattern(value, found)
  return isEqual === (operator === '=' || operator === '=~')
}
