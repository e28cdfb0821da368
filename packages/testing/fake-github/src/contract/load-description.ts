import { readFileSync } from 'node:fs'
// Imported, not read: a bundle carries it along.
import extract from '../../openapi/extract.json' with { type: 'json' }
import type { Description, Origin } from './description.ts'

export const extractFile = new URL('../../openapi/extract.json', import.meta.url)
export const originFile = new URL('../../openapi/origin.json', import.meta.url)
export const graphqlFile = new URL('../generated/graphql-schema.ts', import.meta.url)

/** The committed extract of GitHub's description. */
export const loadDescription = (): Description => extract as unknown as Description

export const loadOrigin = (): Origin => JSON.parse(readFileSync(originFile, 'utf8')) as Origin
