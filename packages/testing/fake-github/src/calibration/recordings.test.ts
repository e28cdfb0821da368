import { describe, expect, it } from 'vitest'
import { loadDescription } from '../contract/load-description.ts'
import { readParams, readQuery } from '../contract/query-values.ts'
import { Router } from '../contract/router.ts'
import { Validators } from '../contract/validators.ts'
import { handlers } from '../handlers/registry.ts'
import { openShop } from '../shop.fixture.ts'
import { loadDeliveries, loadRecordings, pathsOf, sources } from './recordings.fixture.ts'

const description = loadDescription()
const router = new Router(description)
const validators = new Validators(description)

const recorded = loadRecordings().flatMap((recording) => {
  const url = new URL(recording.path, 'https://api.github.com')
  const route = router.find(recording.method.toUpperCase(), url.pathname)
  return route === null ? [] : [{ recording, route, url }]
})

/** Bytes of a file, no JSON. */
const isRaw = (response: unknown): boolean => typeof response === 'string' && response !== ''

const within = (violation: string): string => violation.replaceAll(/\/\d+/g, '/*')

/** What the description has and older answers lack, or the other way round: the only differences there may be. */
const added = [
  "repos/get 200 response: must have required property 'has_discussions'",
  "repos/update 200 response: must have required property 'has_discussions'",
  "orgs/get 200 response: must have required property 'archived_at'",
  "repos/update-branch-protection 200 response/restrictions/teams/*: must have required property 'type'",
  "repos/upload-release-asset 201 response: must have required property 'digest'",
  "repos/get-release-asset 200 response: must have required property 'digest'",
  "repos/update-release-asset 200 response: must have required property 'digest'",
  "repos/list-release-assets 200 response/*: must have required property 'digest'",
  'repos/upload-release-asset 422 response/request_id: not in the description',
]

describe('calibration with recorded answers of the real GitHub', () => {
  it('every recorded answer keeps to the extract, but for fields that were added since', () => {
    const broken = recorded.map(({ recording: { status, response }, route: { operation } }) =>
      (isRaw(response) ? [] : validators.response(operation, status, response === '' ? undefined : response)).map(
        (each) => `${operation.id} ${status} ${within(each)}`,
      ),
    )
    console.log(
      `${sources.recordings}: ${recorded.length} of ${loadRecordings().length} are of our operations, ${broken.filter((each) => each.length === 0).length} keep to the description, the others lack newer fields`,
    )
    expect(recorded.length).toBeGreaterThanOrEqual(41)
    expect(new Set(broken.flat())).toEqual(new Set(added))
  })

  it('every recorded request is one the fake would take', () => {
    const broken = recorded.flatMap(({ recording: { body, status }, route: { operation, params }, url }) => [
      ...validators.params(operation, readParams(operation, params)),
      ...validators.query(operation, readQuery(operation, url.searchParams)),
      ...(typeof body === 'object' && status < 300 ? validators.body(operation, body) : []),
    ])
    expect(broken).toEqual([])
  })

  it('a handler calls itself recorded only when there is a recording of its operation', () => {
    const operations = new Set(recorded.map(({ route }) => route.operation.id))
    const claims = Object.keys(handlers).filter((id) => handlers[id]?.provenance === 'recorded')
    expect(claims.filter((id) => !operations.has(id))).toEqual([])
    const count = (provenance: string): number => Object.values(handlers).filter((each) => each.provenance === provenance).length
    console.log(`handlers: ${count('recorded')} recorded, ${count('documented')} documented, ${count('assumed')} assumed`)
  })
})

/** Recorded paths that the fake leaves out on purpose. */
const leftOut =
  /^(\/permissions|\/topics|\/web_commit_signoff_required|\/temp_clone_token|\/(allow|delete|squash|merge|use)_\w+|\/security_and_analysis|\/\*?\/?reactions|\/(blog|company|email|location|name|twitter_username|is_verified|plan|billing_email|collaborators|default_repository_permission|disk_usage|members_\w+|owned_private_repos|private_gists|total_private_repos|two_factor_requirement_enabled|\w+_enabled\w*)\b|\/_links|\/required_conversation_resolution)/

describe('calibration of the fake with recorded answers', () => {
  it.each([
    { operation: 'repos/get', ask: ['GET', 'repos/acme/shop'] },
    { operation: 'orgs/get', ask: ['GET', 'orgs/acme'] },
    { operation: 'issues/create', ask: ['POST', '/issues', { title: 'x', body: 'y' }] },
    { operation: 'issues/list-for-repo', ask: ['GET', '/issues'], before: [['POST', '/issues', { title: 'x' }]] },
    { operation: 'issues/create-label', ask: ['POST', '/labels', { name: 'x' }] },
    {
      operation: 'issues/add-labels',
      ask: ['POST', '/issues/1/labels', { labels: ['Foo'] }],
      before: [['POST', '/issues', { title: 'x' }]],
    },
    { operation: 'repos/create-commit-status', ask: ['POST', '/statuses/HEAD', { state: 'success' }] },
    {
      operation: 'repos/get-combined-status-for-ref',
      ask: ['GET', '/commits/main/status'],
      before: [['POST', '/statuses/HEAD', { state: 'success' }]],
    },
    { operation: 'git/create-ref', ask: ['POST', '/git/refs', { ref: 'refs/heads/x', sha: 'HEAD' }] },
    { operation: 'repos/create-or-update-file-contents', ask: ['PUT', '/contents/x', { message: 'x', content: 'eA==' }] },
    { operation: 'repos/get-content', ask: ['GET', '/contents/'] },
    {
      operation: 'repos/get-release-by-tag',
      ask: ['GET', '/releases/tags/v0.1.0'],
      before: [['POST', '/releases', { tag_name: 'v0.1.0' }]],
    },
    {
      operation: 'repos/get-release-asset',
      ask: ['GET', '/releases/assets/ASSET'],
      before: [['POST', '/releases', { tag_name: 'v0.1.0' }]],
    },
  ] as const)('$operation has every field of its recording', async ({ operation, ask: [method, path, body], ...more }) => {
    const { ada, repository } = await openShop()
    const { sha } = (await ada('GET', '/commits/main')).body
    const fill = (text: string): string => text.replace('HEAD', sha).replace('ASSET', String(repository.releases[0]?.assets[0]?.id))
    const send = (verb: string, where: string, what?: unknown) =>
      ada(verb, fill(where), what === undefined ? undefined : JSON.parse(fill(JSON.stringify(what))))
    for (const [verb, where, what] of 'before' in more ? more.before : []) {
      const answer = await send(verb, where, what)
      if (operation === 'repos/get-release-asset') await ada('POST', answer.body.upload_url.replace('{?name,label}', '?name=a.txt'), 'x')
    }
    const ours = new Set(pathsOf((await send(method, path, body)).body).map((each) => each.split('/').slice(0, 3).join('/')))
    const theirs = recorded
      .filter(({ route, recording }) => route.operation.id === operation && recording.status < 300 && !isRaw(recording.response))
      .flatMap(({ recording }) => pathsOf(recording.response))
    expect(theirs.length).toBeGreaterThan(0)
    const missing = new Set(
      theirs.map((each) => each.split('/').slice(0, 3).join('/')).filter((each) => !ours.has(each) && !leftOut.test(each)),
    )
    expect([...missing]).toEqual([])
  })
})

/** Key of a delivery → the definition it should keep to. */
const parts: Readonly<Record<string, string>> = {
  release: 'release',
  deployment: 'deployment',
  deployment_status: 'deployment-status',
  workflow_run: 'workflow-run',
  workflow_job: 'job',
  check_run: 'check-run',
  issue: 'issue',
  pull_request: 'pull-request-simple',
  label: 'label',
  milestone: 'milestone',
  comment: 'issue-comment',
  repository: 'repository',
  sender: 'simple-user',
}

/** Whole kinds of older or shortened payloads, by what they lack. */
const older = /must have required property|\/(pushed|created|updated)_at: must (be string,null|match format)/

describe('calibration with published webhook deliveries', () => {
  it('what they carry keeps to the same definitions, but for what older payloads lack', () => {
    const pieces = loadDeliveries().flatMap(({ examples }) =>
      examples.flatMap((payload) =>
        Object.entries(parts).flatMap(([key, name]) =>
          typeof payload[key] === 'object' && payload[key] !== null ? [{ name, value: payload[key] }] : [],
        ),
      ),
    )
    const broken = pieces.map(({ name, value }) => validators.definition(name, value))
    console.log(
      `${sources.deliveries}: ${pieces.length} objects, ${broken.filter((each) => each.length === 0).length} keep to the description`,
    )
    expect(pieces.length).toBeGreaterThan(700)
    expect(broken.filter((each) => each.length === 0).length).toBeGreaterThan(680)
    expect(broken.flat().filter((each) => !older.test(each))).toEqual([])
  })
})
