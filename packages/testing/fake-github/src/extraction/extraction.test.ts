import { describe, expect, it } from 'vitest'
import type { Description } from '../contract/description.ts'
import { extractGraphql } from './extract-graphql.ts'
import { extractOperations, type OpenApi } from './extract-operations.ts'
import { normaliseSchema } from './normalise-schema.ts'
import { writeExtract } from './write-extract.ts'

describe('normalising a schema of OpenAPI 3.0', () => {
  it.each([
    { from: { type: 'string', nullable: true }, to: { type: ['string', 'null'] }, because: 'a type takes null beside it' },
    {
      from: { type: 'string', enum: ['a'], nullable: true },
      to: { type: ['string', 'null'], enum: ['a', null] },
      because: 'an enumeration has to list it',
    },
    {
      from: { nullable: true, anyOf: [{ type: 'string' }] },
      to: { anyOf: [{ anyOf: [{ type: 'string' }] }, { type: 'null' }] },
      because: 'without a type it is a branch',
    },
    { from: { nullable: true }, to: {}, because: 'anything goes already' },
    { from: { type: 'string', nullable: false }, to: { type: 'string' }, because: 'it is not' },
    { from: { type: 'string', description: 'd', example: 'e', 'x-y': 1 }, to: { type: 'string' }, because: 'words for people are dropped' },
    {
      from: { properties: { description: { type: 'string' }, title: { type: 'string' } } },
      to: { properties: { description: { type: 'string' }, title: { type: 'string' } } },
      because: 'a property may have such a name',
    },
    { from: { enum: [{ description: 'd' }] }, to: { enum: [{ description: 'd' }] }, because: 'values are no schemas' },
  ])('$because', ({ from, to }) => {
    expect(normaliseSchema(from, new Set())).toEqual(to)
  })

  it('points references at the definitions and notes their names', () => {
    const seen = new Set<string>()
    expect(normaliseSchema({ items: { $ref: '#/components/schemas/user' } }, seen)).toEqual({ items: { $ref: 'github#/definitions/user' } })
    expect([...seen]).toEqual(['user'])
  })
})

const ok = (schema: object) => ({ content: { 'application/json': { schema } } })
const document: OpenApi = {
  paths: {
    '/b': {
      get: { operationId: 'b/get', responses: { 200: ok({ $ref: '#/components/schemas/b' }), 422: ok({ oneOf: [{ type: 'object' }] }) } },
    },
    '/a': { post: { operationId: 'a/create', responses: { 204: {} }, 'x-github': { enabledForGitHubApps: false } } },
    '/c': { get: { operationId: 'c/get', responses: {} } },
  },
  components: { schemas: { b: { items: { $ref: '#/components/schemas/deep' } }, deep: { type: 'string' }, unused: { type: 'string' } } },
} as unknown as OpenApi

describe('extracting operations', () => {
  const extract = (): Description => extractOperations(document, ['b/get', 'a/create'])

  it('takes the wanted ones, in order, with every schema that they reach', () => {
    expect(extract().operations.map(({ id, method, path, apps }) => [id, method, path, apps])).toEqual([
      ['a/create', 'POST', '/a', false],
      ['b/get', 'GET', '/b', true],
    ])
    expect(Object.keys(extract().definitions)).toEqual(['b', 'deep'])
  })

  it('lets an error body be any of its alternatives, and knows answers without a body', () => {
    const [create, get] = extract().operations
    expect(get?.responses['422']).toEqual({ anyOf: [{ type: 'object' }] })
    expect(create?.responses).toEqual({ 204: null })
  })

  it('names what the document does not have', () => {
    expect(() => extractOperations(document, ['b/get', 'd/get'])).toThrow('not in the description: d/get')
  })

  it('writes what can be read again, one operation and one definition a line', () => {
    const text = writeExtract(extract())
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(extract())))
    expect(text.split('\n')).toHaveLength(9)
  })
})

describe('extracting from the schema of GraphQL', () => {
  it('names a type that the schema has lost', () => {
    expect(() => extractGraphql('type Query { viewer: String }')).toThrow(/^Query has no field repository$/)
  })
})
