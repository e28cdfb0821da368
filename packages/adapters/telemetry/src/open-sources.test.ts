import { readFileSync } from 'node:fs'
import type { MetricsPolicy } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { stillPorts } from './answering-server.fixture.ts'
import { openers, openSources } from './open-sources.ts'

const query = { bad: 'b{track="{track}"}', all: 'a{track="{track}"}' }

const schema = JSON.parse(readFileSync(new URL('../../../../schemas/release-policy.schema.json', import.meta.url), 'utf8')) as {
  $defs: Record<string, { required: string[]; properties: { sources: { additionalProperties: { oneOf: { $ref: string }[] } } } }>
}

describe('the sources of a policy', () => {
  it('are those of the schema', () => {
    const branches = schema.$defs['Metrics']!.properties.sources.additionalProperties.oneOf
    const keys = branches.map(({ $ref }) => schema.$defs[$ref.replace('#/$defs/', '')]!.required[0])
    expect(keys).toEqual(Object.keys(openers))
  })

  it.each([
    {
      because: 'the short form is a source of the name prometheus',
      policy: { prometheus: 'http://p', queries: { e: query } },
      names: ['prometheus'],
    },
    {
      because: 'the only source needs no name',
      policy: { sources: { mimir: { prometheus: 'http://p' } }, queries: { e: query } },
      names: ['mimir'],
    },
    {
      because: 'a source that nobody asks needs no secret',
      policy: { prometheus: 'http://p', sources: { dd: { datadog: 'datadoghq.eu' } }, queries: { e: query } },
      names: ['prometheus'],
    },
    { because: "a service's own metrics need the source, too", policy: { prometheus: 'http://p', service: 'shop' }, names: ['prometheus'] },
    { because: 'without metrics nothing is opened', policy: { prometheus: '${NOT_SET}' }, names: [] },
  ] as readonly { because: string; policy: MetricsPolicy; names: string[] }[])('$because', ({ policy, names }) => {
    expect([...openSources(policy, stillPorts()).keys()]).toEqual(names)
  })

  it.each([
    { because: 'a variable that is not set', policy: { prometheus: '${PROMETHEUS_URL}' }, code: 'no-variable' },
    { because: 'a variable that is empty', policy: { prometheus: '${EMPTY}' }, code: 'no-variable' },
    { because: 'an address of another kind', policy: { prometheus: 'file:///etc/passwd' }, code: 'address' },
    { because: 'no address at all', policy: { prometheus: 'prometheus' }, code: 'address' },
    {
      because: 'two ways of access',
      policy: { sources: { p: { prometheus: 'http://a:b@p', auth: { bearer: '${TOKEN}' } } } },
      code: 'auth',
    },
    {
      because: 'several sources and none named',
      policy: { sources: { a: { prometheus: 'http://a' }, b: { prometheus: 'http://b' } } },
      code: 'no-source',
    },
    { because: 'no source at all', policy: {}, code: 'no-source' },
    {
      because: 'two of one name',
      policy: { prometheus: 'http://a', sources: { prometheus: { prometheus: 'http://b' } } },
      code: 'two-sources',
    },
    { because: 'a file of an unknown format', policy: { sources: { f: { file: 'numbers.txt' } } }, code: 'file-format' },
  ] as readonly { because: string; policy: MetricsPolicy; code: string }[])('$because is named', ({ policy, code }) => {
    const open = () => openSources({ ...policy, queries: { e: query } }, stillPorts({ TOKEN: 't0p-secret', EMPTY: '' }))
    expect(open).toThrow(expect.objectContaining({ code: `telemetry/${code}` }))
    expect(open).not.toThrow('t0p-secret')
  })
})
