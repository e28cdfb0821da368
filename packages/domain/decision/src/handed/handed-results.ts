import type { Result } from '@locktender/contracts'
import type { DecisionInput } from '../decision-input.ts'
import { foreign, readResult, type HandedText, type Refusal } from './read-result.ts'

/** A result that is about this release. */
export interface HandedResult {
  /** `result/JOB/ACTION`; the same whatever the order in which results come. */
  readonly id: string
  readonly source: string
  readonly job: string | null
  readonly sha256: string
  readonly result: Result
}

export interface RefusedText {
  readonly id: string
  readonly source: string
  readonly job: string | null
  readonly sha256: string
  readonly refusal: Refusal
}

export interface HandedResults {
  readonly results: readonly HandedResult[]
  readonly refused: readonly RefusedText[]
  /** Earlier decisions of go-no-go in this repository, whatever their commit and policy; the oldest first. */
  readonly earlier: readonly Result[]
}

/** Reads everything that was handed over, by jobs and as files. */
export function handedResults(input: DecisionInput): HandedResults {
  const texts = [...input.jobs.flatMap(({ results }) => results), ...input.files]
    .map((text) => ({ ...text, sha256: input.digest(text.text) }))
    .toSorted((one, other) => compare(`${one.job ?? ''}\n${one.sha256}`, `${other.job ?? ''}\n${other.sha256}`))
  const results: HandedResult[] = []
  const refused: RefusedText[] = []
  const earlier: Result[] = []
  const ids = new Map<string, number>()
  const idOf = (handed: HandedText, action: string): string => {
    const wanted = `result/${handed.job === null ? 'file' : handed.source}/${action}`
    const count = (ids.get(wanted) ?? 0) + 1
    ids.set(wanted, count)
    return count === 1 ? wanted : `${wanted}#${count}`
  }
  for (const handed of texts) {
    const { source, job, sha256 } = handed
    const read = readResult(handed)
    if ('schema' in read && read.action === 'go-no-go' && read.subject.repository === input.subject.repository) {
      earlier.push(read)
      continue
    }
    const refusal = 'schema' in read ? foreign(read, source, input) : read
    if (refusal !== undefined) refused.push({ id: idOf(handed, 'refused'), source, job, sha256, refusal })
    else if ('schema' in read) results.push({ id: idOf(handed, read.action), source, job, sha256, result: read })
  }
  return { results, refused, earlier: earlier.toSorted((one, other) => compare(one.at, other.at)) }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
