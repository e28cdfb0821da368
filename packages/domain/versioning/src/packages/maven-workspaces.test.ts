import { describe, expect, it } from 'vitest'
import { discover, found } from './sample-manifests.ts'

const problem = (code: string, at?: object) =>
  expect.objectContaining(at === undefined ? { code } : { code, at: expect.objectContaining(at) as object })

describe('maven', () => {
  const pom = (artifact: string, body = '', own = '') =>
    `<?xml version="1.0"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0">\n<artifactId>${artifact}</artifactId>${own}\n${body}\n</project>`
  const parent = (artifact: string) =>
    `<parent><groupId>com.acme</groupId><artifactId>${artifact}</artifactId><version>1.0.0</version></parent>`
  const dependency = (artifact: string, more = '') =>
    `<dependency><groupId>\${project.groupId}</groupId><artifactId>${artifact}</artifactId>${more}</dependency>`
  const files = {
    'pom.xml': pom(
      'all',
      '<groupId>com.acme</groupId><modules><module>core</module><module>apps</module></modules><properties><revision>1.0.0</revision></properties>',
      '<version>${revision}</version>',
    ),
    'core/pom.xml': pom('core', parent('all')),
    'apps/pom.xml': pom('apps', `${parent('all')}<profiles><profile><modules><module>cli</module></modules></profile></profiles>`),
    'apps/cli/pom.xml': pom(
      'cli',
      `${parent('apps')}<dependencies>${dependency('core')}${dependency('apps', '<scope>test</scope>')}${dependency('junit')}</dependencies><properties><maven.deploy.skip>true</maven.deploy.skip></properties>`,
      '<version>7.0</version>',
    ),
  }
  it('reads nested modules, also those of profiles', () => {
    expect(found(files)).toEqual(['all at .', 'apps at apps', 'cli at apps/cli', 'core at core'])
  })
  it('reads inherited versions, dependencies and privacy', () => {
    const [all, apps, cli, core] = discover(files).packages
    expect([all, apps, core].map((one) => [one?.version, one?.versionFrom])).toEqual(Array.from({ length: 3 }, () => ['1.0.0', 'pom.xml']))
    expect(cli).toMatchObject({ version: '7.0', private: true })
    expect(cli).not.toHaveProperty('versionFrom')
    expect(cli?.dependencies.map(({ name, kind }) => [name, kind])).toEqual([
      ['apps', 'build'],
      ['core', 'runtime'],
      ['apps', 'dev'],
    ])
  })
  it('names the line of a module that is not there, and of broken XML', () => {
    expect(() => found({ 'pom.xml': pom('all', '<modules>\n<module>gone</module></modules>') })).toThrow(
      problem('packages/member-missing', { file: 'pom.xml', line: 5 }),
    )
    expect(() => found({ ...files, 'core/pom.xml': '<project>\n<artifactId>core</artifact>\n</project>' })).toThrow(
      problem('packages/unreadable', { file: 'core/pom.xml', line: 2 }),
    )
    expect(() => found({ ...files, 'core/pom.xml': '<project>\n<artifactId>core</artifactId>\n' })).toThrow(problem('packages/unreadable'))
  })
  it('ends with modules that name each other', () => {
    expect(
      found({
        'pom.xml': pom('all', '<modules><module>a</module></modules>'),
        'a/pom.xml': pom('a', '<modules><module>..</module></modules>'),
      }),
    ).toEqual(['all at .', 'a at a'])
  })
})
