import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lambda } from '../workflows/traffic-clouds.fixture.ts'
import { gatewayApi } from '../workflows/traffic-clusters.fixture.ts'
import type { Files } from './local-repository.ts'

const examples = join(import.meta.dirname, '../../docs/examples/traffic')
const products = {
  'rollout-kubernetes': { open: gatewayApi, shared: ['operations', 'regions', 'kubernetes'] },
  'rollout-serverless': { open: lambda, shared: ['operations', 'regions', 'aws'] },
}
const hasProduct = (example: string): example is keyof typeof products => Object.hasOwn(products, example)

/** What an example of a rollout finds in its repository: a policy without stages, the traffic command, and the state of the emulated tools. */
export function trafficFiles(example: string): Files {
  if (!hasProduct(example)) return {}
  const { open, shared } = products[example]
  const { script, cloud } = open()
  const command = `bash deploy/${script}`
  return {
    '.github/release-policy.yml': `types: { patch: { rollout: none } }
rollouts: { traffic: { apply: ${command} apply, observe: ${command} observe, rollback: ${command} rollback } }
rollback: { when: { error-rate: "> 1% for 5m" } }
`,
    ...Object.fromEntries([script, ...shared].map((file) => [`deploy/${file}`, readFileSync(join(examples, file), 'utf8')])),
    'cloud.json': JSON.stringify({ ...cloud, calls: [] }),
  }
}
