import { Problem } from '@locktender/contracts'
import type { TemplateValues } from '../source-answer.ts'
import { queryLanguages, type QueryLanguage, type ValuePlace } from './query-language.ts'

const longestValue = 128
// eslint-disable-next-line no-control-regex -- they are what is refused
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/

/**
 * A query with `{track}` and `{version}` filled in, escaped for its language and the place where they stand: a value can never end the text
 * that it is in, nor widen a pattern. Throws Problem `telemetry/unsafe-value` where the language has no way to write it.
 */
export function fillTemplate(template: string, values: TemplateValues, language: QueryLanguage, metric: string): string {
  const { quotes, hides, write } = queryLanguages[language]
  let [filled, quote, openedAt] = ['', null as string | null, 0]
  for (let index = 0; index < template.length;) {
    const placeholder = (['track', 'version'] as const).find((key) => template.startsWith(`{${key}}`, index))
    const character = template[index]!
    if (placeholder !== undefined) {
      const place: ValuePlace = {
        quote,
        before: template.slice(0, quote === null ? index : openedAt),
        inside: quote === null ? '' : template.slice(openedAt + 1, index),
      }
      filled += written(values[placeholder], place, write) ?? refuse(placeholder, values[placeholder], metric, language)
      index += placeholder.length + 2
    } else if (quote !== null && character === '\\' && hides(quote)) {
      filled += template.slice(index, index + 2)
      index += 2
    } else {
      if (quote === null && quotes.includes(character)) [quote, openedAt] = [character, index]
      else if (character === quote) quote = null
      filled += character
      index += 1
    }
  }
  return filled
}

function written(value: string, place: ValuePlace, write: (value: string, place: ValuePlace) => string | null): string | null {
  return value === '' || value.length > longestValue || unprintable.test(value) ? null : write(value, place)
}

function refuse(placeholder: string, value: string, metric: string, language: QueryLanguage): never {
  throw new Problem(
    'telemetry/unsafe-value',
    `The ${placeholder} ${JSON.stringify(value.slice(0, longestValue))} cannot stand where the metric ${metric} has \`{${placeholder}}\` (a query in ${language})`,
    `Put \`{${placeholder}}\` within quotation marks, or give the ${placeholder} a name of letters, digits, dots and hyphens.`,
  )
}
