import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { openSigstore, type SigstoreFixture } from '@locktender/github/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { reports } from './gate-shop.ts'
import { runStep, type StepRun } from './run-step.ts'

let bundle = ''
let sigstore: SigstoreFixture
const made: TemporaryRepository[] = []
beforeAll(async () => {
  // The certificates of the test library begin when they are made; the step runs by the clock of the machine.
  sigstore = await openSigstore(new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000))
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})

function checkoutWith(files: Readonly<Record<string, string>>, later: Readonly<Record<string, string>>): TemporaryRepository {
  const repository = createRepository({ commits: [{ message: 'feat: a', files }] })
  made.push(repository)
  for (const [path, text] of Object.entries(later)) {
    mkdirSync(dirname(join(repository.directory, path)), { recursive: true })
    writeFileSync(join(repository.directory, path), text)
  }
  return repository
}

const gate = ({ directory, shas }: TemporaryRepository): Promise<StepRun> =>
  runStep({ bundle, action: 'quality-gate', checkout: directory, commit: shas[0] ?? '' })

describe('the bundled action', () => {
  const policy = `policy: 1
trusted-root: .github/trusted-root.jsonl
gates: [ { id: tests, trust: A, workflow: .github/workflows/ci.yml, report: "reports/**", require: "failed == 0" } ]
`
  const signed = async (report: string): Promise<StepRun> => {
    const repository = checkoutWith(
      { '.github/release-policy.yml': policy, '.github/trusted-root.jsonl': sigstore.root },
      { 'reports/junit.xml': report },
    )
    const claims = {
      identity: 'https://github.com/acme/shop/.github/workflows/ci.yml@refs/heads/main',
      issuer: 'https://token.actions.githubusercontent.com',
      repository: 'https://github.com/acme/shop',
      commit: repository.shas[0] ?? '',
    }
    const subject = createHash('sha256').update(reports.junit).digest('hex')
    const attestation = await sigstore.bundle(claims, { 'junit.xml': subject })
    writeFileSync(join(repository.directory, 'reports/junit.xml.sigstore.json'), JSON.stringify(attestation))
    return gate(repository)
  }

  it('verifies signed evidence by itself', async () => {
    const run = await signed(reports.junit)
    expect([run.exitCode, run.outputs['decision']], run.log).toEqual([0, 'GO'])
  })

  it('ends with 2 on a report that was changed after it was signed', async () => {
    const run = await signed(reports.junit.replace('"b"', '"c"'))
    expect([run.exitCode, run.wholeResult.reasons[0]?.code]).toEqual([2, 'evidence/tampered'])
  })

  it('counts what a person has attested in the file of the protected branch', async () => {
    const files = {
      '.github/release-policy.yml': 'policy: 1\nroles: { qa: [583231] }\ngates: [ { id: uat, attested-by: qa, max-age: 14d } ]\n',
      '.github/attestations.yml': `attestations: [ { of: uat, by: { id: 583231, login: octocat }, at: ${new Date().toISOString()}, statement: I have tried it all. } ]\n`,
    }
    const run = await gate(checkoutWith(files, {}))
    expect([run.exitCode, run.outputs['decision']], run.log).toEqual([0, 'GO'])
  })

  it('ends with 2 on a file of attestations that is none', async () => {
    const files = {
      '.github/release-policy.yml': 'gates: [ { id: uat, attested-by: qa } ]\nroles: { qa: [1] }\n',
      '.github/attestations.yml': 'x',
    }
    const run = await gate(checkoutWith(files, {}))
    expect([run.exitCode, run.wholeResult.reasons[0]?.code]).toEqual([2, 'attestation/invalid'])
  })
})
