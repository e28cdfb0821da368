import { appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { checkoutOf, git, newFolder, released, removeFolders, shallowClone, withGit, type Place } from './checkout-of.ts'
import { folderDigests } from './folder-digests.ts'
import { expectRefused, type Refusal } from './refused-step.ts'
import { runStep } from './run-step.ts'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))
afterEach(removeFolders)

interface Case extends Refusal {
  readonly because: string
  readonly place: () => Place
}

const refused: readonly Case[] = [
  {
    because: 'the folder is no repository',
    place: () => ({ checkout: newFolder() }),
    code: 'git/not-a-repository',
    says: /not a git repository/,
    mend: /Run actions\/checkout before this step/,
  },
  {
    because: 'there is no such folder',
    place: () => ({ checkout: newFolder(), environment: { GITHUB_WORKSPACE: join(tmpdir(), 'locktender-nowhere') } }),
    code: 'git/not-a-repository',
    says: /locktender-nowhere/,
    mend: /Run actions\/checkout before this step/,
  },
  {
    because: 'there is no commit',
    place: () => {
      const checkout = newFolder()
      git(checkout, 'init', '--quiet', '--initial-branch=main')
      return { checkout }
    },
    code: 'git/no-commits',
    says: /has no commit on refs\/heads\/main/,
    mend: /Make a first commit/,
  },
  {
    because: 'there is no tag',
    place: () => checkoutOf([{ message: 'feat: a' }]),
    code: 'version/no-base',
    says: /no/,
    mend: /versioning\.initial|initial:/,
  },
  {
    because: 'the tags are no versions',
    place: () => checkoutOf([{ message: 'feat: a', tag: ['latest', 'v1', 'release-2026', 'v1.2.x', '1.2.3.4'] }, { message: 'fix: b' }]),
    code: 'version/no-base',
    says: /no/,
    mend: /versioning\.initial|initial:/,
  },
  {
    because: 'the only version tag is no ancestor',
    place: () =>
      checkoutOf([
        { message: 'feat: a' },
        { message: 'feat: b', branch: 'side', parents: [0], tag: 'v1.0.0' },
        { message: 'feat: c', branch: 'main', parents: [0] },
      ]),
    code: 'version/no-base',
    says: /v1\.0\.0/,
    mend: /versioning\.initial|initial:/,
  },
  {
    because: 'the clone is shallow and has no remote',
    place: () => shallowClone(released, false),
    code: 'git/shallow',
    says: /shallow/,
    mend: /fetch-depth: 0/,
  },
  {
    because: 'a package is in two workspaces',
    place: () => {
      const own = (name: string): string => `${JSON.stringify({ name, version: '1.0.0' })}\n`
      const root = `${JSON.stringify({ name: 'root', private: true, workspaces: ['packages/*'] })}\n`
      return checkoutOf([
        {
          message: 'feat: a',
          files: {
            'package.json': root,
            'packages/a/package.json': own('a'),
            'packages/b/package.json': own('b'),
            'sub/package.json': `${JSON.stringify({ name: 'sub', private: true, workspaces: ['../packages/a'] })}\n`,
            'packages/package.json': `${JSON.stringify({ name: 'inner', private: true, workspaces: ['a'] })}\n`,
          },
          tag: ['a@1.0.0', 'b@1.0.0'],
        },
      ])
    },
    code: 'packages/in-two-workspaces',
    says: /packages\/a\/package\.json is a member of two workspaces/,
    mend: /Take it out of one of them/,
    at: { file: 'packages/a/package.json' },
  },
  {
    because: 'a person forces a lower version by input',
    place: () => ({ ...checkoutOf(released), inputs: { version: '1.2.2' } }),
    code: 'version/forced-too-low',
    says: /input forces version 1\.2\.2, but 1\.2\.3 is already released/,
    mend: /above 1\.2\.3/,
  },
  {
    because: 'the policy forces a lower version',
    place: () =>
      checkoutOf([
        ...released,
        { message: 'chore: c', files: { '.github/release-policy.yml': 'versioning: { force: { version: 1.0.0, until: 2099-12-31 } }\n' } },
      ]),
    code: 'version/forced-too-low',
    says: /policy forces version 1\.0\.0, but 1\.2\.3 is already released/,
    mend: /above 1\.2\.3/,
  },
  {
    because: 'a footer forces a lower version',
    place: () => checkoutOf([...released, { message: 'fix: c\n\nRelease-As: 1.0.0' }]),
    code: 'version/forced-too-low',
    says: /footer forces version 1\.0\.0, but 1\.2\.3 is already released/,
    mend: /Release-As: X/,
  },
  {
    because: 'git is missing',
    place: () => ({ ...checkoutOf(released), environment: { PATH: newFolder() } }),
    code: 'git/missing',
    says: /git could not be started/,
    mend: /Install git 2\.30 or newer/,
  },
  {
    because: 'git is older than 2.30',
    place: () =>
      withGit(
        'case "$*" in *version*) echo "git version 2.29.3";; *) echo "fatal: Needed a single revision" >&2; exit 128;; esac',
        checkoutOf(released),
      ),
    code: 'git/too-old',
    says: /git version 2\.29\.3.*git 2\.30 or newer is needed/,
    mend: /Update git/,
  },
  {
    because: 'what is called git is not git',
    place: () => withGit('echo "hello"; exit 0', checkoutOf(released)),
    code: 'git/too-old',
    says: /hello/,
    mend: /Update git/,
  },
]

describe('refused with nothing written, because', () => {
  it.each(refused)('$because', async ({ place, ...refusal }) => {
    const step = { bundle, ...place() }
    await expectRefused(step, 'version-bump', refusal)
    // Notes of a version that a person names need no computed one.
    if (step.inputs?.['version'] === undefined) await expectRefused(step, 'release-notes', refusal)
  })

  it('the changelog has changes of somebody else', async () => {
    const place = checkoutOf(released)
    appendFileSync(join(place.checkout, 'CHANGELOG.md'), '- mine\n')
    await expectRefused({ bundle, ...place }, 'release-notes', {
      code: 'notes/changelog-dirty',
      says: /CHANGELOG\.md has changes that are not committed/,
      mend: /Commit or discard them, then run again: nothing was written/,
      at: { file: 'CHANGELOG.md' },
    })
  })

  it('the next version is tagged already on a commit that this one does not contain', async () => {
    const place = checkoutOf([
      { message: 'feat: a', tag: 'v1.2.3' },
      { message: 'fix: b', branch: 'side', parents: [0], tag: 'v1.2.4' },
      { message: 'fix: c', branch: 'main', parents: [0] },
    ])
    const before = folderDigests(place.checkout)
    const bump = await runStep({ bundle, action: 'version-bump', ...place })
    expect(bump).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', release: 'false', next: '' } })
    expect(bump.wholeResult.reasons[0]).toMatchObject({
      code: 'version/already-tagged',
      message: expect.stringMatching(
        /1\.2\.4 is already tagged: v1\.2\.4 is on [^]*Merge v1\.2\.4 into this branch[^]*force: \{ version: 1\.2\.5 \}/,
      ),
    })
    const notes = await runStep({ bundle, action: 'release-notes', ...place, inputs: { changelog: 'true', 'notes-file': 'NOTES.md' } })
    expect(notes).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', notes: '' } })
    expect(notes.wholeResult.reasons[0]?.code).toBe('version/already-tagged')
    expect(folderDigests(place.checkout)).toEqual(before)
  })
})
