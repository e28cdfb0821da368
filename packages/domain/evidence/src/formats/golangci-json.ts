import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, has, isObject, list, text } from '../json-value.ts'
import { segment } from '../report.ts'
import { SeverityTally } from '../severity-tally.ts'

/** golangci-lint's JSON: `Issues` is null when there are none. */
export const golangciJson: Format = {
  id: 'golangci-json',
  gives: 'findings',
  json: {
    shape: {
      Issues: [{ FromLinter: value, Text: value, Severity: value, Pos: { Filename: value, Line: value } }],
      Report: { Error: value, Warnings: [{}] },
    },
    accepts: (document) =>
      has(document, 'Issues') && (isObject(at(document, 'Report')) || at(document, 'Issues') === null || hasLinter(at(document, 'Issues'))),
    read(document, report) {
      const tally = new SeverityTally(report, 'findings', 'golangci')
      for (const issue of list(at(document, 'Issues'))) {
        const rule = at(issue, 'FromLinter')
        tally.count(`tool.${segment(rule)}`)
        tally.add({
          level: at(issue, 'Severity'),
          rule,
          message: at(issue, 'Text'),
          file: at(issue, 'Pos', 'Filename'),
          line: at(issue, 'Pos', 'Line'),
        })
      }
      const warnings = list(at(document, 'Report', 'Warnings')).length
      if (warnings > 0) report.finding('evidence/tool-warning', `golangci-lint gives ${warnings} warnings about its own run.`)
      const error = text(at(document, 'Report', 'Error'))
      if (error) report.unknown('evidence/tool-error', `golangci-lint failed: ${error.slice(0, 200)}`)
    },
  },
}

function hasLinter(issues: unknown): boolean {
  return Array.isArray(issues) && issues.every((issue) => has(issue, 'FromLinter'))
}
