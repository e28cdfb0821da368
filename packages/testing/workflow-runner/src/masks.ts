const replacement = '***'
/** A shorter encoded form says nothing and would garble the log. */
const minEncodedLength = 8

/** The values that must not show in a log. */
export interface Masks {
  readonly add: (value: string) => void
  /** The text with every masked value, and its common encodings, replaced by `***`. */
  readonly apply: (text: string) => string
}

/** Masks of one job, as the runner keeps them (SecretMasker with its value encoders). */
export function createMasks(values: readonly string[] = []): Masks {
  const needles = new Set<string>()
  const add = (value: string): void => {
    for (const needle of writings(value)) needles.add(needle)
  }
  values.forEach(add)
  return { add, apply: (text) => replaceAll(text, needles) }
}

/** The forms in which a value may turn up: itself, each of its lines, and JSON, URI, XML, expression and Base64 encodings. */
export function writings(value: string): readonly string[] {
  const whole = [value, ...value.split(/[\r\n]+/).map((line) => line.trim())].filter((text) => text.trim() !== '')
  const encoded = whole.flatMap((text) => [
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text.toWellFormed()),
    text.replaceAll("'", "''"),
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
    text.replaceAll('"', ''),
  ])
  return [...new Set([...whole, ...encoded.filter((text) => text !== ''), ...whole.flatMap(base64Forms)])]
}

/** Base64 depends on where in its group of three bytes the value starts: the three inner parts that are always the same. */
function base64Forms(text: string): readonly string[] {
  const bytes = Buffer.from(text)
  return [0, 1, 2]
    .map((shift) => bytes.subarray(shift, bytes.length - ((bytes.length - shift) % 3)).toString('base64'))
    .filter((form) => form.length >= minEncodedLength)
}

function replaceAll(text: string, needles: ReadonlySet<string>): string {
  const found: { from: number; to: number }[] = []
  for (const needle of needles)
    for (let from = text.indexOf(needle); from >= 0; from = text.indexOf(needle, from + 1)) found.push({ from, to: from + needle.length })
  const merged: { from: number; to: number }[] = []
  for (const range of found.toSorted((left, right) => left.from - right.from)) {
    const last = merged.at(-1)
    if (last !== undefined && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else merged.push(range)
  }
  let end = 0
  let result = ''
  for (const { from, to } of merged) {
    result += text.slice(end, from) + replacement
    end = to
  }
  return result + text.slice(end)
}
