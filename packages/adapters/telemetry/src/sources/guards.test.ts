import { connect } from '@locktender/github'
import { describe, expect, it } from 'vitest'
import { answeringServer, stillPorts, type Saying } from '../answering-server.fixture.ts'
import { openSources } from '../open-sources.ts'

const from = Date.parse('2026-11-18T11:00:00Z') / 1000
const range = { fromSeconds: from, toSeconds: from + 180, stepSeconds: 60 }
const request = { side: 'canary', part: 'value', range } as const

describe('alerts', () => {
  const open = (url: string) =>
    openSources(
      { sources: { alerts: { alertmanager: url } }, queries: { pages: { gauge: 'severity="page"', source: 'alerts' } } },
      stillPorts(),
    ).get('alerts')!

  it('are counted from the minute in which they began to fire', async () => {
    await using server = await answeringServer(() => ({
      json: [{ startsAt: '2026-11-18T11:01:30Z' }, { startsAt: '2026-11-18T10:00:00Z' }],
    }))
    const answer = await open(server.url).fetch({ ...request, text: 'severity="page",app=~"shop|cart"' })
    expect(answer).toMatchObject({
      status: 'value',
      series: [
        {
          shape: 'value',
          samples: [
            { t: from + 60, value: 1 },
            { t: from + 120, value: 2 },
            { t: from + 180, value: 2 },
          ],
        },
      ],
    })
    expect(server.heard[0]?.path).toBe('/api/v2/alerts')
    expect(server.heard[0]?.parameters.getAll('filter')).toEqual(['severity="page"', 'app=~"shop|cart"'])
  })

  it.each([
    { because: 'none fires is a value', say: { json: [] } as Saying, status: 'value' },
    { because: 'no list is an error', say: { json: { message: 'x' } } as Saying, status: 'error' },
    { because: 'an alert without a start is an error', say: { json: [{}] } as Saying, status: 'error' },
    { because: 'a refusal is an error', say: { text: '', status: 401 } as Saying, status: 'error' },
  ])('$because', async ({ say, status }) => {
    await using server = await answeringServer(() => say)
    expect((await open(server.url).fetch({ ...request, text: 'severity="page"' })).status).toBe(status)
  })

  it('need matchers', async () => {
    await expect(open('http://127.0.0.1:9').fetch({ ...request, text: 'page!' })).rejects.toMatchObject({ code: 'telemetry/query' })
  })
})

describe('complaints', () => {
  const policy = { sources: { complaints: { issues: true } }, queries: { complaints: { gauge: 'bug,production' } } } as const
  const open = (url: string) => {
    const github = () =>
      connect({ repository: 'acme/shop', token: 'x', environment: { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` } })
    return openSources(policy, { ...stillPorts(), github }).get('complaints')!
  }
  const issue = (time: string, more: object = {}) => ({ created_at: time, ...more })

  it('are the issues with the labels that were opened since the stage began', async () => {
    const issues = [
      issue('2026-11-18T11:00:30Z'),
      issue('2026-11-18T11:02:10Z'),
      issue('2026-11-18T10:59:00Z'),
      issue('2026-11-18T11:00:40Z', { pull_request: {} }),
    ]
    await using server = await answeringServer(() => ({ json: issues, headers: { 'content-type': 'application/json' } }))
    const answer = await open(server.url).fetch({ ...request, text: 'bug,production' })
    expect(answer).toMatchObject({ status: 'value', series: [{ samples: [{ value: 1 }, { value: 1 }, { value: 2 }] }] })
    expect(server.heard[0]?.path).toBe('/repos/acme/shop/issues')
    expect(server.heard[0]?.parameters.get('labels')).toBe('bug,production')
    expect(server.heard[0]?.parameters.get('state')).toBe('all')
  })

  it('are an error when the token may not see issues', async () => {
    await using server = await answeringServer(() => ({
      json: { message: 'Not Found' },
      status: 404,
      headers: { 'content-type': 'application/json' },
    }))
    expect((await open(server.url).fetch({ ...request, text: 'bug' })).status).toBe('error')
  })

  it('need access to GitHub', () => {
    expect(() => openSources(policy, stillPorts())).toThrow(expect.objectContaining({ code: 'telemetry/no-github' }))
  })
})
