import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { makeDemoHistory, seedDemo } from './seed/demo.ts'
import { startFakeGithub, type FakeGithub, type FakeGithubOptions } from './start.ts'
import type { Repository } from './state/repository.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // oxlint-disable-next-line typescript/no-explicit-any -- the ledger has checked the shape already
  readonly body: any
}

export type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>

export interface Shop {
  readonly fake: FakeGithub
  readonly repository: Repository
  /** Plain fetch with a token; `null` sends none. Paths starting with `/` stand below `/repos/acme/shop`, others below the API. */
  readonly as: (token: string | null) => Ask
  /** Ada owns the organization, Ben maintains the repository, Cleo may read. */
  readonly ada: Ask
  readonly ben: Ask
  readonly cleo: Ask
}

let made: Promise<string> | undefined
afterAll(async () => {
  if (made !== undefined) await rm(await made, { recursive: true, force: true })
})

/** The history is made once for all tests of a file. */
function demoHistory(): Promise<string> {
  made ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fake-github-history-'))
    await makeDemoHistory(folder)
    return folder
  })()
  return made
}

/** The demo world on a virtual clock, closed when the test ends. */
export async function openShop(options: FakeGithubOptions = {}, keep = false): Promise<Shop> {
  const fake = await startFakeGithub(options)
  if (!keep) onTestFinished(() => fake.close())
  const repository = await seedDemo(fake.seed, await demoHistory())
  fake.seed.user('cleo')
  repository.collaborators.set('cleo', 'read')
  const as = (token: string | null): Ask => ask(fake, token)
  const [ada, ben, cleo] = ['ada', 'ben', 'cleo'].map((login) => as(fake.seed.personToken(login))) as [Ask, Ask, Ask]
  return { fake, repository, as, ada, ben, cleo }
}

function ask(fake: FakeGithub, token: string | null): Ask {
  return async (method, path, body, headers = {}) => {
    const url = path.startsWith('http') ? path : `${fake.apiUrl}${path.startsWith('/') ? `/repos/acme/shop${path}` : `/${path}`}`
    const raw = typeof body === 'string' || body === undefined
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
      ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
    })
    const text = await response.text()
    const json =
      response.headers.get('content-type')?.includes('json') === true &&
      text !== '' &&
      !/raw/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text }
  }
}
