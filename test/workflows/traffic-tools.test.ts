import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alb, cloudRun, lambda } from './traffic-clouds.fixture.ts'
import { argoRollouts, gatewayApi, istio } from './traffic-clusters.fixture.ts'
import { installTools } from './traffic-tools/install-tools.ts'
import { applyPatch } from './traffic-tools/json-patch.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'traffic-tools-'))
  const [route, service, rollout] = [gatewayApi(), istio(), argoRollouts()].map(({ cloud }) => cloud.clusters!['default']!)
  const cluster = { ...route!, objects: { ...route!.objects, ...service!.objects, ...rollout!.objects } }
  const aws = { default: { ...alb().cloud.aws!['default'], ...lambda().cloud.aws!['default'] } }
  installTools(folder, { file: join(folder, 'cloud.json'), cloud: { clusters: { default: cluster }, aws, run: cloudRun().cloud.run! } })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const patch = (kind: string, operations: readonly object[]): readonly string[] => [
  'patch',
  kind,
  'shop',
  '--type=json',
  `--patch=${JSON.stringify(operations)}`,
]
const weight = '/spec/rules/0/backendRefs/0/weight'
const routes = 'httproutes.gateway.networking.k8s.io'
const alias = (version: string, weights: object, ...more: readonly string[]): readonly string[] => {
  const words = ['lambda', 'update-alias', '--function-name', 'shop', '--name', 'live', '--function-version', version]
  return [...words, '--routing-config', JSON.stringify({ AdditionalVersionWeights: weights }), ...more]
}
const rule = (Weight: number): readonly string[] => {
  const TargetGroups = [{ TargetGroupArn: 'arn:stable', Weight }]
  return [
    'elbv2',
    'modify-rule',
    '--rule-arn',
    'arn:rule',
    '--actions',
    JSON.stringify([{ Type: 'forward', ForwardConfig: { TargetGroups } }]),
  ]
}
const split = (text: string): readonly string[] => ['run', 'services', 'update-traffic', 'shop', '--region=eu', `--to-revisions=${text}`]

describe('the emulated tools', () => {
  it.each<[tool: string, because: string, words: readonly string[], exitCode: number, says: string]>([
    ['kubectl', 'the flag is unknown', ['get', routes, 'shop', '--outptu=json'], 1, 'unknown flag'],
    ['kubectl', 'the object is not there', ['get', routes, 'other', '--output=json'], 1, 'NotFound'],
    ['kubectl', 'the context is not there', ['--context=asia', 'get', routes, 'shop', '--output=json'], 1, 'does not exist'],
    ['kubectl', 'the path is not there', patch(routes, [{ op: 'replace', path: '/spec/rules/7/x', value: 1 }]), 1, 'rejected'],
    ['kubectl', 'a test fails', patch(routes, [{ op: 'test', path: weight, value: 7 }]), 1, 'rejected'],
    ['kubectl', 'a weight is none', patch(routes, [{ op: 'replace', path: weight, value: 0.5 }]), 1, 'denied'],
    ['kubectl', 'the patch is no JSON', ['patch', routes, 'shop', '--type=json', '--patch=['], 1, 'unable to parse'],
    [
      'kubectl',
      'a Rollout has a hundred parts',
      patch('rollouts.argoproj.io', [{ op: 'replace', path: '/spec/strategy/canary/steps/0/setWeight', value: 101 }]),
      1,
      'needs to be between 0 and 100',
    ],
    [
      'aws',
      'the option is unknown',
      ['lambda', 'get-alias', '--function-name', 'shop', '--name', 'live', '--regoin', 'eu'],
      252,
      'Unknown options',
    ],
    ['aws', 'an argument is missing', ['lambda', 'get-alias', '--function-name', 'shop'], 252, 'required: --name'],
    ['aws', 'the alias is not there', ['lambda', 'get-alias', '--function-name', 'shop', '--name', 'x'], 254, 'ResourceNotFoundException'],
    ['aws', 'a version stands twice', alias('7', { 7: 0.1 }), 254, 'already included'],
    ['aws', 'a weight is more than all', alias('7', { 10: 1.5 }), 254, 'InvalidParameterValueException'],
    ['aws', 'the unpublished version is weighted', alias('7', { $LATEST: 0.1 }), 254, '$LATEST'],
    ['aws', 'a version is not there', alias('7', { 99: 0.1 }), 254, 'ResourceNotFoundException'],
    ['aws', 'somebody was faster', alias('7', { 10: 0.1 }, '--revision-id', 'revision-0'), 254, 'PreconditionFailedException'],
    ['aws', 'a weight is above 999', rule(1000), 254, 'ValidationError'],
    ['aws', 'a weight is no whole number', rule(0.5), 254, 'ValidationError'],
    ['gcloud', 'the flag is unknown', ['run', 'services', 'describe', 'shop', '--regoin=eu'], 2, 'unrecognized arguments'],
    ['gcloud', 'it is more than all', split('shop-2=60,shop-1=50'), 1, 'add up to 110'],
    ['gcloud', 'it is a part of a percent', split('shop-2=0.5,shop-1=99.5'), 1, 'Invalid value [0.5]'],
    ['gcloud', 'the revision is not there', split('shop-9=100'), 1, 'is not found'],
    ['gcloud', 'the service is not there', ['run', 'services', 'describe', 'other', '--region=eu'], 1, 'Cannot find service'],
  ])('%s refuses when %s', (tool, _, words, exitCode, says) => {
    const { status, stdout, stderr } = spawnSync(join(folder, tool), words, { encoding: 'utf8' })
    expect([status, stdout]).toEqual([exitCode, ''])
    expect(stderr).toContain(says)
  })
})

describe('a JSON patch', () => {
  it.each([
    { because: 'add appends to a list', patch: [{ op: 'add', path: '/list/-', value: 3 }], result: { list: [1, 2, 3], 'a/b': 1 } },
    { because: 'add inserts', patch: [{ op: 'add', path: '/list/0', value: 0 }], result: { list: [0, 1, 2], 'a/b': 1 } },
    { because: 'a slash in a name is escaped', patch: [{ op: 'replace', path: '/a~1b', value: 2 }], result: { list: [1, 2], 'a/b': 2 } },
    {
      because: 'remove takes away',
      patch: [
        { op: 'remove', path: '/a~1b' },
        { op: 'remove', path: '/list/0' },
      ],
      result: { list: [2] },
    },
  ])('$because', ({ patch: operations, result }) => {
    const document = { list: [1, 2], 'a/b': 1 }
    expect(applyPatch(document, operations)).toEqual(result)
    expect(document).toEqual({ list: [1, 2], 'a/b': 1 })
  })

  it.each([
    { because: 'a parent is missing', patch: [{ op: 'add', path: '/x/y', value: 1 }] },
    { because: 'a member is missing', patch: [{ op: 'replace', path: '/x', value: 1 }] },
    { because: 'a place is beyond the list', patch: [{ op: 'add', path: '/list/9', value: 1 }] },
    { because: 'an operation is none', patch: [{ op: 'put', path: '/list', value: 1 }] },
    { because: 'it is no list', patch: { op: 'add' } },
  ])('fails when $because', ({ patch: operations }) => {
    expect(() => applyPatch({ list: [1, 2] }, operations)).toThrow()
  })
})
