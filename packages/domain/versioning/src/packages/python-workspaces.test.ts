import { describe, expect, it } from 'vitest'
import { discover, found } from './sample-manifests.ts'

describe('python', () => {
  const project = (name: string, body = '') => `[project]\nname = "${name}"\nversion = "1.0"\n${body}`
  const files = {
    'pyproject.toml': project(
      'root',
      'classifiers = ["Private :: Do Not Upload"]\n[tool.uv.workspace]\nmembers = ["libs/*"]\nexclude = ["libs/old"]\n',
    ),
    'libs/a/pyproject.toml': project('Acme.A'),
    'libs/b/pyproject.toml': project(
      'b',
      'dependencies = ["acme_a[x] >= 1.0 ; python_version > \'3\'", "requests"]\n[dependency-groups]\ndev = ["root", {include-group = "x"}]\n[project.optional-dependencies]\nfast = ["acme-a"]\n',
    ),
    'libs/old/pyproject.toml': project('old'),
  }
  it('reads uv workspaces with their root, by normal names', () => {
    const { packages } = discover(files)
    expect(packages.map(({ name, private: isPrivate }) => [name, isPrivate])).toEqual([
      ['root', true],
      ['Acme.A', false],
      ['b', false],
    ])
    expect(packages[2]?.dependencies).toEqual([
      { name: 'Acme.A', kind: 'runtime', range: '>= 1.0' },
      { name: 'Acme.A', kind: 'optional', range: '*' },
      { name: 'root', kind: 'dev', range: '*' },
    ])
  })
  it('reads plain and poetry projects when there are several', () => {
    const poetry =
      '[tool.poetry]\nname = "root"\nversion = "1.0"\n[tool.poetry.dependencies]\na = { path = "examples/a", optional = true }\nb = "^1.0"\n[tool.poetry.group.dev.dependencies]\nb = "*"\n'
    const { packages } = discover({
      'pyproject.toml': poetry,
      'examples/a/pyproject.toml': project('a'),
      'libs/b/pyproject.toml': project('b'),
      'libs/c/pyproject.toml': '[tool.black]\n',
    })
    expect(packages.map(({ name }) => name)).toEqual(['root', 'a', 'b'])
    expect(packages[0]?.dependencies.map(({ name, kind }) => [name, kind])).toEqual([
      ['a', 'optional'],
      ['b', 'runtime'],
      ['b', 'dev'],
    ])
    expect(found({ 'pyproject.toml': project('one') })).toEqual([])
  })
})
