import { describe, expect, it } from 'vitest'
import type { Description, Schema } from './description.ts'
import { undeclaredProperties } from './undeclared-properties.ts'

const description: Description = {
  operations: [],
  definitions: {
    user: { type: 'object', properties: { login: { type: 'string' } } },
    node: { type: 'object', properties: { next: { $ref: 'github#/definitions/node' } } },
  },
}
const user = { $ref: 'github#/definitions/user' }

describe('undeclared properties', () => {
  it.each<{ schema: Schema; value: unknown; found: string[]; because: string }>([
    { schema: user, value: { login: 'a' }, found: [], because: 'the definition declares it' },
    { schema: user, value: { logn: 'a' }, found: ['/logn'], because: 'it is misspelt' },
    { schema: { type: 'array', items: user }, value: [{ login: 'a' }, { x: 1 }], found: ['/1/x'], because: 'an item has it' },
    { schema: { properties: { by: user } }, value: { by: { y: 1 } }, found: ['/by/y'], because: 'it is further down' },
    {
      schema: { allOf: [user, { properties: { id: {} } }] },
      value: { login: 'a', id: 1 },
      found: [],
      because: 'either branch declares one',
    },
    { schema: { anyOf: [user, { type: 'null' }] }, value: null, found: [], because: 'nothing has no properties' },
    { schema: { type: 'object' }, value: { any: 1 }, found: [], because: 'an object without a word about properties is open' },
    { schema: { properties: { a: {} }, additionalProperties: true }, value: { b: 1 }, found: [], because: 'the schema is open on purpose' },
    { schema: { properties: { a: {} }, additionalProperties: { type: 'string' } }, value: { b: 'x' }, found: [], because: 'a map is open' },
    {
      schema: { $ref: 'github#/definitions/node' },
      value: { next: { next: { z: 1 } } },
      found: ['/next/next/z'],
      because: 'the schema refers to itself',
    },
  ])('finds $found, because $because', ({ schema, value, found }) => {
    expect(undeclaredProperties(description, schema, value)).toEqual(found)
  })
})
