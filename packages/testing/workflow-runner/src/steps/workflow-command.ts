export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const v2Properties: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]
const v2Data: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const v1: readonly (readonly [string, string])[] = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]

/**
 * The command in a line of output, `::name key=value,…::data` or the older `##[name key=value;…]data` anywhere in the line; undefined
 * when there is none or its name (any case) is not known (the runner's ActionCommand).
 */
export function parseWorkflowCommand(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  return parseV2(line.trimStart(), isKnown) ?? parseV1(line, isKnown)
}

function parseV2(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1
  if (end < 0) return undefined
  const { name, properties } = head(line.slice(2, end), ',', v2Properties)
  return isKnown(name) ? { name, properties, data: unescape(line.slice(end + 2), v2Data) } : undefined
}

function parseV1(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const { name, properties } = head(line.slice(start + 3, end), ';', v1)
  return isKnown(name) ? { name, properties, data: unescape(line.slice(end + 1), v1) } : undefined
}

function head(text: string, separator: string, escapes: typeof v1): Pick<WorkflowCommand, 'name' | 'properties'> {
  const space = text.indexOf(' ')
  const properties: Record<string, string> = {}
  for (const pair of space < 0
    ? []
    : text
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=')
    if (equals > 0 && equals + 1 < pair.length) properties[pair.slice(0, equals).toLowerCase()] = unescape(pair.slice(equals + 1), escapes)
  }
  return { name: space < 0 ? text : text.slice(0, space), properties }
}

function unescape(text: string, escapes: typeof v1): string {
  return escapes.reduce((at, [code, character]) => at.replaceAll(code, character), text)
}
