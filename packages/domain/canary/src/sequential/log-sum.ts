/** ln(eᵃ + eᵇ) without overflow; −Infinity stands for nothing. */
export function logAdd(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a]
  return low === -Infinity ? high : high + Math.log1p(Math.exp(low - high))
}

/** ln of the sum of the exponentials of `logs`. */
export function logSum(logs: readonly number[]): number {
  const high = Math.max(...logs)
  return high === -Infinity ? high : high + Math.log(logs.reduce((total, log) => total + Math.exp(log - high), 0))
}

/** ln of the mean of the exponentials of `logs`. */
export function logMean(logs: readonly number[]): number {
  return logSum(logs) - Math.log(logs.length)
}
