import { commonInputs, readInputs, type Call, type Command } from '@locktender/action-kit'
import { commandInputs, type CommandInputs, type PluginConfig } from './plugin-config.ts'
import type { PluginContext } from './plugin-context.ts'

/**
 * The call of a command that answers for a step of semantic-release: its checkout, its branch, its dry run, and its token
 * (`GH_TOKEN`, else `GITHUB_TOKEN`).
 *
 * @param given further inputs, by name
 * @throws {Problem} `semantic-release/config`, `input/…`
 */
export function callOf(
  { inputs: specs }: Pick<Command, 'inputs'>,
  config: PluginConfig,
  { cwd = process.cwd(), env, branch, options }: PluginContext,
  given: CommandInputs = {},
): Call {
  const values: CommandInputs = {
    ...commandInputs(config),
    'github-token': tokenOf(env) ?? '',
    'dry-run': String(options.dryRun === true),
    ...given,
  }
  // A default of GitHub's expressions would be text here.
  const common = commonInputs.map((input) => (input.name === 'github-token' ? { ...input, default: '' } : input))
  return {
    inputs: readInputs([...common, ...specs], (name) => values[name]),
    directory: cwd,
    workingDirectory: cwd,
    now: new Date(),
    environment: { ...env, GITHUB_REF: `refs/heads/${branch.name}`, GITHUB_BASE_REF: '' },
    progress: () => {},
  }
}

/** The token of a run, in the order in which semantic-release's own plugin for GitHub looks for it. */
export const tokenOf = (env: PluginContext['env']): string | undefined => env['GH_TOKEN'] || env['GITHUB_TOKEN'] || undefined
