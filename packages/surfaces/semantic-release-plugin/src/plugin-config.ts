import { Problem } from '@locktender/contracts'

/** What stands beside the plugin's name in semantic-release's configuration. */
export interface PluginConfig {
  /** Policy file, from the repository's root. Default `.github/release-policy.yml`, if there is one. */
  readonly policy?: string
  /** Files to attach to the release: patterns from the root; `!` excludes. */
  readonly assets?: string | readonly string[]
  /** Refs that follow the newest stable version: `none` (default), `major`, `major-minor`, `major-branch`, `major-minor-branch`. */
  readonly floating?: string
  /** Whether pull requests and issues are told that they are released. Default true. */
  readonly comments?: boolean
  /** Leave the GitHub release a draft, which a person publishes. Default false. */
  readonly draft?: boolean
}

/** The configuration as inputs of the suite's commands, by name. */
export type CommandInputs = Readonly<Record<string, string>>

const kinds: Readonly<Record<keyof PluginConfig, (value: unknown) => boolean>> = {
  policy: isText,
  // The inputs of a command divide a list at commas and line breaks.
  assets: (value) => isText(value) || (Array.isArray(value) && value.every((each) => isText(each) && !/[,\n]/.test(each))),
  floating: isText,
  comments: (value) => typeof value === 'boolean',
  draft: (value) => typeof value === 'boolean',
}

const expected: Readonly<Record<keyof PluginConfig, string>> = {
  policy: 'the path of a file',
  assets: 'a list of patterns without commas',
  floating: 'none, major, major-minor, major-branch or major-minor-branch',
  comments: 'true or false',
  draft: 'true or false',
}

/**
 * Reads the configuration. semantic-release mixes its own options in, so keys that are not ours cannot be called mistakes.
 *
 * @throws {Problem} `semantic-release/config`
 */
export function commandInputs(config: PluginConfig): CommandInputs {
  for (const name of Object.keys(kinds) as (keyof PluginConfig)[]) {
    const value: unknown = config[name]
    if (value === undefined || kinds[name](value)) continue
    throw new Problem(
      'semantic-release/config',
      `${name} is ${JSON.stringify(value)}, expected ${expected[name]}`,
      `Mend ${name} beside the plugin's name in the configuration of semantic-release.`,
    )
  }
  const { policy = '', assets = [], floating = '', comments = true, draft = false } = config
  return {
    policy,
    assets: typeof assets === 'string' ? assets : assets.join('\n'),
    floating,
    comments: String(comments),
    mode: draft ? 'draft' : 'direct',
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
