import type { Command } from '@locktender/action-kit'
import { publishInputs } from './inputs.ts'
import { publishRelease } from './publish-release.ts'

/** Does whatever of a release is still missing: tag, registries, GitHub release with its files, floating refs, comments. */
export const releasePublish: Command = {
  name: 'release-publish',
  summary: 'Tag, GitHub release, assets, registries, floating major tag: whatever of it is still missing.',
  inputs: publishInputs,
  outputs: [
    { name: 'released', description: '`true` when the release of this commit is out, whoever did it.' },
    { name: 'version', description: 'Version of the release; of several, the first.' },
    { name: 'tag', description: 'Its tag.' },
    { name: 'url', description: 'Web address of the GitHub release.' },
    { name: 'releases', description: 'JSON list of all releases of the commit: package, version, tag, url.' },
    { name: 'pull-request', description: 'Number of the pull request that prepares the release.' },
  ],
  permissions: {
    'contents: write': 'tag, release and assets; in the mode `pull-request` the release branch',
    'pull-requests: write': 'only in the mode `pull-request`, and with `comments`',
    'issues: write': 'only with `comments`',
  },
  branding: { icon: 'package', color: 'green' },
  example: 'locktender release-publish --dry-run --github-token "$TOKEN"',
  run: (call) => publishRelease(call),
}
