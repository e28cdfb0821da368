import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { commonInputs, commonOutputs, type Command, type InputSpec, type OutputSpec } from '@locktender/action-kit'
import { stringify } from 'yaml'
import { generateRootAction } from './generate-root-action.ts'

const root = join(import.meta.dirname, '..')

/** Commands that are verbs of the CLI and of the root action, and no action of their own. */
const withoutFolder = new Set(['doctor'])

/**
 * `action.yml` and the tables of every action's README, the list in the root README, and the root action with the table of its commands,
 * by path from the root.
 */
export async function generateActions(): Promise<Map<string, string>> {
  const all = await readCommands()
  const commands = new Map([...all].filter(([, { name }]) => !withoutFolder.has(name)))
  const files = [...commands].flatMap(([folder, command]): [string, string][] => [
    [`${folder}/action.yml`, actionFile(command)],
    [`${folder}/README.md`, withTables(readFileSync(join(root, folder, 'README.md'), 'utf8'), tables(command))],
  ])
  const list = table(
    ['action', 'answers', 'needs'],
    [...commands].map(([folder, command]) => [`[${command.name}](${folder}/README.md)`, command.summary, permissionList(command)]),
  )
  const rootAction = generateRootAction([...all.values()])
  return new Map([...files, ...rootAction, ['README.md', withTables(readFileSync(join(root, 'README.md'), 'utf8'), { actions: list })]])
}

/** Every action's command, by folder. */
export async function readCommands(): Promise<Map<string, Command>> {
  const commands = new Map<string, Command>()
  for (const folder of actionFolders()) {
    const name = basename(folder)
    const module = (await import(join(root, 'packages/surfaces/commands/src', name, 'command.ts'))) as Record<string, Command>
    const command = Object.values(module).find((value) => value.name === name)
    if (command === undefined) throw new Error(`packages/surfaces/commands/src/${name}/command.ts exports no command called ${name}`)
    commands.set(folder, command)
  }
  return commands
}

// A folder counts once its command is there; the architecture test asks for the rest of it.
function actionFolders(): string[] {
  const names = globSync('packages/surfaces/commands/src/*/command.ts', { cwd: root }).map((path) => basename(dirname(path)))
  return names.toSorted().map((name) => `actions/${name}`)
}

function actionFile({ name, summary, inputs, outputs, branding }: Command): string {
  const input = ({ description, default: usual }: InputSpec) => ({
    description,
    required: false,
    ...(usual === '' ? {} : { default: usual }),
  })
  const text = stringify(
    {
      name: `Locktender ${name}`,
      description: summary,
      author: 'Locktender',
      branding,
      inputs: Object.fromEntries([...inputs, ...commonInputs].map((spec) => [spec.name, input(spec)])),
      outputs: Object.fromEntries([...outputs, ...commonOutputs].map(({ name: output, description }) => [output, { description }])),
      runs: { using: 'node24', main: `../../dist/${name}.js` },
    },
    { lineWidth: 0 },
  )
  return `# Generated from packages/surfaces/commands/src/${name}/command.ts by \`npm run generate\`; do not edit.\n${text}`
}

function tables(command: Command): Record<string, string> {
  const inputRow = ({ name, description, default: usual, choices }: InputSpec): string[] => [
    `\`${name}\``,
    `${description}${choices === undefined ? '' : ` One of ${choices.map((choice) => `\`${choice}\``).join(', ')}.`}`,
    usual === '' ? '–' : `\`${usual}\``,
  ]
  const outputRow = ({ name, description }: OutputSpec): string[] => [`\`${name}\``, description]
  return {
    inputs: table(['input', 'meaning', 'default'], [...command.inputs, ...commonInputs].map(inputRow)),
    outputs: table(['output', 'meaning'], [...command.outputs, ...commonOutputs].map(outputRow)),
    permissions: table(['permission', 'what for'], Object.entries(command.permissions)),
  }
}

const permissionList = ({ permissions }: Command): string =>
  Object.keys(permissions)
    .map((each) => `\`${each}\``)
    .join(', ')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

function withTables(text: string, byName: Readonly<Record<string, string>>): string {
  return Object.entries(byName).reduce((whole, [name, content]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [from, to] = [whole.indexOf(open), whole.indexOf(close)]
    if (from < 0 || to < from) throw new Error(`a README lacks the markers ${open} and ${close}`)
    return `${whole.slice(0, from + open.length)}\n${content}\n${whole.slice(to)}`
  }, text)
}
