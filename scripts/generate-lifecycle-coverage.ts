import { type CoverageChapter, type CoverageRow, readChapters } from './lifecycle-coverage/read-coverage.ts'

/** The page that says of each demand of release practice where it is met, by path from the repository's root. */
export function generateLifecycleCoverage(): Map<string, string> {
  const chapters = readChapters()
  const rows = chapters.flatMap((chapter) => chapter.rows)
  const whole = rows.filter(({ open }) => open === undefined).length
  const part = rows.filter((row) => row.open !== undefined && isBegun(row)).length
  const counts = `${rows.length} rows: ${whole} are covered, ${part} in part, ${rows.length - whole - part} are open.`
  const page = [introduction, counts, ...chapters.map(chapterText)].join('\n\n')
  return new Map([['docs/reference/lifecycle-coverage.md', `${page}\n`]])
}

const introduction = `<!-- Generated from scripts/lifecycle-coverage/ by \`npm run generate\`; do not edit. -->

# What of release practice is covered

One row for each thing that the documents of release practice ask for. *Policy* is the key that asks for it ([policy file](policy.md)),
*test* the file that proves it, with the names of tests or of their cases, *view* what shows it to people. A row without a test is not
covered, and *open* says what is missing. A test of the repository holds every key, file and name to what is there.`

function chapterText({ title, rows }: CoverageChapter): string {
  return [`## ${title}`, `| row | what | policy | test | view | open |\n|---|---|---|---|---|---|\n${rows.map(rowText).join('\n')}`].join(
    '\n\n',
  )
}

function rowText({ id, what, keys, tests, views, open }: CoverageRow): string {
  const proofs = Object.entries(tests).map(([file, names]) => `[${fileName(file)}](../../${file}): ${names.map(cell).join(', ')}`)
  const shown = views.map((file) => `[${fileName(file)}](../../${file})`)
  const asked = keys.map((key) => `\`${key}\``)
  return `| ${id} | ${cell(what)} | ${asked.join(', ')} | ${proofs.join('; ')} | ${shown.join(', ')} | ${cell(open ?? '')} |`
}

const isBegun = ({ tests }: CoverageRow): boolean => Object.keys(tests).length > 0
const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
