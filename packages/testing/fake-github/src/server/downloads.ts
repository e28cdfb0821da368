import { authenticate } from '../access/authenticate.ts'
import { mayRead } from '../access/authorise.ts'
import { releaseSlug } from '../shapes/release.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import type { Exchange, Outcome } from './exchange.ts'
import { notFound, Refusal } from './refusal.ts'
import { rawReply, type Reply } from './reply.ts'
import type { Request } from './request.ts'
import { errorReply } from './rest.ts'

const pattern = /^\/([^/]+)\/([^/]+)\/(releases\/download\/[^/]+\/[^/]+|_assets\/\d+|_artifacts\/\d+)$/

/** Files by their page address: release assets by tag and name, and what the API's redirects lead to; null for other paths. */
export function downloadExchange(world: World, request: Request): Exchange | null {
  const [, owner = '', name = '', rest = ''] = pattern.exec(request.path) ?? []
  if (rest === '' || request.method !== 'GET') return null
  return {
    operationId: 'download',
    run: (): Promise<Outcome> => {
      try {
        // Signed addresses carry no token: the redirect has led here.
        const signed = rest.startsWith('_')
        const token = signed ? null : authenticate(world, request.headers.authorization)
        const repository = world.repository(`${owner}/${name}`)
        if (repository === undefined || (!signed && !mayRead(world, token, repository))) throw notFound()
        return Promise.resolve({ reply: find(repository, rest), violations: [], actor: token?.account.login ?? '' })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return Promise.resolve({ reply: errorReply(error, ''), violations: [], actor: '' })
      }
    },
  }
}

function find(repository: Repository, rest: string): Reply {
  const [kind = '', id = '', slug = '', file = ''] = rest.split('/')
  if (kind === '_artifacts') {
    const artifact = repository.artifacts.find((each) => each.id === Number(id))
    if (artifact !== undefined) return rawReply('application/zip', artifact.bytes)
  }
  const releases =
    kind === 'releases' ? repository.releases.filter((release) => !release.draft && releaseSlug(release) === slug) : repository.releases
  const asset = releases
    .flatMap((release) => release.assets)
    .find((each) => (kind === '_assets' ? each.id === Number(id) : each.name === decodeURIComponent(file)))
  if (asset === undefined || asset.state !== 'uploaded') throw notFound()
  return rawReply(asset.contentType, asset.bytes)
}
