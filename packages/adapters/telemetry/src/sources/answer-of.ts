import type { SourceAnswer, SourceSeries } from '../source-answer.ts'

/** Series as an answer: nothing at all is no data. */
export function answerOf(query: string, series: readonly SourceSeries[], findings: readonly string[] = []): SourceAnswer {
  const some = series.filter(({ samples }) => samples.length > 0)
  return some.length === 0 ? { status: 'no-data', query, message: 'nothing was found' } : { status: 'value', query, series: some, findings }
}
