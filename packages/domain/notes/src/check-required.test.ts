import type { NotesPolicy } from '@locktender/contracts'
import { expect, it } from 'vitest'
import { checkRequired } from './check-required.ts'
import { notesOf } from './judged-messages.ts'

const guide: NotesPolicy['require'] = { major: ['migration-guide'] }
const all: NotesPolicy['require'] = { minor: ['breaking', 'security', 'known-issues', 'contributors'] }

it.each<[readonly string[], NotesPolicy['require'], 'major' | 'minor' | null, string[], string]>([
  [['feat!: a'], guide, 'major', ['notes/migration-guide-missing'], 'a break without a word on it'],
  [['feat!: a\n\nBREAKING CHANGE: b'], guide, 'major', [], 'the footer is the guide'],
  [['feat!: a\n\nBREAKING CHANGE: b', 'fix!: c'], guide, 'major', ['notes/migration-guide-incomplete'], 'every break needs its step'],
  [['feat!: a'], guide, 'minor', [], 'asked of another class'],
  [['feat!: a'], guide, null, [], 'no class, no duty'],
  [['feat!: a'], undefined, 'major', [], 'nothing asked'],
  [['feat: a'], all, 'minor', ['notes/breaking-missing', 'notes/security-missing', 'notes/known-issues-missing'], 'one reason each'],
  [['fix(security)!: a\n\nKnown-issue: none'], all, 'minor', [], 'all there'],
])('for %j, with %j asked of a %s release, gives %j: %s', (messages, require, releaseClass, codes) => {
  const reasons = checkRequired(notesOf(messages), require, releaseClass)
  expect(reasons.map(({ code }) => code)).toEqual(codes)
  expect(reasons.every(({ rule }) => rule === `notes.require.${releaseClass}`)).toBe(true)
})
