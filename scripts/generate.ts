import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generateContracts } from './generate-contracts.ts'
import { generateActions } from './generate-actions.ts'
import { generateFormatsReference } from './generate-formats-reference.ts'
import { generateLifecycleCoverage } from './generate-lifecycle-coverage.ts'
import { generatePolicyReference } from './generate-policy-reference.ts'
import { generatePresetsReference } from './generate-presets-reference.ts'

const root = join(import.meta.dirname, '..')
const generatedFolders = ['packages/domain/contracts/src/generated', 'docs/reference/formats']

/** Brings every generated file up to date, or with `--check` says which ones are not and exits with 1. */
const wanted = new Map([
  ...(await generateContracts()),
  ...(await generateActions()),
  ...generatePolicyReference(),
  ...generatePresetsReference(),
  ...generateLifecycleCoverage(),
  ...(await generateFormatsReference()),
])
const orphans = generatedFolders
  .flatMap((folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []).map((file) => `${folder}/${file}`))
  .filter((file) => !wanted.has(file))
const stale = [...wanted].filter(([file, text]) => read(file) !== text).map(([file]) => file)

if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file} is not what its source gives: run npm run generate and commit it.`)
  for (const file of orphans) console.error(`${file} has no source any more: run npm run generate and commit its removal.`)
  process.exitCode = stale.length + orphans.length > 0 ? 1 : 0
} else {
  for (const file of orphans) rmSync(join(root, file))
  for (const file of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), wanted.get(file) ?? '')
  }
  console.log(`${wanted.size} generated files, ${stale.length} written, ${orphans.length} removed`)
}

function read(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return undefined
  }
}
