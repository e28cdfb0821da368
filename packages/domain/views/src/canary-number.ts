const most = 8

/** A number with three significant digits, as people write it; a dash where there is none. */
export function shortNumber(value: number | null | undefined, digits = 3): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e7 || size < 1e-4)) return value.toExponential(digits - 1).replace('e+', 'e')
  return Number(value.toPrecision(digits)).toLocaleString('en-US', { maximumSignificantDigits: digits })
}

/** A share as a percentage. */
export function shareText(share: number | null | undefined, digits = 3): string {
  return share === null || share === undefined ? '–' : `${shortNumber(share * 100, digits)} %`
}

/** Two numbers with as many digits as it takes that different ones never read alike. */
export function numbersApart(
  one: number | null,
  other: number | null,
  text: (value: number | null, digits: number) => string = shortNumber,
): readonly [string, string] {
  for (let digits = 3; digits < most; digits++) {
    const [left, right] = [text(one, digits), text(other, digits)]
    if (left !== right || one === other) return [left, right]
  }
  return [text(one, most), text(other, most)]
}
