import type { CloudState, Json } from './traffic-tools/cloud-state.ts'
import { image, newDigest, oldDigest, type TrafficWorld } from './traffic-world.fixture.ts'

const inBase64 = (digest: string): string => Buffer.from(digest, 'hex').toString('base64')
const inEachRegion = <T>(made: () => T): Record<string, T> => Object.fromEntries(['default', 'eu', 'us'].map((name) => [name, made()]))

/** A function with an alias. */
export function lambda(): TrafficWorld {
  const functions = (): Json => ({
    shop: {
      versions: [
        { Version: '$LATEST', CodeSha256: inBase64(newDigest), State: 'Active' },
        { Version: '7', CodeSha256: inBase64(oldDigest), State: 'Active' },
        { Version: '10', CodeSha256: inBase64(newDigest), State: 'Active' },
      ],
      aliases: { live: { Name: 'live', FunctionVersion: '7', Description: 'what callers use', RevisionId: 'revision-1' } },
    },
  })
  const each = ({ aws = {} }: CloudState, change: (shop: Json) => void): void =>
    Object.values(aws).forEach(({ functions: all }) => change(all?.['shop']))
  return {
    script: 'aws-lambda',
    environment: {},
    cloud: { aws: inEachRegion(() => ({ functions: functions() })) },
    byHand: (state, percent) =>
      each(state, ({ aliases }) => void (aliases.live.RoutingConfig = { AdditionalVersionWeights: { 10: percent / 100 } })),
    finest: 0.0001,
    tooFine: 0.00001,
    forget: (state) => each(state, ({ versions }) => void (versions[2].CodeSha256 = inBase64('e'.repeat(64)))),
  }
}

/** A listener rule with two target groups of ECS tasks. */
export function alb(): TrafficWorld {
  const [rule, stable, canary] = ['arn:rule', 'arn:stable', 'arn:canary']
  const TargetGroups = [
    { TargetGroupArn: stable, Weight: 1 },
    { TargetGroupArn: canary, Weight: 0 },
  ]
  const forward = { Type: 'forward', Order: 2, ForwardConfig: { TargetGroups, TargetGroupStickinessConfig: { Enabled: false } } }
  const Actions = [{ Type: 'authenticate-oidc', Order: 1 }, forward]
  const made = (): Json =>
    structuredClone({
      rules: { [rule]: { Actions } },
      groups: { [stable]: ['healthy', 'healthy', 'draining'], [canary]: ['healthy'] },
      tasks: { 'shop-stable': [`sha256:${oldDigest}`, `sha256:${oldDigest}`], 'shop-canary': [`sha256:${newDigest}`] },
    })
  return {
    script: 'aws-alb',
    environment: {
      ALB_RULE: rule,
      ALB_STABLE_GROUP: stable,
      ALB_CANARY_GROUP: canary,
      ECS_CLUSTER: 'shop',
      ECS_STABLE_SERVICE: 'shop-stable',
      ECS_CANARY_SERVICE: 'shop-canary',
    },
    cloud: { aws: inEachRegion(made) },
    byHand: ({ aws = {} }, percent) =>
      Object.values(aws).forEach(({ rules }) => {
        const [s, c] = rules![rule].Actions[1].ForwardConfig.TargetGroups
        Object.assign(s, { Weight: 100 - percent })
        Object.assign(c, { Weight: percent })
      }),
    finest: 0.1,
    tooFine: 0.05,
    forget: ({ aws = {} }) => Object.values(aws).forEach(({ tasks = {} }) => void (tasks['shop-canary'] = [`sha256:${'e'.repeat(64)}`])),
  }
}

/** A service with three revisions. */
export function cloudRun(): TrafficWorld {
  const revision = (name: string, digest: string, hour: number): Json => ({
    metadata: { name, creationTimestamp: `2026-11-21T0${hour}:00:00Z` },
    spec: { containers: [{ image: 'registry.example/shop:latest' }] },
    status: { imageDigest: image(digest), conditions: [{ type: 'Ready', status: 'True' }] },
  })
  const traffic = [{ revisionName: 'shop-1', percent: 100 }]
  const made = (): Record<string, Json> =>
    structuredClone({
      shop: {
        revisions: [revision('shop-2', newDigest, 2), revision('shop-1', oldDigest, 1), revision('shop-0', oldDigest, 0)],
        spec: { traffic },
        status: { traffic, conditions: [{ type: 'Ready', status: 'True' }] },
      },
    })
  return {
    script: 'cloud-run',
    environment: {},
    cloud: { run: inEachRegion(made) },
    byHand: ({ run = {} }, percent) =>
      Object.values(run).forEach(({ shop }) => {
        shop.status.traffic = [
          { revisionName: 'shop-2', percent },
          { revisionName: 'shop-1', percent: 100 - percent, tag: 'old' },
        ]
      }),
    finest: 1,
    tooFine: 0.5,
    forget: ({ run = {} }) => Object.values(run).forEach(({ shop }) => void (shop.revisions[0].status.imageDigest = image('e'.repeat(64)))),
  }
}
