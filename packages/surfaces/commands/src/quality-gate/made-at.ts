const iso = /^(\d{4})-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/

/** Furthest west that a clock without a zone may stand. */
const furthestWestMs = 12 * 3_600_000
/** Years that tools write for "no time", so that builds repeat. */
const lastPlaceholderYear = 1980

/**
 * When a local report was made: when its file was written, or before that if the report itself says so beyond doubt. A time without a
 * zone counts as the latest instant that it can mean.
 */
export function madeAt(modifiedAt: Date, generatedAt: string | undefined): Date {
  const match = iso.exec(generatedAt ?? '')
  if (match === null || generatedAt === undefined || Number(match[1]) <= lastPlaceholderYear) return modifiedAt
  const said = match[2] === undefined ? Date.parse(`${generatedAt}Z`) + furthestWestMs : Date.parse(generatedAt)
  return said < modifiedAt.getTime() ? new Date(said) : modifiedAt
}
