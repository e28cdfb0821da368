// Made once: a formatter costs more than what it formats.
const [plain, threeDigits, twoDigits] = [{}, { maximumSignificantDigits: 3 }, { maximumSignificantDigits: 2 }].map(
  (options) => new Intl.NumberFormat('en-US', options),
) as [Intl.NumberFormat, Intl.NumberFormat, Intl.NumberFormat]

/** A number for a sentence: three significant digits, thousands with commas, no exponent. */
export function numberText(value: number): string {
  return (Number.isInteger(value) ? plain : threeDigits).format(value)
}

/** A share as a percentage with two significant digits, so that small ones never print as 0. */
export function percentText(share: number): string {
  return `${twoDigits.format(share * 100)} %`
}

/** A ratio rounded down to two digits: never more than what is known. */
export function atLeastText(ratio: number): string {
  const digits = Math.max(0, 1 - Math.floor(Math.log10(ratio)))
  return plain.format(Math.floor(ratio * 10 ** digits) / 10 ** digits)
}

/** A ratio rounded up to two digits. */
export function atMostText(ratio: number): string {
  const digits = Math.max(0, 1 - Math.floor(Math.log10(ratio)))
  return plain.format(Math.ceil(ratio * 10 ** digits) / 10 ** digits)
}

/** `1 minute`, `20 minutes`. */
export function countText(count: number, noun: string): string {
  return `${numberText(count)} ${noun}${count === 1 ? '' : 's'}`
}
