import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, entries, has, isObject, text } from '../json-value.ts'
import { Refusal } from '../refusal.ts'

const audits = ['first-contentful-paint', 'speed-index', 'interactive', 'largest-contentful-paint', 'total-blocking-time']

/** Lighthouse's JSON: a category without a score had an error and is not given. */
export const lighthouse: Format = {
  id: 'lighthouse',
  gives: 'web',
  json: {
    shape: {
      lighthouseVersion: value,
      fetchTime: value,
      runtimeError: { code: value, message: value },
      categories: { '*': { score: value } },
      audits: { '*': { numericValue: value, rawValue: value } },
    },
    accepts: (document) => has(document, 'lighthouseVersion'),
    read(document, report) {
      const error = text(at(document, 'runtimeError', 'code'))
      if (error !== undefined && error !== 'NO_ERROR') report.unknown('evidence/tool-error', `Lighthouse failed: ${error.slice(0, 80)}`)
      if (!isObject(at(document, 'categories'))) throw new Refusal('evidence/unsupported', 'Lighthouse before version 3.')
      report.generatedAt = text(at(document, 'fetchTime'))
      for (const [name, category] of entries(at(document, 'categories'))) {
        const score = at(category, 'score')
        if (score === null || score === undefined) continue
        if (typeof score !== 'number' || score < 0 || score > 1)
          throw new Refusal('evidence/malformed', `The score of ${name.slice(0, 40)} is not from 0 to 1.`)
        report.number(`web.score.${name}`, score)
      }
      for (const name of audits) {
        const audit = at(document, 'audits', name)
        const measured = at(audit, 'numericValue') ?? at(audit, 'rawValue')
        if (typeof measured === 'number') report.number(`web.${name}-ms`, measured)
      }
      const total = [...entries(at(document, 'audits'))].length
      report.add('web.audits', total)
      if (total === 0) report.unknown('evidence/no-data', 'No audit.')
    },
  },
}
