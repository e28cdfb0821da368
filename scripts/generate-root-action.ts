import { commonInputs, commonOutputs, type Command } from '@locktender/action-kit'
import { stringify } from 'yaml'

const commonNames = new Set(commonInputs.map(({ name }) => name))
const commonOutputNames = new Set(commonOutputs.map(({ name }) => name))

/**
 * The action at the root, which does the work of any command: its `action.yml` has the inputs and outputs of all of them, and a table in
 * the commands package loads the one that is asked for. An input that is not given has the default of its command.
 */
export function generateRootAction(commands: readonly Command[]): Map<string, string> {
  const names = commands.map(({ name }) => name)
  const own = told(commands, ({ inputs }) => inputs)
  const common = commonInputs.map(({ name, description, default: usual }) => [
    name,
    { description, required: false, ...(usual === '' ? {} : { default: usual }) },
  ])
  const outputs = told(commands, (command) => command.outputs)
  const file = stringify(
    {
      name: 'Locktender',
      description: 'From merge to a closed release: versions, notes, gates, approvals, rollouts, the record. One command of the suite.',
      author: 'Locktender',
      branding: { icon: 'lock', color: 'blue' },
      inputs: {
        command: { description: `What to do: ${names.map((name) => `\`${name}\``).join(', ')}.`, required: true },
        ...Object.fromEntries([...own].map(([name, description]) => [name, { description, required: false }])),
        ...Object.fromEntries(common),
      },
      outputs: Object.fromEntries([
        ...[...outputs].filter(([name]) => !commonOutputNames.has(name)).map(([name, description]) => [name, { description }]),
        ...commonOutputs.map(({ name, description }) => [name, { description }]),
      ]),
      runs: { using: 'node24', main: 'dist/front-door.js' },
    },
    { lineWidth: 0 },
  )
  const head = 'Generated from packages/surfaces/commands/src by `npm run generate`; do not edit.'
  return new Map([
    ['action.yml', `# ${head}\n${file}`],
    ['packages/surfaces/commands/src/generated/commands.ts', commandTable(head, names)],
  ])
}

/** By name in alphabetical order: the description, or where commands differ, each with its commands before it. */
function told(
  commands: readonly Command[],
  of: (command: Command) => readonly { readonly name: string; readonly description: string }[],
): ReadonlyMap<string, string> {
  const found = new Map<string, Map<string, string[]>>()
  for (const command of commands)
    for (const { name, description } of of(command).filter((each) => !commonNames.has(each.name))) {
      const byDescription = found.get(name) ?? new Map<string, string[]>()
      byDescription.set(description, [...(byDescription.get(description) ?? []), command.name])
      found.set(name, byDescription)
    }
  return new Map(
    [...found]
      .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
      .map(([name, texts]) => [name, [...texts].map(([text, users]) => `${users.join(', ')}: ${text}`).join(' ')]),
  )
}

function commandTable(head: string, names: readonly string[]): string {
  const camel = (name: string): string => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const lines = names.map((name) => `  '${name}': async () => (await import('../${name}/command.ts')).${camel(name)},`)
  return `// ${head}
import type { Command } from '@locktender/action-kit'

/** Every command of the suite by its name, loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
${lines.join('\n')}
}
`
}
