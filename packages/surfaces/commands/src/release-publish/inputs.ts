import type { InputSpec } from '@locktender/action-kit'

/** The inputs of release-publish. */
export const publishInputs: readonly InputSpec[] = [
  {
    name: 'mode',
    kind: 'choice',
    choices: ['direct', 'draft', 'pull-request'],
    default: 'direct',
    description:
      '`direct`: tag this commit and publish. `draft`: the same, but a person publishes the draft. `pull-request`: prepare versions and changelog in a pull request, and publish once it is merged.',
  },
  {
    name: 'version',
    kind: 'text',
    default: '',
    description: 'Version to release instead of the computed one, `2.0.0` or `package@2.0.0`.',
  },
  {
    name: 'promote',
    kind: 'text',
    default: '',
    description:
      'Tag of a release candidate that stands on this commit: release the stable version of it, with the very files of the candidate.',
  },
  {
    name: 'assets',
    kind: 'list',
    default: '',
    description:
      'Files to attach: patterns from the root, in a repository of several versions from the folder of the package; `!` excludes.',
  },
  {
    name: 'publish',
    kind: 'text',
    default: '',
    description:
      'Commands that publish to registries, one a line, `npm: npm publish`, each with one that succeeds when it is there already, `npm?: npm view shop@{version} version`. `{version}`, `{tag}`, `{package}` and `{commit}` are filled in; there is no shell.',
  },
  {
    name: 'floating',
    kind: 'choice',
    choices: ['none', 'major', 'major-minor', 'major-branch', 'major-minor-branch'],
    default: 'none',
    description: 'Refs that follow the newest stable version, `v1` and `v1.2`: tags without a release of their own, or branches.',
  },
  {
    name: 'comments',
    kind: 'flag',
    default: 'false',
    description: 'Say "released in" on the pull requests and issues of the release: on 50 each, on the rest in one list.',
  },
  {
    name: 'version-files',
    kind: 'list',
    default: '',
    description: 'Further files whose lines marked `x-release-version` a release pull request sets; patterns from the root.',
  },
]
