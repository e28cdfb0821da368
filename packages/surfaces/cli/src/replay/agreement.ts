/** What was published beside what the rules compute. */
export interface Compared {
  readonly type: string | null
  readonly agrees: boolean
}

/** The closing table of a replay: how many versions agree, in all and by the part that the rules move. Lines end in line breaks. */
export function agreementTable(rows: readonly Compared[]): string {
  const agreeing = rows.filter(({ agrees }) => agrees).length
  const parts = [...new Set(rows.map(({ type }) => type))].toSorted((one, other) => String(one).localeCompare(String(other)))
  const lines = parts.map((part) => {
    const own = rows.filter(({ type }) => type === part)
    const count = own.filter(({ agrees }) => agrees).length
    return `  computed ${(part ?? 'no release').padEnd(10)} ${String(count).padStart(5)} of ${String(own.length).padStart(5)} (${percent(count, own.length)})\n`
  })
  return `${agreeing} of ${rows.length} published versions are what the rules compute (${percent(agreeing, rows.length)})\n${lines.join('')}`
}

const percent = (part: number, whole: number): string => (whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`)
