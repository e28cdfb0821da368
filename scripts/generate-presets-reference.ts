import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTopics, type SetTopic } from './lifecycle-coverage/read-coverage.ts'

const folder = join(import.meta.dirname, '..', 'schemas', 'presets')
const ladder = ['starter', 'standard', 'regulated']
const onlyDeclared = new Set(['policy', 'roles', 'boards'])

/** A preset or set as its file has it. */
interface PresetFile {
  readonly name: string
  /** Its first lines, without the marks of a comment. */
  readonly comment: string
  /** Sections of the policy that it says something of. */
  readonly sections: readonly string[]
  /** The file without its first lines and without the line that numbers the form. */
  readonly body: string
}

/** The reference page of the presets, from their files, by path from the repository's root. */
export function generatePresetsReference(): Map<string, string> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .map((file) => readPreset(file.replace('.yml', '')))
  const sets = files.filter(({ name }) => !ladder.includes(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const presets = ladder.flatMap((name) => files.filter((file) => file.name === name))
  const sections = [...new Set(sets.flatMap((set) => set.sections.slice(0, 1)))].toSorted()
  const chapters = sections.map((section) => chapterOf(section, sets))
  const page = [introduction, topicTable(readTopics()), wholePolicies(presets), ...chapters].join('\n\n')
  return new Map([['docs/reference/presets.md', `${page}\n`]])
}

const introduction = `<!-- Generated from schemas/presets/ and scripts/lifecycle-coverage/sets.yml by \`npm run generate\`; do not edit. -->

# Presets and sets

A set starts one section of the policy: \`rollouts: { use: staged-1-10-50 }\`. In \`gates\` and \`communications\` it stands as an item:
\`- { use: four-gates }\`. What you write beside it is laid over it. A preset is a whole policy: \`preset: standard\`. All of them are
plain policy files, and every set names the document that its numbers come from. \`locktender explain\` says of each value in force
which set gave it.`

const topicHead = `## Different numbers for one thing

Five documents of release practice do not agree. Take the set of the one you go by. *Default* is what holds when the policy is silent.

| row | about | sets | default | instead of a set |
|---|---|---|---|---|`

function topicTable(topics: readonly SetTopic[]): string {
  const rows = topics.map(({ id, topic, sets, default: silent, leftOut }) => {
    const names = sets.map((name) => `[\`${name}\`](#${name})`).join(', ')
    const instead = Object.entries(leftOut).map(([name, why]) => `\`${name}\`: ${why}`)
    return `| ${id} | ${topic} | ${names} | ${sets.includes(silent) ? `\`${silent}\`` : silent} | ${instead.join('; ')} |`
  })
  return `${topicHead}\n${rows.join('\n')}`
}

const profiles = `The profiles of the SRE guide are these steps under other names: beginner and small team are \`starter\`, intermediate is
\`standard\`, advanced and enterprise are \`regulated\`; \`policy-lint\` tells the level that a repository has reached. Its alert at three
times the budget within an hour is no set: the budgets of all \`metrics.slos\` are watched while a canary runs.`

function wholePolicies(presets: readonly PresetFile[]): string {
  const rows = presets.map(({ name, comment }) => `| \`${name}\` | ${comment.replace(`${name}: `, '')} |`)
  return `## Presets\n\n| name | content |\n|---|---|\n${rows.join('\n')}\n\n${profiles}`
}

function chapterOf(section: string, sets: readonly PresetFile[]): string {
  const own = sets.filter(({ sections }) => sections[0] === section)
  const parts = own.map(({ name, comment, sections, body }) => {
    const use = sections.map((each) => `\`${each}\``).join(', ')
    return `### ${name}\n\n${comment} For: ${use}.\n\n\`\`\`yaml\n${body}\n\`\`\``
  })
  return [`## Sets for \`${section}\``, ...parts].join('\n\n')
}

function readPreset(name: string): PresetFile {
  const lines = readFileSync(join(folder, `${name}.yml`), 'utf8')
    .trimEnd()
    .split('\n')
  const start = lines.findIndex((line) => !line.startsWith('#'))
  const comment = lines
    .slice(0, start)
    .map((line) => line.replace(/^# ?/, '').trim())
    .join(' ')
  const rest = lines.slice(start)
  const sections = rest.flatMap((line) => /^([a-z]+):/.exec(line)?.[1] ?? []).filter((key) => !onlyDeclared.has(key))
  return {
    name,
    comment,
    sections,
    body: rest
      .filter((line) => line !== 'policy: 1')
      .join('\n')
      .trim(),
  }
}
