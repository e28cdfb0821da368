import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Format } from '../packages/domain/evidence/src/format.ts'
import { formats } from '../packages/domain/evidence/src/registry.ts'
import type { ReportCase } from '../packages/domain/evidence/src/report-case.ts'

const folder = join(import.meta.dirname, '..', 'packages', 'domain', 'evidence', 'src', 'formats')

/** The reference page of the report formats, from the registry and its reports written by hand, by path from the repository's root. */
export async function generateFormatsReference(): Promise<Map<string, string>> {
  const sections = await Promise.all(formats.map(section))
  return new Map([['docs/reference/formats.md', `${[introduction, overview(), ...sections].join('\n\n')}\n`]])
}

const introduction = `<!-- Generated from packages/domain/evidence by \`npm run generate\`; do not edit. -->

# Report formats

A report is recognised by its content; \`--format ID\` names one by hand. Every number is counted from the report's rows. What the report itself
sums up stands under \`declared.\`; where that differs from what was counted, there is a finding. A report that is cut, empty, damaged or foreign has no
numbers but a reason, and a condition on it is unknown, never passed.

The numbers under each format are those of a small report that is read in the tests; names in which a part comes from the report
(a benchmark, a rule, a licence) are shown with the part of that report. A format that is *open-ended* does not say where it ends: a cut between two of its
lines cannot be seen in it, only by its digest.`

function overview(): string {
  const rows = formats.map(({ id, gives }) => `| [\`${id}\`](#${id}) | ${gives} | ${shapes(id)} |`)
  return `| format | gives | written as |\n|---|---|---|\n${rows.join('\n')}`
}

function shapes(id: string): string {
  const format = formats.find((one) => one.id === id)
  const roots = format?.xml?.roots.map((root) => `\`<${root}>\``).join(', ')
  const parts = [roots && `XML: ${roots}`, format?.json && 'JSON', format?.lines && 'lines of text', format?.openEnded && 'open-ended']
  return parts.filter(Boolean).join('; ')
}

async function section(format: Format): Promise<string> {
  const { cases } = (await import(pathToFileURL(join(folder, `${format.id}.cases.ts`)).href)) as { cases: readonly ReportCase[] }
  const names = new Map<string, number>()
  for (const { measurements } of cases)
    for (const [name, value] of Object.entries(measurements)) if (!names.has(name)) names.set(name, value)
  const refusals = cases.flatMap(({ because, reason }) => (reason === undefined ? [] : [`| ${cell(because)} | \`${reason}\` |`]))
  const numbers = [...names].map(([name, value]) => `| \`${cell(name)}\` | ${value} |`)
  return [
    `## ${format.id}`,
    `${docstring(format.id)} Written as ${shapes(format.id)}.`,
    `| name | example |\n|---|---|\n${numbers.join('\n')}`,
    ...(refusals.length > 0 ? [`| not to be used | reason |\n|---|---|\n${refusals.join('\n')}`] : []),
  ].join('\n\n')
}

/** The comment in front of a format. */
function docstring(id: string): string {
  const text = readFileSync(join(folder, `${id}.ts`), 'utf8')
  const comment = /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport const \w+: Format/.exec(text)?.[1]
  if (comment === undefined) throw new Error(`formats/${id}.ts says nothing about its format.`)
  return comment.replaceAll(/\s*\n\s*\*\s?/g, ' ').trim()
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
