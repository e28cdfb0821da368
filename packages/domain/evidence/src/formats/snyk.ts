import type { Format } from '../format.ts'
import { anyOf, value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, firstRow, has, isObject, list, text } from '../json-value.ts'
import { segment } from '../report.ts'
import { severityOf } from '../severity.ts'
import { SeverityTally } from '../severity-tally.ts'

const row: Shape = { id: value, severity: value, title: value, packageName: value }
const project: Shape = {
  ok: value,
  error: value,
  vulnerabilities: [row],
  uniqueCount: value,
  displayTargetFile: value,
  filtered: { ignore: [{}] },
  applications: [{ vulnerabilities: [row], ok: value, filtered: { ignore: [{}] } }],
}

/** Snyk: one row per dependency path; a vulnerability is one id. `--all-projects` writes a list. */
export const snyk: Format = {
  id: 'snyk',
  gives: 'vulnerabilities',
  json: {
    nothing: ['[]'],
    shape: anyOf(project, [project]),
    accepts: (document) => {
      const first = Array.isArray(document) ? firstRow(document) : document
      if (at(first, 'ok') === false && typeof at(first, 'error') === 'string') return true
      const rows = at(first, 'vulnerabilities')
      return Array.isArray(rows) && (has(first, 'ok') || has(firstRow(rows), 'packageName'))
    },
    read(document, report) {
      const tally = new SeverityTally(report, 'vulnerabilities', 'snyk')
      tally.zeroUnit('paths')
      report.zero(tally.prefix, 'projects', 'applications', 'suppressed')
      const seen = new Set<string>()
      const projects = (Array.isArray(document) ? document : [document]).filter(isObject)
      for (const one of projects) {
        const error = text(at(one, 'error'))
        if (error !== undefined) report.unknown('evidence/tool-error', `Snyk failed: ${error.slice(0, 200)}`)
        const applications = list(at(one, 'applications'))
        tally.count('projects')
        tally.count('applications', applications.length)
        const single = projects.length === 1 && applications.length === 0
        report.declared('root', 'uniqueCount', at(one, 'uniqueCount'), single ? `${tally.prefix}total` : undefined)
        for (const part of [one, ...applications]) {
          tally.count('suppressed', list(at(part, 'filtered', 'ignore')).length)
          for (const found of list(at(part, 'vulnerabilities'))) {
            const [id, level] = [segment(at(found, 'id')), at(found, 'severity')]
            tally.countUnit('paths', severityOf(level))
            if (seen.has(id)) continue
            seen.add(id)
            tally.add({ level, rule: id, message: at(found, 'title'), subject: at(found, 'packageName') })
          }
        }
      }
    },
  },
}
