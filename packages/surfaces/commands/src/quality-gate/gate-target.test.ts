import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { gateTarget } from './gate-target.ts'

const folder = mkdtempSync(join(tmpdir(), 'locktender-target-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const hash = (digit: string): string => digit.repeat(40)
const repository = { default_branch: 'main' }

function target(event: unknown, environment: Readonly<Record<string, string>> = {}): ReturnType<typeof gateTarget> {
  const file = join(folder, 'event.json')
  writeFileSync(file, typeof event === 'string' ? event : JSON.stringify(event))
  const usual = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: file, GITHUB_SHA: hash('a'), GITHUB_REF: 'refs/heads/main' }
  return gateTarget({ ...usual, ...environment }, hash('e'))
}

describe('what a run is about', () => {
  it('is the head of a pull request, of which the merge is checked out', () => {
    const pull = { number: 7, user: { login: 'ada' }, head: { sha: hash('b') }, base: { sha: hash('c'), ref: 'next' } }
    expect(target({ repository, pull_request: pull }, { GITHUB_REF: 'refs/pull/7/merge' })).toEqual({
      commit: hash('b'),
      checkouts: new Set([hash('a'), hash('b')]),
      base: hash('c'),
      baseBranch: 'next',
      ref: 'refs/pull/7/merge',
      pullRequest: 7,
      authors: ['ada'],
    })
  })

  it('is the pushed commit, compared with what stood there before', () => {
    const commits = [{ author: { username: 'ada' } }, { author: {} }]
    expect(target({ repository, before: hash('d'), pusher: { name: 'ben' }, commits })).toMatchObject({
      commit: hash('a'),
      base: hash('d'),
      baseBranch: 'main',
      pullRequest: null,
      authors: ['ben', 'ada'],
    })
    expect(target({ repository, before: hash('0') }).base).toBeNull()
  })

  it('is the commit of the run that has ended, of which nothing is checked out', () => {
    const run = { head_sha: hash('b'), head_branch: 'topic', actor: { login: 'ada' }, pull_requests: [{ number: 7 }] }
    expect(target({ repository, workflow_run: run })).toMatchObject({
      commit: hash('b'),
      checkouts: new Set([hash('b')]),
      base: hash('a'),
      ref: 'refs/heads/topic',
      pullRequest: 7,
      authors: ['ada'],
    })
  })

  it('is what the merge queue tries', () => {
    const group = { head_sha: hash('b'), base_sha: hash('c'), base_ref: 'refs/heads/main' }
    expect(target({ repository, merge_group: group })).toMatchObject({ commit: hash('b'), base: hash('c'), baseBranch: 'main' })
  })

  it.each([
    { because: 'it is no JSON', event: '{' },
    { because: 'it has another shape', event: { pull_request: { number: '7', head: 5, base: null, user: [] } } },
    { because: 'it names the prototype', event: '{"pull_request":{"__proto__":{"number":7}}}' },
  ])('takes nothing from an event file when $because', ({ event }) => {
    expect(target(event)).toMatchObject({ commit: hash('a'), base: null, pullRequest: null, authors: [] })
  })

  it('is the checked-out commit at a terminal, whatever the environment says', () => {
    expect(gateTarget({ GITHUB_SHA: hash('a') }, hash('e'))).toMatchObject({ commit: hash('e'), base: null, ref: null })
  })
})
