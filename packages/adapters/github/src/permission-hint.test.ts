import { describe, expect, it } from 'vitest'
import { permissionHint } from './permission-hint.ts'

describe('permissionHint', () => {
  it.each([
    { accepted: 'contents=write', hint: 'Add to the job:\npermissions:\n  contents: write' },
    {
      accepted: 'issues=write; pull_requests=write',
      hint: 'Add to the job:\npermissions:\n  issues: write\n(or instead: pull-requests: write)',
    },
    { accepted: 'contents=read,pull_requests=read', hint: 'Add to the job:\npermissions:\n  contents: read\n  pull-requests: read' },
  ])('writes $accepted as YAML', ({ accepted, hint }) => {
    expect(permissionHint(accepted)).toBe(hint)
  })

  it('says that a workflow cannot grant what no permissions block has', () => {
    expect(permissionHint('contents=write,workflows=write')).toMatch(/GitHub App that has contents: write, workflows: write/)
  })

  it.each(['', 'allows=everything', 'contents=write\npermissions: write-all'])('makes no YAML out of %j', (accepted) => {
    expect(permissionHint(accepted)).toBe('Give the job the permission it lacks under `permissions:`.')
  })
})
