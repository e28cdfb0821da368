import { expect, it } from 'vitest'
import { readVersionHeading } from './version-heading.ts'

it.each<[string, string, string | null, string]>([
  ['1.2.0', '1.2.0', null, 'bare'],
  ['v1.2.0', '1.2.0', null, 'as a tag'],
  ['[1.2.0](https://e.example) (2020-01-01)', '1.2.0', null, 'conventional-changelog'],
  ['[1.2.0] - 2020-01-01', '1.2.0', null, 'keep a changelog'],
  ['1.2.0 / 2014-01-01', '1.2.0', null, 'older projects'],
  ['Version 1.2', '1.2', null, 'in words'],
  ['**2.0.0-rc.1**', '2.0.0-rc.1', null, 'in bold'],
  ['@acme/a@1.2.0', '1.2.0', '@acme/a', 'changesets'],
  ['cart-v1.2.0', '1.2.0', 'cart', 'release-please'],
  ['`@acme/cart` 1.2.0 (2026-01-02)', '1.2.0', '@acme/cart', 'our own, for the package asked about'],
])('reads %j as %s of %s: %s', (heading, version, packageName) => {
  expect(readVersionHeading(heading, '@acme/cart')).toEqual({ version, package: packageName })
})

it.each([
  ['Unreleased', 'no version'],
  ['[Unreleased]', 'no version'],
  ['Features', 'a section'],
  ['Upgrade to Node 18.2', 'a version that is not what the heading announces'],
  ['2024-01-15', 'a day'],
  ['3 reasons', 'a number'],
  ['1.2.3fixes-all-the-things!', 'not a whole word'],
])('reads no version in %j: %s', (heading) => {
  expect(readVersionHeading(heading, null)).toBeNull()
})
