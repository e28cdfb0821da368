import type { ReleasePlanFile } from '@locktender/contracts/validators/types'
import { refuseDocument } from './document/refuse-document.ts'
import { type ParsedPlanFile, parsePlanFile } from './plan-file/parse-plan-file.ts'
import type { GivenText } from './plan-input.ts'
import { type ParsedRegister, parseRegister } from './register/parse-register.ts'

/** The register that is given. @throws {Problem} `register/invalid` that lists every mistake */
export function readRegister(given: GivenText | null): ParsedRegister | null {
  if (given === null) return null
  const parsed = parseRegister(given.text, given.file)
  refuseDocument('register/invalid', given.file, parsed.mistakes)
  return parsed
}

/** The plan file that is given. @throws {Problem} `plan/invalid` that lists every mistake */
export function readPlanFile(
  given: GivenText | null,
  roles: readonly string[],
  register: ParsedRegister | null,
): (ParsedPlanFile & { readonly plan: ReleasePlanFile }) | null {
  if (given === null) return null
  const parsed = parsePlanFile(given.text, given.file, { roles, risks: register?.risks.map(({ id }) => id) })
  refuseDocument('plan/invalid', given.file, parsed.mistakes)
  return parsed.plan === undefined ? null : { ...parsed, plan: parsed.plan }
}
