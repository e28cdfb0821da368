import { Problem } from '@locktender/contracts'
import { describeValue } from '../text/describe-value.ts'
import { type ParsedPolicy, parsePolicy } from '../parse-policy.ts'
import { type BaseReference, readBaseReference } from './base-reference.ts'
import { formatLocation, type PolicyLocation } from './policy-location.ts'

/** What the place of a base policy gave. */
export interface BaseText {
  readonly text: string
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string
}

/** A file that the reader needs next. */
export interface NeededFile {
  readonly location: PolicyLocation
  /** Digest that the file naming it pins it by. */
  readonly sha256: string | undefined
}

/** A base policy as it was read. */
export interface BasePolicy extends ParsedPolicy {
  /** SHA-256 of its bytes, hexadecimal; absent where nobody computed it. */
  readonly sha256?: string
}

/** A policy file and the base policies under it, the nearest first. */
export interface PolicyChain {
  readonly parsed: ParsedPolicy
  readonly bases: readonly BasePolicy[]
}

const mostBases = 8

/**
 * Reads a policy and, one after the other, the base policies that `extends` leads to: yields each file that it needs and is given
 * its text, or undefined where there is none. Mistakes inside the files stand in their `problems`.
 *
 * @throws Problem at the place of the `extends`: `policy/extends-reference`, `policy/extends-cycle`, `policy/extends-missing`,
 * `policy/extends-changed`, `policy/extends-too-deep`
 */
export function* readPolicyChain(
  text: string,
  file: string,
  location: PolicyLocation,
): Generator<NeededFile, PolicyChain, BaseText | undefined> {
  const parsed = parsePolicy(text, file)
  const bases: BasePolicy[] = []
  const seen = new Map([[formatLocation(location), file]])
  let [own, place]: [ParsedPolicy, PolicyLocation] = [parsed, location]
  for (let named = extendsOf(own); named !== undefined; named = extendsOf(own)) {
    const reference = referenceOf(named, own, place)
    const name = formatLocation(reference.location)
    refuseCycle(name, own, seen)
    if (bases.length === mostBases)
      throw about(own, 'too-deep', `the ${mostBases + 1}th base policy`, `Extend at most ${mostBases} policies, one over the other.`)
    const found = yield { location: reference.location, sha256: reference.sha256 }
    if (found === undefined)
      throw about(own, 'missing', `${name}, which is not there`, 'Check the path, and that the package or the action is there before.')
    refuseChanged(found, reference, own)
    const base = { ...parsePolicy(found.text, name, { isBase: true }), sha256: found.sha256 }
    bases.push(base)
    seen.set(name, name)
    ;[own, place] = [base, reference.location]
  }
  return { parsed, bases }
}

function extendsOf({ policy }: ParsedPolicy): string | undefined {
  const named: unknown = policy.extends
  return typeof named === 'string' && named !== '' ? named : undefined
}

function referenceOf(named: string, own: ParsedPolicy, place: PolicyLocation): BaseReference {
  const reference = readBaseReference(named, place)
  if ('location' in reference) return reference
  throw about(own, 'reference', `${describeValue(named)}, expected ${reference.expected}`, `Write extends: ${reference.expected}.`)
}

function refuseCycle(name: string, own: ParsedPolicy, seen: ReadonlyMap<string, string>): void {
  if (!seen.has(name)) return
  const files = [...seen.values()]
  const circle = [...files.slice([...seen.keys()].indexOf(name)), name].join(' → ')
  throw about(own, 'cycle', `${name}, which leads back to itself: ${circle}`, 'Take one `extends` of the circle away.')
}

function refuseChanged({ sha256 }: BaseText, { location, sha256: pinned }: BaseReference, own: ParsedPolicy): void {
  if (pinned === undefined || pinned === sha256) return
  const message = `${formatLocation(location)} with the digest ${sha256}, expected ${pinned}`
  throw about(own, 'changed', message, `Read what changed in it, then write @sha256:${sha256}.`)
}

function about({ positions }: ParsedPolicy, code: string, what: string, hint: string): Problem {
  const at = positions.value(['extends'])
  return new Problem(`policy/extends-${code}`, `${at.file}:${at.line}:${at.column} extends ${what}`, hint, { at })
}
