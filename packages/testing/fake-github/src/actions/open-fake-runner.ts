import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Problem } from '@locktender/contracts'
import type { CommandRunner, RunnerOptions } from '@locktender/workflow-runner'
import { coverageTable } from '../contract/coverage-table.ts'
import { listRefs, type Ref } from '../git/refs.ts'
import { startFakeGithub } from '../start.ts'
import { systemClock } from '../state/clock.ts'
import type { Repository } from '../state/repository.ts'
import { startActions } from './start-actions.ts'

/**
 * A fake GitHub that holds the repository of a folder as it is committed, with Actions on it: for `locktender run --fake`.
 * @throws Problem `fake-github/no-commit` for a folder without a commit
 */
export async function openFakeRunner({
  repositoryDirectory,
  repository: name = 'acme/sample',
  ...options
}: RunnerOptions): Promise<CommandRunner> {
  const branch = await currentBranch(repositoryDirectory)
  const fake = await startFakeGithub({ clock: systemClock })
  const repository = await fake.seed.repository(name, { from: repositoryDirectory, defaultBranch: branch })
  const before = await listRefs(repository.store, 'refs/')
  const actions = startActions(fake, name, options)
  return {
    run: async (workflow, trigger) => {
      const first = await actions.run(workflow, trigger)
      await actions.settled()
      return [first, ...actions.results.filter((each) => each !== first)]
    },
    report: async () => {
      const changes = changesOf(before, await listRefs(repository.store, 'refs/'), repository)
      const broken = fake.ledger
        .takeViolations()
        .flatMap(({ method, path, status, violations }) => [`${method} ${path} → ${status}`, ...violations.map((each) => `    ${each}`)])
      const parts = [
        ...(fake.ledger.counts.size === 0 ? [] : ['\nCalls', coverageTable(fake.ledger.counts)]),
        ...(changes.length === 0 ? [] : ['\nChanges', ...changes]),
        ...(broken.length === 0 ? [] : ['\nCalls that break GitHub’s description', ...broken]),
      ]
      return { text: parts.length === 0 ? '' : `${parts.join('\n')}\n`, sound: broken.length === 0 }
    },
    close: async () => {
      await actions.close()
      await fake.close()
    },
  }
}

async function currentBranch(directory: string): Promise<string> {
  const git = (...words: readonly string[]): Promise<string> =>
    promisify(execFile)('git', words, { cwd: directory }).then(({ stdout }) => stdout.trim())
  try {
    await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')
  } catch (cause) {
    const hint = 'Commit something first: a fake GitHub holds what is committed. Without --fake, plain files do.'
    throw new Problem('fake-github/no-commit', `${directory} is no git repository with a commit.`, hint, { cause })
  }
  // A detached HEAD is on no branch.
  return (await git('branch', '--show-current')) || 'main'
}

function changesOf(before: readonly Ref[], after: readonly Ref[], repository: Repository): string[] {
  const old = new Map(before.map((ref) => [ref.name, ref.sha]))
  const now = new Map(after.map((ref) => [ref.name, ref.sha]))
  const moved = after.filter(({ name, sha }) => old.get(name) !== sha)
  return [
    ...moved.map(({ name, sha }) => `${old.has(name) ? 'moved' : 'made '} ${name} ${sha.slice(0, 7)}`),
    ...before.filter(({ name }) => !now.has(name)).map(({ name }) => `deleted ${name}`),
    ...repository.releases.map(
      (release) => `release ${release.tagName}${release.draft ? ' (draft)' : ''}, ${release.assets.length} assets`,
    ),
    ...repository.issues.map((issue) => `${issue.pull === null ? 'issue' : 'pull request'} #${issue.number} ${issue.title}`),
    ...repository.deployments.map((each) => `deployment to ${each.environment}: ${each.statuses.at(-1)?.state ?? 'pending'}`),
    ...repository.comments.map((comment) => `comment on #${comment.issue} by ${comment.author.login}`),
  ].map((line) => line.replaceAll(/\p{Cc}/gu, ' '))
}
