import { type Place, Problem, type Waiver } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/waivers'
import { formatProblem, type PolicyPath, readYaml } from '@locktender/policy'

/**
 * The waivers of a waiver file. An empty text has none. Whether they hold is for `judgeWaiver` to say.
 * @throws Problem `waiver/invalid` for text that is no waiver file, or two waivers of one id, at its line
 */
export function parseWaivers(text: string, file: string): readonly Waiver[] {
  const { value, positions, problems } = readYaml(text, file)
  const [first] = problems
  if (first !== undefined) refuse(formatProblem(first), first.at)
  const given: unknown = isEmpty(value) ? { waivers: [] } : value
  if (!validate(given)) {
    const [error] = validate.errors ?? []
    const path = pathOf(error?.instancePath ?? '', value)
    refuse(
      `${error?.instancePath === '' ? 'the file' : error?.instancePath} ${error?.message ?? 'is not a waiver file'}${extra(error?.params)}`,
      positions.value(path),
    )
  }
  const { waivers } = given as { readonly waivers: readonly Waiver[] }
  const ids = waivers.map(({ id }) => id)
  const twice = ids.findIndex((id, index) => ids.indexOf(id) < index)
  if (twice >= 0) refuse(`the id ${ids[twice]} is given twice`, positions.value(['waivers', twice, 'id']))
  return waivers
}

function refuse(found: string, at: Place): never {
  const hint = 'Write waivers: [ { id, scope: { gate }, reason, owner, author, approver, created, expires } ].'
  throw new Problem('waiver/invalid', `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')} ${found}`, hint, {
    at,
  })
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function extra(params: unknown): string {
  const key = (params as { readonly additionalProperty?: string } | undefined)?.additionalProperty
  return key === undefined ? '' : ` (${key})`
}

// As far as the value goes: what is missing has no place of its own.
function pathOf(pointer: string, value: unknown): PolicyPath {
  const path: (string | number)[] = []
  let current = value
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(current) ? Number(key) : key)
    current = (current as Readonly<Record<string, unknown>> | undefined)?.[key]
  }
  return path
}
