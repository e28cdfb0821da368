import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { handlers } from '../handlers/registry.ts'
import type { Schema } from './description.ts'
import { extractFile, graphqlFile, loadDescription, loadOrigin } from './load-description.ts'
import { Router } from './router.ts'
import { Validators } from './validators.ts'

const description = loadDescription()
const origin = loadOrigin()
const sha256 = (file: URL): string => createHash('sha256').update(readFileSync(file)).digest('hex')

describe('the committed extract of GitHub’s description', () => {
  it('is what the script made of the named version, untouched', () => {
    expect(sha256(extractFile)).toBe(origin.extractSha256)
    expect(sha256(graphqlFile)).toBe(origin.graphql.extractSha256)
    expect(`${origin.package} ${origin.version}`).toMatch(/^@octokit\/openapi \d+\.\d+\.\d+$/)
    expect(origin.sourceSha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('holds exactly the operations that have a handler', () => {
    expect(description.operations.map(({ id }) => id)).toEqual(Object.keys(handlers).toSorted())
  })

  it('holds every definition that is referred to, and no other', () => {
    const text = JSON.stringify(description)
    const used = new Set([...text.matchAll(/"github#\/definitions\/([^"]+)"/g)].map((match) => match[1]))
    expect(used).toEqual(new Set(Object.keys(description.definitions)))
  })

  it('leads every operation’s own address back to it', () => {
    const router = new Router(description)
    const filled = (path: string): string => path.replaceAll(/\{\w+\}/g, '1')
    const lost = description.operations.filter(({ id, method, path }) => router.find(method, filled(path))?.operation.id !== id)
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  it('compiles: every schema of every operation is one that the validator takes', () => {
    const validators = new Validators(description)
    for (const operation of description.operations) {
      validators.params(operation, {})
      validators.query(operation, {})
      validators.body(operation, {})
      for (const status of Object.keys(operation.responses)) validators.response(operation, Number(status), {})
    }
    expect(description.operations.length).toBeGreaterThan(120)
  })

  it('has no `nullable`, which would be ignored', () => {
    const found: Schema[] = []
    JSON.stringify(description, (_key, value: Schema) => {
      if (value?.['nullable'] === true) found.push(value)
      return value
    })
    expect(found).toEqual([])
  })
})
