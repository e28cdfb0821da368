import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { clusterWith, eachCluster, metadata } from './traffic-clusters.fixture.ts'
import type { Json } from './traffic-tools/cloud-state.ts'
import { image, newDigest, oldDigest, type TrafficWorld } from './traffic-world.fixture.ts'

/** A bare repository, and a reconciler that has applied each commit at once. */
export function gitops(folder: string): TrafficWorld {
  const [remote, work] = [join(folder, 'manifests.git'), join(folder, 'manifests')]
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...words], { cwd: work, encoding: 'utf8' }).trim()
  mkdirSync(join(work, 'shop'), { recursive: true })
  const backendRefs = [
    { name: 'shop-stable', weight: 100 },
    { name: 'shop-canary', weight: 0 },
  ]
  const files: Record<string, Json> = {
    route: { kind: 'HTTPRoute', spec: { rules: [{ backendRefs }] } },
    stable: { spec: { template: { spec: { containers: [{ image: image(oldDigest) }] } } } },
    canary: { spec: { template: { spec: { containers: [{ image: image(oldDigest) }] } } } },
  }
  for (const [name, value] of Object.entries(files)) writeFileSync(join(work, `shop/${name}.json`), JSON.stringify(value))
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '-m', 'manifests')
  git('init', '--quiet', '--bare', '--initial-branch=main', remote)
  git('push', '--quiet', remote, 'main')
  git('remote', 'add', 'origin', remote)
  const apps = 'applications.argoproj.io/shop'
  return {
    script: 'gitops',
    environment: { GITOPS_REPOSITORY: pathToFileURL(remote).href },
    cloud: { ...clusterWith({ [apps]: { metadata: metadata('shop'), status: {} } }), repository: remote },
    byHand: (_, percent) => {
      git('pull', '--quiet', 'origin', 'main')
      backendRefs[0]!.weight = 100 - percent
      backendRefs[1]!.weight = percent
      writeFileSync(join(work, 'shop/route.json'), JSON.stringify(files['route']))
      git('commit', '--quiet', '--all', '-m', 'by hand')
      git('push', '--quiet', 'origin', 'main')
    },
    finest: 0.01,
    tooFine: 0.001,
    // A registry is none of its business: what it pins is what it was told.
    forget: (state) => eachCluster(state, ({ objects }) => delete objects[apps]),
  }
}

/** An endpoint that keeps the contract which the command documents. */
export async function http(): Promise<TrafficWorld> {
  const share = { weight: 0 }
  const done = new Map<string, string>()
  const server = createServer((request, response) => {
    if (request.headers.authorization !== 'Bearer s3cret') return void response.writeHead(401).end()
    const versions = [
      { digest: newDigest, weight: share.weight },
      { digest: oldDigest, weight: 100 - share.weight },
    ]
    if (request.method === 'GET')
      return void response.end(JSON.stringify({ ...share, versions: versions.filter(({ weight }) => weight > 0), healthy: true }))
    let text = ''
    request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
    request.on('end', () => {
      const { operation, weight, artifact } = JSON.parse(text) as Json
      const asked = JSON.stringify(weight)
      if (weight > 0 && artifact !== `sha256:${newDigest}`) return void response.writeHead(404).end()
      if (weight > 0 && weight < 1) return void response.writeHead(422).end()
      if (done.has(operation)) return void response.writeHead(done.get(operation) === asked ? 200 : 409).end()
      done.set(operation, asked)
      share.weight = weight
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    script: 'http',
    environment: {
      TRAFFIC_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/shop`,
      TRAFFIC_TOKEN: 's3cret',
      TRAFFIC_SECONDS: '5',
    },
    cloud: {},
    byHand: (_, percent) => void (share.weight = percent),
    finest: 1,
    tooFine: 0.5,
    forget: () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
