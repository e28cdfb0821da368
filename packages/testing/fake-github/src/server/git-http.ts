import { spawn } from 'node:child_process'
import { authenticate } from '../access/authenticate.ts'
import { holdsPermission, mayRead } from '../access/authorise.ts'
import { gitEnvironment } from '../git/environment.ts'
import { fullName, type Repository } from '../state/repository.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'
import type { Exchange, Outcome } from './exchange.ts'
import type { History } from './history.ts'
import type { Locks } from './locks.ts'
import type { Pushes } from './pushes.ts'
import { Refusal } from './refusal.ts'
import type { Reply } from './reply.ts'
import type { Request } from './request.ts'
import { write } from './rest.ts'

export interface GitParts {
  readonly world: World
  readonly locks: Locks
  readonly history: History
  readonly pushes: Pushes
}

const pattern = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/

/** Git over HTTP below `/OWNER/REPO[.git]/`; null for any other path. */
export function gitExchange(parts: GitParts, request: Request): Exchange | null {
  const [, owner = '', name = '', service = ''] = pattern.exec(decodeURIComponent(request.path)) ?? []
  if (service === '') return null
  const pushes = service === 'git-receive-pack' || request.url.searchParams.get('service') === 'git-receive-pack'
  const ids: Readonly<Record<string, string>> = { 'git-receive-pack': 'git-push', 'git-upload-pack': 'git-fetch' }
  return {
    operationId: ids[service] ?? 'git-advertise',
    run: async (): Promise<Outcome> => {
      let token: Token | null = null
      try {
        token = authenticate(parts.world, request.headers.authorization)
        const repository = admit(parts.world, token, parts.world.repository(`${owner}/${name}`), pushes)
        const reply = await serve(parts, request, { repository, service, token })
        return { reply, violations: [], actor: token?.account.login ?? '' }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return { reply: textReply(error), violations: [], actor: token?.account.login ?? '' }
      }
    },
  }
}

function admit(world: World, token: Token | null, repository: Repository | undefined, pushes: boolean): Repository {
  if (token === null && (pushes || repository === undefined || repository.private)) throw new Refusal(401, 'Authentication required')
  if (repository === undefined || !mayRead(world, token, repository)) throw new Refusal(404, 'Repository not found.')
  const need = pushes ? 'contents:write' : 'contents:read'
  const allowed = token === null || holdsPermission(world, token, need, repository) || (!pushes && !repository.private)
  if (!allowed) throw new Refusal(403, `Permission to ${fullName(repository)}.git denied to ${token.account.login}.`)
  return repository
}

interface Service {
  readonly repository: Repository
  readonly service: string
  readonly token: Token | null
}

async function serve(parts: GitParts, request: Request, { repository, service, token }: Service): Promise<Reply> {
  const path = `/${service}`
  if (service !== 'git-receive-pack' || token === null) return backend(request, repository, path, {})
  return write(parts, repository, async () => {
    const push = parts.pushes.begin(repository, token)
    try {
      return await backend(request, repository, path, push.environment)
    } finally {
      await parts.pushes.end(push)
    }
  })
}

/** Runs git's own CGI program and reads its answer. */
function backend(request: Request, repository: Repository, path: string, extra: Readonly<Record<string, string>>): Promise<Reply> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    ...gitEnvironment,
    GIT_PROJECT_ROOT: repository.store.directory,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: path,
    REQUEST_METHOD: request.method,
    QUERY_STRING: request.url.search.slice(1),
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    CONTENT_LENGTH: String(request.body.length),
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    REMOTE_ADDR: '127.0.0.1',
    REMOTE_USER: 'git',
    ...extra,
  }
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['http-backend'], { env })
    const out: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.on('error', reject)
    child.on('close', () => resolve(readCgi(Buffer.concat(out))))
    child.stdin.on('error', () => {}) // the backend may refuse before it has read everything
    child.stdin.end(request.body)
  })
}

function readCgi(answer: Buffer): Reply {
  const gap = answer.indexOf('\r\n\r\n')
  const lines = answer.toString('latin1', 0, Math.max(gap, 0)).split('\r\n')
  const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]))
  const status = Number.parseInt(headers.get('status') ?? '200', 10)
  return {
    status: gap === -1 ? 500 : status,
    raw: { type: headers.get('content-type') ?? 'text/plain', bytes: answer.subarray(gap + 4) },
    headers: { 'cache-control': 'no-cache' },
  }
}

function textReply({ status, message }: Refusal): Reply {
  return {
    status,
    raw: { type: 'text/plain; charset=utf-8', bytes: Buffer.from(`${message}\n`) },
    headers: status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {},
  }
}
