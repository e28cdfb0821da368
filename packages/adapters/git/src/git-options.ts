import { devNull } from 'node:os'

const SETTINGS = {
  'core.quotePath': 'false',
  'core.fsmonitor': 'false',
  'core.hooksPath': devNull,
  'diff.renames': 'false',
  'diff.relative': 'false',
  'diff.ignoreSubmodules': 'none',
  'log.showSignature': 'false',
  'log.showRoot': 'true',
  'log.diffMerges': 'first-parent',
  'i18n.logOutputEncoding': 'UTF-8',
}
/** Whatever the user or the repository has configured, the output keeps one shape and nothing but git runs. */
export const GLOBAL_OPTIONS = [
  '--no-pager',
  '--literal-pathspecs',
  ...Object.entries(SETTINGS).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
]
