import { metricNamed } from './metric-named.ts'

// What people write instead of an operator.
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:is |be |stays? )?(?:at least|no less than|not less than)\b/i, '>='],
  [/\b(?:is |be |stays? )?(?:at most|no more than|not more than|up to)\b/i, '<='],
  [/\b(?:is |be |stays? )?(?:more than|greater than|higher than|above|exceeds?)\b/i, '>'],
  [/\b(?:is |be |stays? )?(?:less than|lower than|fewer than|below|under)\b/i, '<'],
]

// What people mean by words without a number, with a number that release practice quotes.
const vague: readonly (readonly [RegExp, string])[] = [
  [/\b(?:fast|faster|quick|quickly|slow|responsive|speed|latency|performan\w*)\b/i, 'latency-p95 < 500ms within 24h'],
  [/\b(?:stable|stability|reliable|errors?|robust|works?|breaks?|crash\w*)\b/i, 'error-rate < 1% within 24h'],
  [/\b(?:available|availability|uptime|outages?|down)\b/i, 'availability > 99.9% within 24h'],
  [/\b(?:happy|satisf\w*|like[sd]?|love[sd]?|feedback)\b/i, 'satisfaction > 4.0/5 within 30d'],
  [/\b(?:secure|security|vulnerab\w*)\b/i, 'critical-vulnerabilities == 0'],
  [/\b(?:adopt\w*|used?|usage|users)\b/i, 'adoption > 60% within 30d'],
]

/** A legal text close to one that is none: its words as operators, else what its words probably mean. Undefined when nothing is close. */
export function nearestCriterion(text: string, isLegal: (text: string) => boolean): string | undefined {
  return [...reworded(text), ...vague.filter(([pattern]) => pattern.test(text)).map(([, example]) => example)].find(isLegal)
}

function reworded(text: string): readonly string[] {
  const phrase = phrases.find(([pattern]) => pattern.test(text))
  if (phrase === undefined) return []
  const [pattern, operator] = phrase
  const [before = '', after = ''] = text.split(pattern, 2).map((part) => part.trim())
  if (metricNamed(before) !== undefined) return [`${before} ${operator} ${after}`]
  // `at least 60% adoption within 30 days`: the metric stands behind the number.
  const [, number, metric, period = ''] =
    /^(-?\d+(?:\.\d+)?\s?%?)\s+(?:of )?([A-Za-z][A-Za-z -]*?)(\s+(?:within|in|over|after)\s+\d.*)?$/.exec(after) ?? []
  return number === undefined || metric === undefined ? [] : [`${metric.trim()} ${operator} ${number}${period}`]
}
