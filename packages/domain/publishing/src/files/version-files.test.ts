import fc from 'fast-check'
import { parse } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { setCargoLockVersions } from './cargo-lock.ts'
import { setCargoTomlVersion } from './cargo-toml.ts'
import { setMarkedVersions } from './marked-lines.ts'
import { setPackageJsonVersion } from './package-json.ts'
import { setPackageLockVersions } from './package-lock.ts'
import { setPomParentVersion, setPomVersion } from './pom-xml.ts'
import { setPyprojectVersion } from './pyproject-toml.ts'
import { changeVersionFiles, versionFilesWanted } from './version-files.ts'
import { versionIn } from './version-in.ts'

const lock = (text: string) =>
  setPackageLockVersions(
    text,
    new Map([
      ['', '2.0.0'],
      ['packages/a', '3.0.0'],
    ]),
  )
const cargoLock = (text: string) => setCargoLockVersions(text, new Map([['shop', '2.0.0']]))

describe('the editors change the version and nothing else', () => {
  it.each<{ because: string; edit: (text: string, version: string) => string; before: string; after: string }>([
    {
      because: 'odd blanks stay',
      edit: setPackageJsonVersion,
      before: '{\t"version" :"1.0.0",\r\n "x":{"version":"1.0.0"}}',
      after: '{\t"version" :"2.0.0",\r\n "x":{"version":"1.0.0"}}',
    },
    {
      because: 'a byte order mark stays',
      edit: setPackageJsonVersion,
      before: '\uFEFF{"version":"1"}',
      after: '\uFEFF{"version":"2.0.0"}',
    },
    {
      because: 'a key in a string is text',
      edit: setPackageJsonVersion,
      before: '{"a":"\\"version\\": \\"9\\"","version":"1"}',
      after: '{"a":"\\"version\\": \\"9\\"","version":"2.0.0"}',
    },
    {
      because: 'entries of others stay',
      edit: lock,
      before: '{"version":"1","packages":{"":{"version":"1"},"packages/a":{"version":"1"},"node_modules/packages/a":{"version":"1"}}}',
      after:
        '{"version":"2.0.0","packages":{"":{"version":"2.0.0"},"packages/a":{"version":"3.0.0"},"node_modules/packages/a":{"version":"1"}}}',
    },
    {
      because: 'dependencies have versions too',
      edit: setCargoTomlVersion,
      before: '[package]\nname=\'x\'\nversion = \'1.0.0\'  # keep\n[dependencies]\nversion = "1"\n[dependencies.y]\nversion = "1"\n',
      after: '[package]\nname=\'x\'\nversion = \'2.0.0\'  # keep\n[dependencies]\nversion = "1"\n[dependencies.y]\nversion = "1"\n',
    },
    {
      because: 'a workspace holds the number',
      edit: setCargoTomlVersion,
      before: '[workspace.package]\r\nversion="1.0.0"\r\n',
      after: '[workspace.package]\r\nversion="2.0.0"\r\n',
    },
    {
      because: 'a string over several lines is text',
      edit: setCargoTomlVersion,
      before: '[package]\ndescription = """\nversion = "1"\n"""\nversion = "1"\n',
      after: '[package]\ndescription = """\nversion = "1"\n"""\nversion = "2.0.0"\n',
    },
    {
      because: 'a list over several lines is data',
      edit: setCargoTomlVersion,
      before: '[package]\nx = [\n  "[package]",\n]\nversion = "1"\n',
      after: '[package]\nx = [\n  "[package]",\n]\nversion = "2.0.0"\n',
    },
    {
      because: 'registry entries of the same name stay',
      edit: cargoLock,
      before: '[[package]]\nname = "shop"\nversion = "1.0.0"\n\n[[package]]\nname = "shop"\nversion = "1.0.0"\nsource = "registry"\n',
      after: '[[package]]\nname = "shop"\nversion = "2.0.0"\n\n[[package]]\nname = "shop"\nversion = "1.0.0"\nsource = "registry"\n',
    },
    {
      because: 'PEP 621',
      edit: setPyprojectVersion,
      before: '[build-system]\nversion = "0"\n[project]\nversion = "1.0.0"\n',
      after: '[build-system]\nversion = "0"\n[project]\nversion = "2.0.0"\n',
    },
    {
      because: 'poetry',
      edit: setPyprojectVersion,
      before: '[tool.poetry]\nversion = "1.0.0"\n',
      after: '[tool.poetry]\nversion = "2.0.0"\n',
    },
    {
      because: 'a parent and dependencies have versions too',
      edit: setPomVersion,
      before:
        '<project><parent><version>9</version></parent><!-- <version>8</version> --><version> 1.0.0 </version><dependencies><dependency><version>1</version></dependency></dependencies></project>',
      after:
        '<project><parent><version>9</version></parent><!-- <version>8</version> --><version> 2.0.0 </version><dependencies><dependency><version>1</version></dependency></dependencies></project>',
    },
    {
      because: 'only the parent is asked for',
      edit: setPomParentVersion,
      before: '<project><parent><version>9</version></parent><version>1</version></project>',
      after: '<project><parent><version>2.0.0</version></parent><version>1</version></project>',
    },
    {
      because: 'only marked lines',
      edit: setMarkedVersions,
      before: "a = '1.0.0' # x-release-version\nb = '1.0.0'\n",
      after: "a = '2.0.0' # x-release-version\nb = '1.0.0'\n",
    },
    {
      because: 'a prerelease is replaced whole',
      edit: setMarkedVersions,
      before: 'v1.0.0-rc.1+b.2 x-release-version',
      after: 'v2.0.0 x-release-version',
    },
    {
      because: 'what follows the version is no part of it',
      edit: setMarkedVersions,
      before: 'shop-1.0.0-linux-x64.tgz x-release-version',
      after: 'shop-2.0.0-linux-x64.tgz x-release-version',
    },
    {
      because: 'Python writes prereleases without a hyphen',
      edit: setMarkedVersions,
      before: "v = '1.0rc1' # x-release-version",
      after: "v = '2.0.0' # x-release-version",
    },
  ])('$edit.name: $because', ({ edit, before, after }) => {
    expect(edit(before, '2.0.0')).toBe(after)
  })

  it.each([
    { edit: () => setPackageJsonVersion('{', '1.0.0'), code: 'files/unreadable' },
    { edit: () => setPackageJsonVersion('{}', '1.0.0'), code: 'files/no-version' },
    { edit: () => setCargoTomlVersion('[package]\nversion.workspace = true\n', '1.0.0'), code: 'files/no-version' },
    { edit: () => setPyprojectVersion('[project]\ndynamic = ["version"]\n', '1.0.0'), code: 'files/dynamic-version' },
    { edit: () => setPyprojectVersion('[project]\n', '1.0.0'), code: 'files/no-version' },
    { edit: () => setPomVersion('<project><parent></parent></project>', '1.0.0'), code: 'files/no-version' },
    { edit: () => setPomVersion('<project><a></b></project>', '1.0.0'), code: 'files/unreadable' },
  ])('refuse with $code', ({ edit, code }) => {
    expect(edit).toThrow(expect.objectContaining({ code }))
  })

  it('of JSON agree with JSON.parse, for any document', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(4), (document, indent) => {
        const text = JSON.stringify({ ...document, version: '1.0.0' }, null, indent)
        expect(JSON.parse(setPackageJsonVersion(text, '2.0.0'))).toEqual(JSON.parse(JSON.stringify({ ...document, version: '2.0.0' })))
      }),
    )
  })

  it('of TOML agree with a parser, for any strings and lists around', () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/).filter((name) => name !== 'version')
    const value = fc.oneof(
      fc.string().map((text) => JSON.stringify(text.replaceAll(/[^ -~]/g, ''))),
      fc.array(fc.nat(9)).map((list) => `[\n${list.join(',\n')}\n]`),
      fc.integer().map(String),
    )
    const table = fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name })
    fc.assert(
      fc.property(table, table, table, (above, below, other) => {
        const lines = (rows: readonly (readonly [string, string])[]): string => rows.map(([name, text]) => `${name} = ${text}\n`).join('')
        const own = below.filter(([name]) => !above.some(([taken]) => taken === name))
        const text = `[package]\n${lines(above)}version = "1.0.0" # [x]\n${lines(own)}[other]\nversion = "1.0.0"\n${lines(other)}`
        const wanted = parse(text)
        ;(wanted['package'] as Record<string, unknown>)['version'] = '2.0.0'
        expect(parse(setCargoTomlVersion(text, '2.0.0'))).toEqual(wanted)
      }),
    )
  })
})

describe('changeVersionFiles', () => {
  const packages = [
    { name: 'a', path: 'packages/a', version: '1.1.0' },
    { name: 'b', path: 'packages/b', version: '2.0.0' },
  ]

  it('wants the manifests of the packages and the lockfiles at and above them', () => {
    const listing = [
      'package-lock.json',
      'package.json',
      'packages/a/package.json',
      'packages/c/package.json',
      'packages/b/npm-shrinkwrap.json',
      'packages/a/src/package.json',
      'Cargo.lock',
    ]
    expect(versionFilesWanted(listing, packages)).toEqual([
      'package-lock.json',
      'packages/a/package.json',
      'packages/b/npm-shrinkwrap.json',
      'Cargo.lock',
    ])
  })

  it('gives each file the version of its package, and leaves the rest', () => {
    const texts = new Map([
      ['packages/a/package.json', '{"version":"1.0.0"}'],
      ['packages/a/src/version.py', "V = '1.0.0' # x-release-version\n"],
      ['packages/b/package.json', '{"name":"b"}'],
      ['package-lock.json', '{"packages":{"packages/a":{"version":"1.0.0"},"packages/b":{"version":"1.0.0"}}}'],
      ['README.md', 'x-release-version 1.0.0'],
    ])
    expect([...changeVersionFiles(texts, packages)]).toEqual([
      ['packages/a/package.json', '{"version":"1.1.0"}'],
      ['packages/a/src/version.py', "V = '1.1.0' # x-release-version\n"],
      ['package-lock.json', '{"packages":{"packages/a":{"version":"1.1.0"},"packages/b":{"version":"2.0.0"}}}'],
    ])
  })

  it('tells Maven modules the new version of their parent, and only of a parent that is released', () => {
    const module = (parent: string): string =>
      `<project><parent><artifactId>${parent}</artifactId><version>1.0.0</version></parent><artifactId>m</artifactId></project>`
    const texts = new Map([
      ['pom.xml', '<project><artifactId>root</artifactId><version>1.0.0</version></project>'],
      ['a/pom.xml', module('root')],
      ['b/pom.xml', module('spring-boot-starter-parent')],
    ])
    const moved = ['', 'a', 'b'].map((path) => ({ name: path, path, version: '1.1.0' }))
    expect([...changeVersionFiles(texts, moved)]).toEqual([
      ['pom.xml', '<project><artifactId>root</artifactId><version>1.1.0</version></project>'],
      ['a/pom.xml', module('root').replace('1.0.0', '1.1.0')],
    ])
  })

  it('is done once: a second time changes nothing', () => {
    const texts = new Map([['packages/a/package.json', '{"version":"1.0.0"}']])
    const once = changeVersionFiles(texts, packages)
    expect(changeVersionFiles(once, packages).size).toBe(0)
  })

  it.each([
    ['package.json', '{"version":"1.0.0"}', '1.0.0'],
    ['a/Cargo.toml', '[package]\nversion.workspace = true\n', null],
    ['pyproject.toml', '[project]\nversion = "1"\n', '1'],
    ['pom.xml', '<project><version>1</version></project>', '1'],
    ['package.json', 'no JSON', null],
    ['README.md', '1.0.0', null],
  ])('reads the version of %s', (file, text, version) => {
    expect(versionIn(text, file)).toBe(version)
  })
})
