import { describe, expect, it } from 'vitest'
import { askedRef } from './asked-ref.ts'

describe('askedRef', () => {
  it.each([
    {
      because: 'the input says a branch',
      given: 'refs/heads/main',
      environment: { GITHUB_REF: 'refs/heads/x' },
      head: null,
      branch: 'main',
      release: null,
    },
    { because: 'the input says a tag', given: 'refs/tags/v1', environment: {}, head: 'refs/heads/main', branch: null, release: 'v1' },
    { because: 'a plain name may be either', given: 'v1', environment: {}, head: null, branch: 'v1', release: 'v1' },
    {
      because: 'a pull request counts as its base',
      given: undefined,
      environment: { GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/7/merge' },
      head: null,
      branch: 'main',
      release: null,
    },
    {
      because: 'a run of a tag has no branch',
      given: undefined,
      environment: { GITHUB_REF: 'refs/tags/v1' },
      head: 'refs/heads/main',
      branch: null,
      release: 'v1',
    },
    {
      because: 'the checkout stands on a branch',
      given: undefined,
      environment: {},
      head: 'refs/heads/next',
      branch: 'next',
      release: null,
    },
    { because: 'the head is detached', given: undefined, environment: {}, head: null, branch: null, release: null },
    {
      because: 'another kind of ref tells neither',
      given: undefined,
      environment: { GITHUB_REF: 'refs/pull/7/merge' },
      head: null,
      branch: null,
      release: null,
    },
  ])('$because', ({ given, environment, head, branch, release }) => {
    expect(askedRef(given, environment, head)).toEqual({ branch, release })
  })
})
