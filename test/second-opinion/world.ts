import { startFakeGithub, type FakeGithub, type Repository } from '@locktender/fake-github'
import type { Scenario } from './scenario.ts'

/** A fake GitHub with the repository of a scenario, the same every time it is opened; at a given port (0: any) its addresses are the same too. */
export async function openWorld(
  { repository: name, directory }: Scenario,
  port: number,
): Promise<{ readonly fake: FakeGithub; readonly repository: Repository }> {
  const fake = await startFakeGithub({ port })
  fake.seed.user('ada')
  fake.seed.organization(name.split('/')[0] ?? '', { ada: 'admin' })
  const repository = await fake.seed.repository(name, { from: directory })
  repository.settings.workflowsMayApprove = true
  return { fake, repository }
}

/** What was asked, in order. Git's exchanges for one fetch count as one: how many there are is git's own affair. */
export function callsOf({ ledger }: FakeGithub): readonly string[] {
  const calls = ledger.entries.map(({ operationId, method, status, path }) =>
    /^git-(?:advertise|fetch)$/.test(operationId)
      ? `git fetch ${status < 400 ? '' : status}`.trim()
      : `${operationId || `${method} ${path}`} ${status}`,
  )
  return calls.filter((call, index) => call !== 'git fetch' || calls[index - 1] !== call)
}

/** Refs with their types, releases, issues and pull requests, in a stable order. */
export function leftIn({ ledger }: FakeGithub, repository: Repository, git: (...words: readonly string[]) => string): readonly string[] {
  const broken = ledger.takeViolations().map(({ method, path, violations }) => `${method} ${path}: ${violations.join('; ')}`)
  return [
    ...git('for-each-ref', '--format=%(refname) %(objecttype) %(tree)%(*tree)').split('\n'),
    ...repository.releases.map(
      ({ tagName, draft, prerelease }) => `release ${tagName}${draft ? ' draft' : ''}${prerelease ? ' prerelease' : ''}`,
    ),
    ...repository.issues.map(({ number, title, state }) => `issue ${number} ${state}: ${title}`),
    ...broken,
  ]
}
