import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { baseRules, lintRules } from '@locktender/policy/lint'
import { expect, it } from 'vitest'
import { neverOpens } from '../../packages/surfaces/commands/src/policy-lint/never-opens.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/reference/policy-lint.md'), 'utf8')

it('the page of policy-lint names every rule with its weight and what it finds, and no other', () => {
  const rows = [...page.matchAll(/^\| `([^`]+)` \| (\w+) \| ([^|]+) \|/gm)].map(([, id = '', severity = '', title = '']) => [
    id,
    severity,
    title.trim(),
  ])
  const rules = [...lintRules, neverOpens(new Map(), new Date(0))]
  expect(rows).toEqual(rules.map(({ id, severity, title }) => [id, severity, title]))
})

it('the page of policy-lint names the rules for base policies', () => {
  const sentence = page.slice(page.indexOf('With `base: true`'), page.indexOf('Manifests are'))
  expect([...sentence.matchAll(/`([A-Za-z0-9-]+)`/g)].map(([, id]) => id)).toEqual([...baseRules])
})
