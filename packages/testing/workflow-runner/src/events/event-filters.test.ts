import { expect, it } from 'vitest'
import type { Value } from '../expressions/value.ts'
import { whyNotTriggered } from './event-filters.ts'

const starts = (on: Value, event: { name?: string; ref?: string; payload?: Value; files?: readonly string[] }): boolean =>
  whyNotTriggered(on, {
    name: event.name ?? 'push',
    ref: event.ref ?? 'refs/heads/main',
    payload: event.payload ?? {},
    changedFiles: () => event.files ?? [],
  }) === undefined

it.each<{ on: Value; event: Parameters<typeof starts>[1]; runs: boolean; because: string }>([
  { on: 'push', event: {}, runs: true, because: 'a single event' },
  { on: ['push', 'release'], event: { name: 'release' }, runs: true, because: 'a list of events' },
  { on: { push: null }, event: {}, runs: true, because: 'an event without filters' },
  { on: 'push', event: { name: 'pull_request' }, runs: false, because: 'the event is not listed' },
  { on: { push: { branches: ['main'] } }, event: {}, runs: true, because: 'the branch matches' },
  { on: { push: { branches: ['main'] } }, event: { ref: 'refs/heads/dev' }, runs: false, because: 'the branch does not match' },
  { on: { push: { 'branches-ignore': ['dev'] } }, event: { ref: 'refs/heads/dev' }, runs: false, because: 'the branch is ignored' },
  {
    on: { push: { branches: ['**'] } },
    event: { ref: 'refs/tags/v1' },
    runs: false,
    because: 'only branches are filtered, so tags do not count',
  },
  { on: { push: { tags: ['v*'] } }, event: { ref: 'refs/tags/v1' }, runs: true, because: 'the tag matches' },
  { on: { push: { tags: ['v*'] } }, event: {}, runs: false, because: 'only tags are filtered, so branches do not count' },
  { on: { push: { branches: ['x'], tags: ['v*'] } }, event: { ref: 'refs/tags/v1' }, runs: true, because: 'either filter may match' },
  { on: { push: { paths: ['src/**'] } }, event: { files: ['src/a.ts'] }, runs: true, because: 'one file matches' },
  {
    on: { push: { paths: ['src/**', '!src/x/**'] } },
    event: { files: ['src/x/a.ts'] },
    runs: false,
    because: 'the only file is taken out',
  },
  { on: { push: { 'paths-ignore': ['docs/**'] } }, event: { files: ['docs/a.md'] }, runs: false, because: 'all files are ignored' },
  { on: { push: { 'paths-ignore': ['docs/**'] } }, event: { files: ['docs/a.md', 'a'] }, runs: true, because: 'one file is not ignored' },
  {
    on: { push: { tags: ['*'], paths: ['src/**'] } },
    event: { ref: 'refs/tags/v1', files: [] },
    runs: true,
    because: 'paths do not count for tags',
  },
  {
    on: 'pull_request',
    event: { name: 'pull_request', payload: { action: 'opened' } },
    runs: true,
    because: 'opened is one of the default types',
  },
  {
    on: 'pull_request',
    event: { name: 'pull_request', payload: { action: 'labeled' } },
    runs: false,
    because: 'labeled is none of the default types',
  },
  {
    on: { pull_request: { types: ['labeled'] } },
    event: { name: 'pull_request', payload: { action: 'labeled' } },
    runs: true,
    because: 'types replace the default',
  },
  {
    on: { pull_request: { branches: ['main'] } },
    event: { name: 'pull_request', payload: { action: 'opened', pull_request: { base: { ref: 'dev' } } } },
    runs: false,
    because: 'the base branch counts',
  },
  {
    on: { release: { types: ['published'] } },
    event: { name: 'release', payload: { action: 'created' } },
    runs: false,
    because: 'another activity',
  },
  {
    on: { repository_dispatch: { types: ['deploy'] } },
    event: { name: 'repository_dispatch', payload: { action: 'deploy' } },
    runs: true,
    because: 'the event type matches',
  },
  {
    on: { workflow_run: { workflows: ['CI'] } },
    event: { name: 'workflow_run', payload: { workflow_run: { name: 'Other' } } },
    runs: false,
    because: 'another workflow ended',
  },
  {
    on: { schedule: [{ cron: '0 4 * * *' }] },
    event: { name: 'schedule', payload: { schedule: '0 4 * * *' } },
    runs: true,
    because: 'the schedule is listed',
  },
  {
    on: { schedule: [{ cron: '0 4 * * *' }] },
    event: { name: 'schedule', payload: { schedule: '1 1 * * *' } },
    runs: false,
    because: 'the schedule is not listed',
  },
])('$on on $event: $runs, because $because', ({ on, event, runs }) => {
  expect(starts(on, event)).toBe(runs)
})
