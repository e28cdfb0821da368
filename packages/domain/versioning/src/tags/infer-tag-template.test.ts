import { describe, expect, it } from 'vitest'
import { schemeOf } from '../schemes/scheme-of.ts'
import { inferTagTemplate } from './infer-tag-template.ts'

const infer = (names: readonly string[], packages: readonly string[]) =>
  inferTagTemplate(
    names.map((name) => ({ name, sha: 'a'.repeat(40) })),
    packages,
    schemeOf({}),
  )

describe('inferTagTemplate', () => {
  it.each([
    {
      tags: ['v1.0.0', 'v1.1.0', '0.9.0'],
      packages: ['shop'],
      template: 'v{version}',
      perPackage: false,
      because: 'the highest version has a v',
    },
    {
      tags: ['v11.35.4', '12.0.0', '44.1.0'],
      packages: ['shop'],
      template: '{version}',
      perPackage: false,
      because: 'the repository dropped the v and went on',
    },
    {
      tags: ['nightly', '1.0.0-rc.1'],
      packages: ['shop'],
      template: '{version}',
      perPackage: false,
      because: 'a prerelease is a version too',
    },
    {
      tags: ['@acme/a@1.0.0', 'v3.0.0'],
      packages: ['@acme/a', '@acme/b'],
      template: '{package}@{version}',
      perPackage: true,
      because: 'a package has tags of its own',
    },
    {
      tags: ['a-v1.0.0', 'b-v1.2.0-rc.1'],
      packages: ['a', 'b'],
      template: '{package}-v{version}',
      perPackage: true,
      because: 'of both packages',
    },
    {
      tags: ['v22.1.5', 'v22.2.0-next.4'],
      packages: ['@angular/cli', '@angular/ssr'],
      template: 'v{version}',
      perPackage: false,
      because: 'one tag stands for all packages',
    },
    {
      tags: ['other@1.0.0', 'v1.0.0'],
      packages: ['a', 'b'],
      template: 'v{version}',
      perPackage: false,
      because: 'a foreign package’s tag is none of ours',
    },
  ])('is $template: $because', ({ tags, packages, template, perPackage }) => {
    expect(infer(tags, packages)).toMatchObject({ template, perPackage })
  })

  it('has no opinion without a version tag', () => {
    expect(infer(['nightly', 'release', 'v1'], ['shop'])).toBeUndefined()
  })
})
