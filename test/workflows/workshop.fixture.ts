import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startFakeGithub, type FakeGithub, type FakeGithubOptions, type Repository } from '@locktender/fake-github'
import { startActions, type ActionsOptions, type FakeActions } from '@locktender/fake-github/actions'
import { onTestFinished } from 'vitest'

export interface Workshop {
  readonly fake: FakeGithub
  readonly actions: FakeActions
  readonly repository: Repository
  /** REST below `/repos/acme/shop` with a token; the body is parsed. */
  readonly ask: (
    token: string,
    method: string,
    path: string,
    body?: unknown,
    // oxlint-disable-next-line typescript/no-explicit-any -- the ledger has checked the shape already
  ) => Promise<{ readonly status: number; readonly body: any }>
}

/**
 * A fake GitHub with `acme/shop`, which holds the given files on `main`, and Actions on it. Ada owns acme, Ben maintains the shop.
 * When the test ends the ledger must be clean.
 */
export async function openWorkshop(
  files: Readonly<Record<string, string>>,
  options: ActionsOptions = {},
  github: FakeGithubOptions = {},
): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'workshop-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  const git = (...words: readonly string[]): void => void execFileSync('git', [...identity, ...words], { cwd: folder })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '-m', 'feat: open')

  const fake = await startFakeGithub(github)
  onTestFinished(() => fake.close())
  fake.seed.user('ada')
  fake.seed.user('ben')
  fake.seed.organization('acme', { ada: 'admin', ben: 'member' })
  const repository = await fake.seed.repository('acme/shop', { from: folder })
  repository.collaborators.set('ben', 'maintain')
  const actions = startActions(fake, 'acme/shop', { graceMilliseconds: [100, 100], ...options })
  onTestFinished(() => actions.close())
  const ask: Workshop['ask'] = async (token, method, path, body) => {
    const response = await fetch(`${fake.apiUrl}/repos/acme/shop${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) }
  }
  return { fake, actions, repository, ask }
}

/** A script step that calls the API with the job's token and prints the status. */
export const call = (method: string, path: string, body = ''): string =>
  `curl -sS -o answer.json -w '%{http_code}\\n' -X ${method} -H "authorization: Bearer $TOKEN" ${body === '' ? '' : `-d '${body}' `}"$GITHUB_API_URL/repos/$GITHUB_REPOSITORY${path}"`

/** A JavaScript action of one file. */
export const action = (main: string): Readonly<Record<string, string>> => ({
  'act/action.yml': 'name: n\ndescription: d\nruns: { using: node24, main: main.js }\n',
  'act/main.js': main,
})
