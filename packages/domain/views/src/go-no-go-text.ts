import type { DecisionCriterion, GoNoGoData } from '@locktender/contracts'
import { plainText } from './plain-text.ts'

/** Lines of each list that a terminal shows before it says how many more there are. */
const shownLines = 40

/** A go-no-go result for a terminal: the decision first, then what stands against it, then who said what. */
export function goNoGoText(data: GoNoGoData): string {
  const { criteria, statements, notes } = data
  return [
    goNoGoHeadline(data),
    ...standingLines(data).map((line) => `  ${plainText(line)}`),
    ...some(criteria.map((each) => `  ${stateWord(each).padEnd(9)}${plainText(`${each.id}: ${each.text}; ${each.message}`)}`)),
    ...some(statements.map(({ by, counted, message }) => `  said     ${counted ? '' : '(not counted) '}${plainText(`${by}: ${message}`)}`)),
    ...some(notes.map(({ code, message }) => `  note     ${plainText(`${code}: ${message}`)}`)),
  ].join('\n')
}

/** The decision in one line, e.g. `NO-GO (overridden): the gate tests fails`. */
export function goNoGoHeadline({ decision, override, message }: Pick<GoNoGoData, 'decision' | 'override' | 'message'>): string {
  return `${decision}${override === null ? '' : ' (overridden)'}: ${plainText(message)}`
}

/** What else holds of the decision as a whole, one sentence a line: risks, watch, override, dates. Not escaped. */
export function standingLines(data: GoNoGoData): readonly string[] {
  const { risks, watch, override, notBefore, expiresAt, reconfirmFrom, confirms, inputs, results, type, targetTime, phase } = data
  const about = [
    type ?? 'any class',
    phase === 'started' ? 'started' : 'not started',
    ...(targetTime === null ? [] : [`to start at ${targetTime}`]),
  ]
  return [
    `About: ${about.join(', ')}.`,
    ...(notBefore === null ? [] : [`Not before ${notBefore}.`]),
    ...risks.map(
      ({ of, owner, expires, reason, source }) => `Risk of ${of} accepted until ${expires} (${source}); ${owner} answers for it: ${reason}`,
    ),
    ...watch.map(({ who, what }) => `Watched by ${who}: ${what}`),
    ...(override === null
      ? []
      : [
          `Overridden by ${override.by.join(', ')} until ${override.until}: ${override.reason}. The results are as they were. Opens: ${override.opens}.`,
        ]),
    ...(confirms === null ? [] : [`The decision of ${confirms.at}, ${confirms.decision}, is ${confirms.state}: ${confirms.message}`]),
    `Holds until ${expiresAt}${reconfirmFrom === null ? '' : `, to be confirmed from ${reconfirmFrom} on`}.`,
    `Decided on ${results.length} results; digest ${inputs.digest}.`,
  ]
}

/** How a criterion stands, in a word: an accepted risk is no failure and no pass. */
export function stateWord({ state, accepted }: Pick<DecisionCriterion, 'state' | 'accepted'>): string {
  return accepted === true ? 'accepted' : state
}

function some(lines: readonly string[]): readonly string[] {
  return lines.length <= shownLines ? lines : [...lines.slice(0, shownLines), `  and ${lines.length - shownLines} more`]
}
