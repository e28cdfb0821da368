const shape = /^(\d+(?:\.\d+)*)(.*)$/s

/**
 * Order of two versions as changelogs write them (1.4.5, 2.0.0-rc.1, 2026.01.2, 1.0rc1): numbers by value, missing ones zero; then a
 * pre-release (any suffix but build metadata or `.post`) below its release, pre-releases by their parts, numeric parts below words.
 *
 * @returns below zero, zero or above zero; zero also for texts that are no versions.
 */
export function compareVersions(one: string, other: string): number {
  const left = read(one)
  const right = read(other)
  if (left === null || right === null) return 0
  return compareParts(left.numbers, right.numbers, '0') || left.rank - right.rank || compareParts(left.suffix, right.suffix, '')
}

function read(version: string): { numbers: string[]; suffix: string[]; rank: number } | null {
  const [, numbers, rest] = shape.exec(version.replace(/^v/i, '').split('+', 1)[0] ?? '') ?? []
  if (numbers === undefined || rest === undefined) return null
  const suffix = rest.match(/\d+|[a-z]+/gi) ?? []
  const rank = suffix.length === 0 ? 0 : suffix[0]?.toLowerCase() === 'post' ? 1 : -1
  return { numbers: numbers.split('.'), suffix, rank }
}

function compareParts(left: readonly string[], right: readonly string[], missing: string): number {
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = comparePart(left[index] ?? missing, right[index] ?? missing)
    if (order !== 0) return order
  }
  return 0
}

function comparePart(one: string, other: string): number {
  if (one === other) return 0
  if (one === '' || other === '') return one === '' ? -1 : 1
  const [left, right] = [/^\d+$/.test(one), /^\d+$/.test(other)]
  if (left && right) return Number(one) - Number(other)
  return left === right ? (one < other ? -1 : 1) : left ? -1 : 1
}
