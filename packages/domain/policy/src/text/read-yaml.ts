import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import { buildValue } from './build-value.ts'
import { formatPath, type PolicyPath } from './policy-path.ts'
import type { PolicyProblem } from './policy-problem.ts'
import { placeAt, type Positions, positionsIn } from './positions.ts'
import { readPlainYaml } from './read-plain-yaml.ts'
import { refuseText } from './refuse-text.ts'

export interface ReadYaml {
  /** What the file says; undefined when it cannot be read. */
  readonly value: unknown
  readonly positions: Positions
  readonly problems: readonly PolicyProblem[]
}

/** Takes down a mistake at an offset into the text. */
export type Report = (code: string, offset: number, path: PolicyPath, found: string, expected: string) => void

/**
 * Reads YAML 1.2 (core schema) as a policy may use it: one document, every key a text and given once, no merge keys, aliases up
 * to a limit. An empty file is an empty map. Never throws.
 */
export function readYaml(text: string, file: string): ReadYaml {
  const lines = new LineCounter()
  const body = text.replace(/^\uFEFF/, '') // a byte order mark is no column
  const refusal = refuseText(text, file)
  if (refusal !== undefined) return { value: undefined, positions: positionsIn(file, lines), problems: [refusal] }
  const plain = readPlainYaml(body)
  if (plain === undefined) return readAnyYaml(body, file, lines)
  for (let start = 0; start !== 0 || lines.lineStarts.length === 0; start = body.indexOf('\n', start) + 1) lines.addNewLine(start)
  return { value: plain.value, positions: positionsIn(file, lines, plain.top), problems: [] }
}

export function readAnyYaml(body: string, file: string, lines: LineCounter): ReadYaml {
  const positions = positionsIn(file, lines)
  const problems: PolicyProblem[] = []
  const place = (offset: number) => placeAt(file, lines, offset)
  const report: Report = (code, offset, path, found, expected) =>
    void problems.push({ code: `policy/${code}`, at: place(offset), path: formatPath(path), found, expected })
  try {
    const document = parseDocument(body, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
    })
    for (const { code, pos, message } of firstOfEachPlace([...document.errors, ...document.warnings])) {
      if (message.startsWith('Maximum call stack')) throw new RangeError(message)
      report('yaml', pos[0], [], shorten(message), expectations[code] ?? 'YAML 1.2')
    }
    const value = problems.length > 0 ? undefined : buildValue(document.contents, { text: body, mark: positions.mark, place, report })
    const tooLarge = problems.filter(({ code }) => code === 'policy/too-large')
    return { value, positions, problems: tooLarge.length > 0 ? tooLarge : problems }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    problems.length = 0
    report('too-large', 0, [], 'lists or maps nested too deeply to be read', 'a few levels')
    return { value: undefined, positions, problems }
  }
}

const inQuotes = 'quotation marks round a text that begins with > | * & ! % @ or holds ": " or " #"'

const expectations: Readonly<Record<string, string>> = {
  BAD_INDENT: `keys of one map below each other; every bracket closed; ${inQuotes}`,
  BAD_SCALAR_START: inQuotes,
  MULTIPLE_DOCS: 'one document; remove the line `---` and what follows',
  TAB_AS_INDENT: 'spaces for indentation',
  TAG_RESOLVE_FAILED: 'no tags; write the plain value',
  UNEXPECTED_TOKEN: inQuotes,
}

const mostErrors = 20

// One slip makes the parser stumble many times at the same place.
function firstOfEachPlace(errors: readonly YAMLError[]): readonly YAMLError[] {
  const places = new Map<number, YAMLError>()
  for (const error of errors) if (places.size < mostErrors && !places.has(error.pos[0])) places.set(error.pos[0], error)
  return [...places.values()]
}

function shorten(message: string): string {
  const line = message.split('\n', 1)[0] ?? message
  return line.length > 120 ? `${line.slice(0, 120)}…` : line
}
