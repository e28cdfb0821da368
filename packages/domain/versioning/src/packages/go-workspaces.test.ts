import { describe, expect, it } from 'vitest'
import { discover, found } from './sample-manifests.ts'

const problem = (code: string, at?: object) =>
  expect.objectContaining(at === undefined ? { code } : { code, at: expect.objectContaining(at) as object })

describe('go', () => {
  const modules = {
    'go.mod': 'module example.com/m\n\ngo 1.24\n\nrequire example.com/m/sub v1.0.0\n',
    'sub/go.mod': 'module "example.com/m/sub" // the sub\nrequire (\n\texample.com/m v1.0.0 // indirect\n\texample.com/other v1.0.0\n)\n',
    'internal/gen/go.mod': 'module example.com/m/internal/gen\n',
    'examples/x/go.mod': 'module example.com/x\n',
  }
  it('takes several modules, but not those nobody imports', () => {
    const { packages } = discover(modules)
    expect(packages.map(({ name, path, dependencies }) => [name, path, dependencies])).toEqual([
      ['example.com/m', '', [{ name: 'example.com/m/sub', kind: 'runtime', range: 'v1.0.0' }]],
      ['example.com/m/sub', 'sub', []],
    ])
  })
  it('takes those that go.work uses', () => {
    expect(found({ ...modules, 'go.work': 'go 1.24\nuse (\n\t./sub\n\t./internal/gen\n)\nuse .\n' })).toEqual([
      'example.com/m at .',
      'example.com/m/internal/gen at internal/gen',
      'example.com/m/sub at sub',
    ])
  })
  it('takes one module for no workspace', () => {
    expect(found({ 'go.mod': modules['go.mod'] })).toEqual([])
  })
  it('names the line of a module that is not there', () => {
    expect(() => found({ ...modules, 'go.work': 'go 1.24\nuse ./gone\n' })).toThrow(
      problem('packages/member-missing', { file: 'go.work', line: 2 }),
    )
  })
})
