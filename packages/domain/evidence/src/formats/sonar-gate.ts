import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, isObject, list, text } from '../json-value.ts'

/** SonarQube's `api/qualitygates/project_status`. NONE means that no gate was computed. */
export const sonarGate: Format = {
  id: 'sonar-gate',
  gives: 'findings',
  json: {
    shape: {
      projectStatus: { status: value, conditions: [{ status: value, metricKey: value, actualValue: value, errorThreshold: value }] },
    },
    accepts: (document) => isObject(at(document, 'projectStatus')),
    read(document, report) {
      const status = text(at(document, 'projectStatus', 'status')) ?? '(none)'
      const prefix = 'findings.sonar-gate.conditions.'
      report.zero(prefix, 'total', 'failed')
      for (const condition of list(at(document, 'projectStatus', 'conditions'))) {
        report.add(`${prefix}total`)
        if (text(at(condition, 'status')) === 'OK') continue
        report.add(`${prefix}failed`)
        report.row({
          kind: 'finding',
          source: 'sonar-gate',
          rule: at(condition, 'metricKey'),
          severity: 'high',
          message: `is ${String(at(condition, 'actualValue'))}`,
        })
      }
      if (status === 'NONE') report.unknown('evidence/no-data', 'SonarQube computed no gate.')
      else if (status !== 'OK' && status !== 'ERROR' && status !== 'WARN')
        report.unknown('evidence/unknown-value', `The gate has the status "${status.slice(0, 40)}".`)
      else if (status === 'ERROR' && report.get(`${prefix}failed`) === 0)
        report.unknown('evidence/incomplete', 'The gate failed, and no condition says why.')
    },
  },
}
