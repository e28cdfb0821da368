/** Variables that say how git reaches its configuration and its remotes; every other `GIT_*` is dropped. */
const KEPT =
  /^GIT_(?:CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|GLOBAL|SYSTEM|NOSYSTEM)|SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|EXEC_PATH|SSL_[A-Z_]+|PROXY_[A-Z_]+|HTTP_[A-Z_]+|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/

const REPOSITORY_LOCATION = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
])

const ALWAYS = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_FLUSH: '0' }

/** Reading never reaches for the network: a partial clone must not fetch what it lacks behind our back. */
const OFFLINE = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' }

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The environment git is started with for reading: English messages, no prompts, no network, and none of the caller's `GIT_*`
 * variables that could point it at another repository, unless `useGitDir` asks for exactly those.
 */
export function readingEnvironment(env: Environment, useGitDir = false): Record<string, string> {
  return { ...cleaned(env, useGitDir), ...ALWAYS, ...OFFLINE }
}

/** As `readingEnvironment`, but git may talk to its remotes, with `config` (key, value) pairs that never show on a command line. */
export function networkEnvironment(
  env: Environment,
  useGitDir: boolean,
  config: readonly (readonly [string, string])[],
): Record<string, string> {
  const kept = cleaned(env, useGitDir)
  const { GIT_ALLOW_PROTOCOL: allowed } = env
  const first = Number(kept['GIT_CONFIG_COUNT'] ?? 0)
  const pairs = config.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ])
  return {
    ...kept,
    ...ALWAYS,
    ...(allowed === undefined ? {} : { GIT_ALLOW_PROTOCOL: allowed }),
    ...(config.length === 0 ? {} : { GIT_CONFIG_COUNT: String(first + config.length), ...Object.fromEntries(pairs) }),
  }
}

function cleaned(env: Environment, useGitDir: boolean): Record<string, string> {
  const entries = Object.entries(env).filter(
    ([name, value]) => value !== undefined && (!name.startsWith('GIT_') || KEPT.test(name) || (useGitDir && REPOSITORY_LOCATION.has(name))),
  )
  return Object.fromEntries(entries) as Record<string, string>
}
