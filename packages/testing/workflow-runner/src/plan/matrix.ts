import { textOf } from '../expressions/expression-data.ts'
import { isValueMap } from '../expressions/value.ts'
import type { Value, ValueMap } from '../expressions/value.ts'

/** One job per run at most this many (GitHub's limit). */
export const maxMatrixJobs = 256

/**
 * The combinations of an evaluated `strategy.matrix`, in GitHub's order: the product of the vectors (the first one slowest), less
 * `exclude`, then `include`, whose entries extend every combination they do not contradict or else stand alone.
 * @throws Error for an empty vector, a wrong shape or more than 256 jobs
 */
export function expandMatrix(matrix: Value): readonly ValueMap[] {
  if (!isValueMap(matrix)) throw new Error('strategy.matrix must be a mapping')
  const { include = [], exclude = [], ...vectors } = matrix
  const keys = Object.keys(vectors)
  const base = Object.entries(vectors)
    .reduce<readonly ValueMap[]>(
      (rows, [key, vector]) => rows.flatMap((row) => vectorItems(key, vector).map((item) => ({ ...row, [key]: item }))),
      [{}],
    )
    .filter(
      (row) =>
        keys.length > 0 &&
        !rowsOf('exclude', exclude).some((rule) => Object.entries(rule).every(([key, item]) => contains(row[key], item))),
    )
  const jobs = included(base, rowsOf('include', include), keys)
  if (jobs.length === 0) throw new Error('strategy.matrix does not contain any combination')
  if (jobs.length > maxMatrixJobs) throw new Error(`strategy.matrix makes ${jobs.length} jobs, the limit is ${maxMatrixJobs}`)
  return jobs
}

function included(base: readonly ValueMap[], includes: readonly ValueMap[], keys: readonly string[]): readonly ValueMap[] {
  const rows = base.map((row) => ({ row, added: {} as ValueMap }))
  const alone: ValueMap[] = []
  for (const rule of includes) {
    const fitting = rows.filter(({ row }) =>
      Object.entries(rule).every(([key, item]) => !keys.includes(key) || same(row[key] ?? null, item)),
    )
    for (const place of fitting) place.added = { ...place.added, ...rule }
    if (fitting.length === 0) alone.push(rule)
  }
  return [...rows.map(({ row, added }) => ({ ...row, ...added })), ...alone]
}

function vectorItems(key: string, vector: Value): readonly Value[] {
  if (!Array.isArray(vector)) throw new Error(`Matrix vector '${key}' must be a sequence`)
  if (vector.length === 0) throw new Error(`Matrix vector '${key}' does not contain any values`)
  return vector as readonly Value[]
}

function rowsOf(name: string, rows: Value): readonly ValueMap[] {
  if (!Array.isArray(rows) || !rows.every(isValueMap)) throw new Error(`strategy.matrix.${name} must be a sequence of mappings`)
  return rows
}

/** `exclude` may name a part of a nested value. */
function contains(value: Value | undefined, part: Value): boolean {
  if (isValueMap(part)) return isValueMap(value) && Object.entries(part).every(([key, item]) => contains(value[key], item))
  return value !== undefined && same(value, part)
}

function same(left: Value, right: Value): boolean {
  return typeof left === 'object' || typeof right === 'object'
    ? JSON.stringify(left) === JSON.stringify(right)
    : textOf(left) === textOf(right)
}

/** What GitHub shows in brackets behind the job's name: the leaves of the combination, `(18, ubuntu)`. */
export function combinationText(combination: ValueMap): string {
  const leaves = (value: Value): readonly string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [textOf(value)]
  return leaves(combination)
    .filter((text) => text !== '')
    .join(', ')
}
