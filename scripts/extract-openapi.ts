// Makes the extract of GitHub's own description that packages/testing/fake-github is held to.
//   node scripts/extract-openapi.ts            the pinned versions, with the operations that have a handler now
//   node scripts/extract-openapi.ts --latest   the newest versions of the two packages
//   node scripts/extract-openapi.ts --check    makes it again and fails on any difference
// The packages (385 MB and 8 MB) are fetched into a temporary folder and stand in no lockfile.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Origin } from '../packages/testing/fake-github/src/contract/description.ts'
import { extractFile, graphqlFile, originFile } from '../packages/testing/fake-github/src/contract/load-description.ts'
import { extractGraphql } from '../packages/testing/fake-github/src/extraction/extract-graphql.ts'
import { extractOperations, type OpenApi } from '../packages/testing/fake-github/src/extraction/extract-operations.ts'
import { writeExtract, writeSchema } from '../packages/testing/fake-github/src/extraction/write-extract.ts'
import { handlers } from '../packages/testing/fake-github/src/handlers/registry.ts'

const packages = {
  rest: { name: '@octokit/openapi', version: '23.0.2', file: 'package/generated/api.github.com.json' },
  graphql: { name: '@octokit/graphql-schema', version: '15.26.1', file: 'package/schema.graphql' },
}
type Source = (typeof packages)['rest']

const [mode = ''] = process.argv.slice(2)
if (!['', '--latest', '--check'].includes(mode)) throw new Error(`unknown argument ${mode}: take --latest, --check or nothing`)
const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
try {
  const rest = take(packages.rest)
  const graphql = take(packages.graphql)
  const extract = writeExtract(extractOperations(JSON.parse(rest.text) as OpenApi, Object.keys(handlers)))
  const schema = writeSchema(extractGraphql(graphql.text))
  const origin: Origin = { ...originOf(packages.rest.name, rest, extract), graphql: originOf(packages.graphql.name, graphql, schema) }
  const files = [
    [extractFile, extract],
    [graphqlFile, schema],
    [originFile, `${JSON.stringify(origin, null, 2)}\n`],
  ] as const
  const stale = files.filter(([file, text]) => mode === '--check' && readFileSync(file, 'utf8') !== text)
  for (const [file, text] of files) if (mode !== '--check') writeFileSync(file, text)
  for (const [file] of stale) console.error(`${file.pathname} differs: run node scripts/extract-openapi.ts`)
  process.exitCode = stale.length > 0 ? 1 : 0
  console.log(
    `${Object.keys(handlers).length} operations, ${Math.round(extract.length / 1000)} kB, from ${packages.rest.name} ${rest.version}`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Fetches a package as its registry has it and reads the one file that is needed. */
function take({ name, version, file }: Source): { version: string; text: string } {
  const npm = (...args: string[]): string => execFileSync('npm', [...args, '--loglevel=error'], { cwd: folder, encoding: 'utf8' })
  const wanted = mode === '--latest' ? npm('view', name, 'version').trim() : version
  const archive = npm('pack', `${name}@${wanted}`).trim().split('\n').at(-1) ?? ''
  return { version: wanted, text: execFileSync('tar', ['-xzOf', archive, file], { cwd: folder, encoding: 'utf8', maxBuffer: 64_000_000 }) }
}

function originOf(name: string, { version, text }: { version: string; text: string }, extract: string): Omit<Origin, 'graphql'> {
  return { package: name, version, sourceSha256: sha256(text), extractSha256: sha256(extract) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
