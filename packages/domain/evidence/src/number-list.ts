/** Numbers in any amount and their statistics. */
export class NumberList {
  #values = new Float64Array(64)
  size = 0

  add(value: number): void {
    if (this.size === this.#values.length) {
      const grown = new Float64Array(this.size * 2)
      grown.set(this.#values)
      this.#values = grown
    }
    this.#values[this.size++] = value
  }

  /** Statistics of at least one number; percentiles by nearest rank, sorted[⌈p·n⌉ − 1]. */
  statistics(): { mean: number; median: number; min: number; max: number; p90: number; p95: number; p99: number } {
    const sorted = this.#values.subarray(0, this.size).toSorted()
    const at = (index: number): number => sorted[index] as number
    const rank = (share: number): number => at(Math.ceil((share * this.size) / 100) - 1)
    const middle = this.size >> 1
    return {
      mean: sorted.reduce((sum, value) => sum + value, 0) / this.size,
      median: this.size % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2,
      min: at(0),
      max: at(this.size - 1),
      p90: rank(90),
      p95: rank(95),
      p99: rank(99),
    }
  }
}
