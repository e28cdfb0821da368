import { createHash } from 'node:crypto'
import { basename, resolve } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { Problem, type Result } from '@locktender/contracts'
import validateResult from '@locktender/contracts/validators/result'
import { readNeeds } from '@locktender/decision'
import { readTextFileIfAny } from '@locktender/workspace'
import type { HandedResult } from './handed-result.ts'

export interface Handed {
  readonly results: readonly HandedResult[]
  /** Outputs and files that hold nothing, because the step that writes them did not run. */
  readonly missing: readonly string[]
}

const longestBytes = 64 * 1024 * 1024

/**
 * The results that a call is handed, by jobs and as files.
 *
 * @throws {Problem} `results/…`, `record/not-a-result`, `workspace/…`
 */
export async function readHanded({ inputs, workingDirectory }: Call): Promise<Handed> {
  const jobs = readNeeds(inputs.text('results') ?? '').flatMap(({ results }) => results)
  const files = await Promise.all(
    inputs.list('result-files').map(async (path) => ({
      source: basename(path),
      text: (await readTextFileIfAny(resolve(workingDirectory, path), { maxBytes: longestBytes })) ?? '',
    })),
  )
  const texts = [...jobs, ...files].map(({ source, text }) => ({ source, text: text.trim() }))
  return {
    results: texts.filter(({ text }) => text !== '').map(handedResult),
    missing: texts.filter(({ text }) => text === '').map(({ source }) => source),
  }
}

function handedResult({ source, text }: { readonly source: string; readonly text: string }): HandedResult {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { source, sha256, result: parsed(source, text) }
}

function parsed(source: string, text: string): Result {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw notAResult(source, 'it is not JSON', cause)
  }
  if (validateResult(value)) return value
  const [first] = validateResult.errors ?? []
  const where = first?.instancePath === undefined || first.instancePath === '' ? 'it' : first.instancePath
  throw notAResult(source, `${where} ${first?.message ?? 'does not fit'}`)
}

function notAResult(source: string, why: string, cause?: unknown): Problem {
  return new Problem(
    'record/not-a-result',
    `${source} is no result of an action: ${why}`,
    'Hand over the output `result` or `result-file` of a step of the suite, whole.',
    { cause },
  )
}
