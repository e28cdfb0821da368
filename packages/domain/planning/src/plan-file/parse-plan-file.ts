import validate from '@locktender/contracts/validators/release-plan-file'
import type { ReleasePlanFile } from '@locktender/contracts/validators/types'
import { type Positions, readYaml } from '@locktender/policy'
import { mistakeAt, type PlanMistake } from '../document/plan-mistake.ts'
import { inFileOrder } from '../document/refuse-document.ts'
import { schemaMistakes } from '../document/schema-mistakes.ts'
import { accountableFaults } from './checks/accountables.ts'
import type { KnownNames, PlanCheck } from './checks/check.ts'
import { criterionFaults } from './checks/criteria.ts'
import { cycleFaults } from './checks/cycles.ts'
import { dateFaults } from './checks/dates.ts'
import { documentFaults } from './checks/documents.ts'
import { idFaults } from './checks/ids.ts'
import { peopleFaults } from './checks/people.ts'
import { planKeys } from './plan-keys.ts'

export interface ParsedPlanFile {
  readonly file: string
  /** Undefined when its shape is wrong; to be relied on only when there are no mistakes. */
  readonly plan: ReleasePlanFile | undefined
  readonly positions: Positions
  /** `plan/…`, in the order of the file. */
  readonly mistakes: readonly PlanMistake[]
}

const checks: readonly PlanCheck[] = [idFaults, cycleFaults, accountableFaults, dateFaults, peopleFaults, criterionFaults, documentFaults]

/**
 * Reads the plan file of one release. Never throws: what is wrong with its YAML, its shape or its meaning stands in `mistakes`, at line
 * and column with the way to mend it. What depends on the day or the policy is judged by `judgePlanFile`.
 */
export function parsePlanFile(text: string, file: string, known: KnownNames = {}): ParsedPlanFile {
  const { value, positions, problems } = readYaml(text, file)
  if (problems.length > 0) return { file, plan: undefined, positions, mistakes: problems }
  const shape = schemaMistakes(value, validate, planKeys, positions, 'plan')
  if (shape.length > 0) return { file, plan: undefined, positions, mistakes: inFileOrder(shape) }
  const plan = value as ReleasePlanFile
  const faults = checks.flatMap((check) => [...check(plan, known)])
  return {
    file,
    plan,
    positions,
    mistakes: inFileOrder(faults.map(({ code, path, ...found }) => mistakeAt(positions, `plan/${code}`, path, found))),
  }
}
