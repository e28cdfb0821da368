import type { ReleasePolicy, VersioningPolicy } from '@locktender/contracts'
import { quoted } from '../text/describe-value.ts'
import type { Mistake } from './mistake.ts'

/** Tag templates, groups, chosen versions and maintenance branches that cannot mean anything. */
export function* versioningMistakes({ versioning }: ReleasePolicy): Generator<Mistake> {
  if (versioning === undefined) return
  yield* tagMistakes(versioning)
  yield* groupMistakes(versioning)
  yield* versionMistakes(versioning)
  yield* branchMistakes(versioning)
}

function* tagMistakes({ tag }: VersioningPolicy): Generator<Mistake> {
  if (tag === undefined) return
  const path = ['versioning', 'tag']
  const placeholders = [...tag.matchAll(/\{([^{}]*)\}/g)].map(({ 1: name = '', index }) => ({ name, index }))
  for (const { name, index } of placeholders) {
    if (name !== 'version' && name !== 'package')
      yield { code: 'tag', path, within: index, found: `the placeholder {${name}}`, expected: '{version} or {package}' }
  }
  for (const name of ['version', 'package']) {
    const second = placeholders.filter((each) => each.name === name)[1]
    if (second !== undefined)
      yield { code: 'tag', path, within: second.index, found: `{${name}} a second time`, expected: `{${name}} once` }
  }
}

function* groupMistakes({ groups }: VersioningPolicy): Generator<Mistake> {
  const seen = new Map<string, string>()
  for (const kind of ['fixed', 'linked'] as const) {
    for (const [index, group] of (groups?.[kind] ?? []).entries()) {
      for (const [position, name] of group.entries()) {
        const first = seen.get(name)
        if (first !== undefined)
          yield {
            code: 'group',
            path: ['versioning', 'groups', kind, index, position],
            found: `the package ${quoted(name)}, which is in ${first} already`,
            expected: 'each package in one group',
          }
        seen.set(name, first ?? `groups.${kind}[${index}]`)
      }
    }
  }
}

const identifier = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)'
const schemes = {
  // semver.org, section "Is there a suggested regular expression".
  semver: {
    form: new RegExp(
      `^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
    ),
    example: '3.0.0',
  },
  calver: { form: /^\d+(?:\.\d+){1,3}(?:-[0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*)?$/, example: '2026.12.0' },
  // PEP 440, appendix B.
  pep440: {
    form: /^(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/i,
    example: '3.0.0rc1',
  },
} as const

function* versionMistakes({ scheme = 'semver', calver = 'YYYY.MM.MICRO', force, initial }: VersioningPolicy): Generator<Mistake> {
  const { form, example } = schemes[scheme]
  const segments = calver.split('.').length
  const given = [
    { path: ['versioning', 'force', 'version'], version: force?.version },
    { path: ['versioning', 'initial'], version: initial },
  ]
  for (const { path, version } of given) {
    const isLegal =
      version === undefined ||
      (version.length <= 256 && form.test(version) && (scheme !== 'calver' || version.split('-')[0]?.split('.').length === segments))
    if (isLegal) continue
    const nearest = /^[vV]/.test(version) && form.test(version.slice(1)) ? version.slice(1) : undefined
    yield {
      code: 'version',
      path,
      found: quoted(version),
      expected: scheme === 'calver' ? `a version of the form ${calver}` : `a ${scheme} version, such as ${example}`,
      nearest,
    }
  }
}

// The end of the name, as in `1.x`, `release/1.2.x`, `release-1.x`; what a pattern stands for is not known here.
const maintenance = /^v?\d{1,9}(?:\.\d{1,9})?\.x(?:\.x)?$/

function* branchMistakes({ branches = {} }: VersioningPolicy): Generator<Mistake> {
  for (const [name, kind] of Object.entries(branches)) {
    const end = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('-')) + 1)
    if (kind !== 'maintenance' || name.includes('*') || maintenance.test(end)) continue
    const digits = /^v?(\d+)(?:\.(\d+))?(?:\.(?:\d+|\*|X))?$/.exec(name)
    const nearest = digits === null ? undefined : `${digits[1]}.${digits[2] === undefined ? '' : `${digits[2]}.`}x`
    yield {
      code: 'branch',
      path: ['versioning', 'branches', name],
      isAboutKey: true,
      found: `the maintenance branch ${quoted(name)}`,
      expected: 'a name that bounds its versions, such as 1.x or 1.2.x',
      nearest,
    }
  }
}
