import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReasonCode } from '../packages/domain/evidence/src/evidence.ts'
import type { Format } from '../packages/domain/evidence/src/format.ts'
import { formats } from '../packages/domain/evidence/src/registry.ts'
import type { ReportCase } from '../packages/domain/evidence/src/report-case.ts'
import { shapeOf } from '../packages/domain/policy/src/metrics/shape-of.ts'
import { exampleGate } from './format-example.ts'
import { formatFacts, type FormatFacts } from './format-facts.ts'

const folder = join(import.meta.dirname, '..', 'packages', 'domain', 'evidence', 'src', 'formats')
const notice = '<!-- Generated from packages/domain/evidence by `npm run generate`; do not edit. -->'

/** The pages of the report formats and their index, from the registry, its reports written by hand and `formatFacts`, by path from the root. */
export async function generateFormatsReference(): Promise<Map<string, string>> {
  const unknown = Object.keys(formatFacts).filter((id) => !formats.some((format) => format.id === id))
  if (unknown.length > 0) throw new Error(`scripts/format-facts.ts names no format: ${unknown.join(', ')}.`)
  const pages = await Promise.all(formats.map(async (format) => [`docs/reference/formats/${format.id}.md`, await page(format)] as const))
  return new Map([['docs/reference/formats.md', `${[introduction, overview(), reasons()].join('\n\n')}\n`], ...pages])
}

const introduction = `${notice}

# Report formats

A report is recognised by its content; \`--format ID\` names one by hand. Every number is counted from the report's rows. What the report itself
sums up stands under \`declared.\`; where that differs from what was counted, there is a finding. A report that is cut, empty, damaged or foreign has no
numbers but a reason, and a condition on it is unknown, never passed.

Each format has a page: what is read, how it is recognised, which measurements it gives in which units, when its numbers may not be used, and a gate to
begin with. A format that is *open-ended* does not say where it ends: a cut between two of its lines cannot be seen in it, only by its digest.`

function overview(): string {
  const rows = formats.map(({ id, gives }) => `| [\`${id}\`](formats/${id}.md) | ${gives} | ${shapes(id)} | ${cell(factsOf(id).tools)} |`)
  return `| format | gives | written as | by |\n|---|---|---|---|\n${rows.join('\n')}`
}

/** Why numbers may not be used, and what to do about it: the same in every format. */
const meanings: Readonly<Record<ReasonCode, string>> = {
  'evidence/unreadable': 'A link, a FIFO, a device, a path outside the workspace, no permission, or a file that changed while it was read.',
  'evidence/too-large': 'Nested too deeply, too many names, or a line or text of more than 64 MB.',
  'evidence/empty': 'No byte but white space or a byte order mark: the tool has not run, or has written elsewhere.',
  'evidence/encoding': 'Bytes that are no text in the encoding that they claim, such as an archive.',
  'evidence/truncated': 'The end comes inside the structure: the tool was stopped, or the disk was full.',
  'evidence/malformed': 'Not well formed, said twice, an entity, or a count that is none.',
  'evidence/ambiguous': 'Only `null`, `[]` or `{}`: several tools write that. Name the format.',
  'evidence/foreign': 'Well formed, but of no known format, or not of the one that was named.',
  'evidence/unsupported': 'A known format in a version or shape that is not.',
  'evidence/tool-error': 'The tool says that it failed.',
  'evidence/incomplete': 'The run did not end, or something failed outside its rows.',
  'evidence/unknown-value': 'A row with an outcome that its format does not define; never counted as passed.',
  'evidence/no-data': 'Read well, and nothing was looked at: no test, no line, no component.',
}

function reasons(): string {
  const rows = Object.entries(meanings).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
  return `## Reasons\n\nThe first that applies is given.\n\n| reason | when |\n|---|---|\n${rows.join('\n')}`
}

async function page(format: Format): Promise<string> {
  const { id, gives } = format
  const { cases } = (await import(pathToFileURL(join(folder, `${id}.cases.ts`)).href)) as { cases: readonly ReportCase[] }
  const { tools, file } = factsOf(id)
  const where = file === '' ? '' : ` Usually found at \`${file}\`.`
  return `${[
    notice,
    `# ${id}`,
    `${docstring(id)} Gives ${gives}.`,
    `Written by ${tools}.${where} [All formats](../formats.md).`,
    `## How it is recognised\n\n${recognised(format)} \`locktender evidence FILE --format ${id}\` takes it for this format.`,
    `## What is read\n\n${list(cases.filter(({ reason }) => reason === undefined).map(({ because }) => because))}\n\n${sample(format, cases)}`,
    `## Measurements\n\nThe numbers are those of the small reports that the tests read. A part of a name that comes from a report (a benchmark, a rule, a licence) is shown as it stands there.\n\n${measurements(cases)}`,
    `## When its numbers may not be used\n\n${doubts(format, cases)}`,
    `## A gate\n\n${exampleGate(format, factsOf(id), cases)}`,
  ].join('\n\n')}\n`
}

function recognised({ id, xml, json, lines }: Format): string {
  const roots = xml?.roots.map((root) => `\`<${root}>\``).join(' or ')
  const { knownBy } = factsOf(id)
  if (knownBy === undefined && (json !== undefined || lines !== undefined) && xml === undefined)
    throw new Error(`scripts/format-facts.ts does not say what ${id} is known by.`)
  const parts = [
    roots === undefined ? '' : `XML with the root ${roots}`,
    knownBy === undefined ? '' : `${json === undefined ? 'text' : 'JSON'}: ${knownBy}`,
  ]
  return `By its content, whatever the file is called: ${parts.filter(Boolean).join('; ')}.`
}

function measurements(cases: readonly ReportCase[]): string {
  const names = new Map<string, number>()
  for (const each of cases) for (const [name, value] of Object.entries(each.measurements)) if (!names.has(name)) names.set(name, value)
  const rows = [...names].map(([name, value]) => `| \`${cell(name)}\` | ${unitOf(name)} | ${value} |`)
  return `| name | unit | example |\n|---|---|---|\n${rows.join('\n')}`
}

/** What a number of this name counts or measures. */
function unitOf(name: string): string {
  if (name.startsWith('declared.')) return 'as declared'
  const shape = shapeOf(name)
  if (shape === undefined) throw new Error(`The catalogue of the policy does not know ${name}.`)
  if (shape.type === 'count')
    return name.endsWith('.covered') || name.endsWith('.total')
      ? 'count (of a share)'.replace(isPair(name) ? '' : ' (of a share)', '')
      : 'count'
  return shape.type === 'score' ? '0 to 1' : (shape.unit ?? 'number')
}

const isPair = (name: string): boolean => shapeOf(name.slice(0, name.lastIndexOf('.')))?.type === 'ratio'

function doubts({ id, openEnded }: Format, cases: readonly ReportCase[]): string {
  const own = cases.flatMap(({ because, reason }) => (reason === undefined ? [] : [`| ${cell(because)} | \`${reason}\` |`]))
  const rest = `Besides: [what makes any report unusable](../formats.md#reasons)${openEnded === true ? '; a cut at a line end cannot be seen, because the format is open-ended' : ''}.`
  return own.length === 0
    ? rest.replace('Besides: [what', `Nothing is special to ${id}: [what`)
    : `| when | reason |\n|---|---|\n${own.join('\n')}\n\n${rest}`
}

const longestSample = 1200

function sample({ xml, json }: Format, cases: readonly ReportCase[]): string {
  const shortest = cases.filter(({ reason }) => reason === undefined).toSorted((one, other) => one.text.length - other.text.length)[0]
  if (shortest === undefined || shortest.text.length > longestSample) return 'A small report of it stands in the tests.'
  const language = shortest.text.trimStart().startsWith('<') && xml !== undefined ? 'xml' : json === undefined ? 'text' : 'json'
  return `The smallest report of the tests:\n\n\`\`\`\`${language}\n${shortest.text.trimEnd()}\n\`\`\`\``
}

function shapes(id: string): string {
  const format = formats.find((one) => one.id === id)
  const roots = format?.xml?.roots.map((root) => `\`<${root}>\``).join(', ')
  const parts = [roots && `XML: ${roots}`, format?.json && 'JSON', format?.lines && 'lines of text', format?.openEnded && 'open-ended']
  return parts.filter(Boolean).join('; ')
}

function factsOf(id: string): FormatFacts {
  const facts = formatFacts[id]
  if (facts === undefined) throw new Error(`scripts/format-facts.ts says nothing about ${id}.`)
  return facts
}

/** The comment in front of a format. */
function docstring(id: string): string {
  const text = readFileSync(join(folder, `${id}.ts`), 'utf8')
  const comment = /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport const \w+: Format/.exec(text)?.[1]
  if (comment === undefined) throw new Error(`formats/${id}.ts says nothing about its format.`)
  return comment.replaceAll(/\s*\n\s*\*\s?/g, ' ').trim()
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')
const cell = (text: string): string => text.replaceAll('|', '\\|')
