import { describe, expect, it } from 'vitest'
import { branchOf } from './branch.ts'

const onMain = { headRef: () => Promise.resolve('refs/heads/main') }
const detached = { headRef: () => Promise.resolve(null) }

describe('branchOf', () => {
  it.each([
    { environment: {}, repository: onMain, branch: 'main', because: 'HEAD stands there' },
    { environment: {}, repository: detached, branch: null, because: 'a detached head is on no branch' },
    { environment: { GITHUB_REF: 'refs/heads/release/1.x' }, repository: detached, branch: 'release/1.x', because: 'the run says so' },
    { environment: { GITHUB_REF: 'refs/tags/v1.0.0' }, repository: detached, branch: null, because: 'a tag is no branch' },
    {
      environment: { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'next' },
      repository: detached,
      branch: 'next',
      because: 'that is where it would land',
    },
    {
      environment: { GITHUB_REF: 'refs/heads/main', GITHUB_BASE_REF: '' },
      repository: onMain,
      branch: 'main',
      because: 'the runner leaves the base empty outside pull requests',
    },
  ])('is $branch: $because', async ({ environment, repository, branch }) => {
    expect(await branchOf(repository, { environment })).toBe(branch)
  })
})
