import { expect, it } from 'vitest'
import { beyond, permissionsOf, readOnly } from './permissions.ts'

it.each([
  { value: {}, scopes: { metadata: 'read' }, because: 'an empty mapping takes everything but metadata' },
  { value: { contents: 'write', issues: 'none' }, scopes: { contents: 'write', metadata: 'read' }, because: 'none is absent' },
])('$value gives $scopes, because $because', ({ value, scopes }) => {
  expect(permissionsOf(value)).toEqual(scopes)
})

it('knows nothing without a value, and all keys for the two words', () => {
  expect(permissionsOf(null)).toBeUndefined()
  expect(permissionsOf('read-all')).toMatchObject({ contents: 'read', deployments: 'read', models: 'read' })
  expect(permissionsOf('read-all')).not.toHaveProperty('id-token')
  expect(permissionsOf('write-all')).toMatchObject({ contents: 'write', 'id-token': 'write', models: 'read', metadata: 'read' })
})

it('leaves a fork only reading, and no OIDC', () => {
  expect(readOnly({ contents: 'write', 'id-token': 'write', metadata: 'read' })).toEqual({ contents: 'read', metadata: 'read' })
})

it.each([
  { asked: { contents: 'write' }, allowed: { contents: 'read' }, missing: ['contents: write'] },
  { asked: { contents: 'read' }, allowed: { contents: 'write' }, missing: [] },
  { asked: { issues: 'read' }, allowed: {}, missing: ['issues: read'] },
] as const)('$asked of $allowed misses $missing', ({ asked, allowed, missing }) => {
  expect(beyond(asked, allowed)).toEqual(missing)
})
