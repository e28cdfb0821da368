import { readRepository } from '@locktender/views'
import { expect, it } from 'vitest'
import { readReferences } from './references.ts'

const shop = readRepository('https://github.com/acme/shop')

it.each<[string, string, number[], number[], string]>([
  ['a (#12)', 'a', [12], [], 'the number of a squashed pull request'],
  ['a (#12) (#13)', 'a', [12, 13], [], 'a pull request of a pull request'],
  ['a (#12, #13)', 'a', [12, 13], [], 'several'],
  ['a, closes #9', 'a', [], [9], 'as Angular writes it'],
  ['a (closes #9) (#12)', 'a', [12], [9], 'both'],
  ['a. Fixes #9, #10 and #11', 'a.', [], [9, 10, 11], 'a list'],
  ['a (o/r#12)', 'a (o/r#12)', [], [], 'not our number'],
  ['a #12', 'a #12', [], [], 'part of the sentence'],
  ['fix #9', 'fix #9', [], [], 'nothing would be left'],
  ['(#12)', '(#12)', [], [], 'nothing would be left'],
  ['see the affixes #9', 'see the affixes #9', [], [], 'not the word'],
  ['a (#0)', 'a', [], [], 'there is no number zero'],
  ['a (see #12)', 'a (see #12)', [], [], 'not only a number'],
])('reads %j as %j, pull requests %j, issues %j: %s', (description, text, pullRequests, issues) => {
  expect(readReferences(description, [], shop)).toEqual({ text, pullRequests, issues })
})

it.each<[string, string, number[], string]>([
  ['Closes', '9', [9], 'the spec’s own separator'],
  ['fixes', '#9, #10', [9, 10], 'a list'],
  ['Resolves', 'acme/shop#9 and ACME/Shop#10', [9, 10], 'our own repository in full'],
  ['Closes', 'https://github.com/acme/shop/issues/9', [9], 'as an address'],
  ['Fixes', 'o/r#3', [], 'a foreign number is not ours'],
  ['Closes', 'o/r#3, #4', [4], 'a foreign number does not hide ours'],
  ['Closes', '9 because of 10', [9], 'prose ends the list'],
  ['Refs', '9', [], 'nothing is closed'],
])('takes issues from the footer %s %j: %j, %s', (token, value, issues) => {
  expect(readReferences('a', [[token, value]], shop).issues).toEqual(issues)
})

it('takes time linear in hostile text', () => {
  for (const text of ['('.repeat(200_000), 'closes #1, '.repeat(20_000), ' '.repeat(200_000) + ')', 'a ' + '(#1)'.repeat(50_000)]) {
    expect(readReferences(text, [['closes', text]], shop).text.length).toBeLessThanOrEqual(text.length)
  }
})
