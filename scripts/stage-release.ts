import { git, isAncestor, newestRelease } from './release/git.ts'
import { startRelease, variable } from './release/github.ts'

/**
 * Commits the current commit's files and its bundle on top of the newest release, pushes that to the branch `staged` and starts its
 * release there. Releases and main meet in this commit: so the tags are in its history, and main never carries a bundle. The same commit
 * gives the same one again, and one that is released already is started again, which finishes what a run that died has left.
 */
const head = git(['rev-parse', '--verify', 'HEAD'])
const newest = newestRelease()
const commit = newest !== null && isAncestor(head, newest) ? newest : commitBundle(head, newest)
const server = variable('GITHUB_SERVER_URL')
const credentials = Buffer.from(`x-access-token:${variable('GITHUB_TOKEN')}`).toString('base64')
git(['push', '--quiet', '--force', `${server}/${variable('GITHUB_REPOSITORY')}.git`, `${commit}:refs/heads/staged`], {
  GIT_TERMINAL_PROMPT: '0',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
  GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
})
console.log(`staged ${commit}`)
await startRelease('staged')

function commitBundle(source: string, parent: string | null): string {
  // The bundle is ignored on main.
  git(['add', '--force', '--', 'dist'])
  const parents = [...(parent === null ? [] : [parent]), source].flatMap((each) => ['-p', each])
  const name = 'github-actions[bot]'
  const email = '41898282+github-actions[bot]@users.noreply.github.com'
  const date = git(['show', '--no-patch', '--format=%cI', source])
  return git(['commit-tree', git(['write-tree']), ...parents, '-m', `build: bundle of ${source.slice(0, 12)}`], {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  })
}
