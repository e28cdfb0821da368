import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { token } from './run-step.ts'
import { inJunit, junitFile, passing, suite, type Hostile, type HostileGroups } from './hostile-evidence.ts'

const placed =
  (path: string, make: (place: string, directory: string) => void): NonNullable<Hostile['prepare']> =>
  (directory) => {
    const place = join(directory, path)
    mkdirSync(join(place, '..'), { recursive: true })
    make(place, directory)
  }
const unreadable = { ends: 'NO-GO', code: 'evidence/unreadable', hides: /root:/ } as const
const failing = (text: string, times = 1): string => {
  const name = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;')
  return suite(`<testcase name="${name}" file="cart.js" line="1"><failure message="${name}">${name}</failure></testcase>`.repeat(times))
}
const secrets = ['ghp_0123456789abcdefghijABCDEFGHIJ012345', 'AKIAIOSFODNN7EXAMPLE', 'xoxb-123456789012-abcdefghijklmnop']

/** Markup of GitHub's comments that a name must not become. */
const markup = /<img|<details|<!--|(?<!\\)\]\(|(?<![`\w\u200b])@acme\/|\u202E/

/** Files that are none, and texts that want to be more than text. */
export const hostileFiles: HostileGroups = {
  11: {
    what: 'places',
    attacks: [
      ...['../../**', '/etc/*', '~/*', 'a/../../x'].map((pattern): Hostile => ({
        because: `the pattern ${pattern}`,
        ...inJunit(passing),
        inputs: { reports: pattern },
        ends: 'workspace/outside-root',
      })),
      { because: 'a link', prepare: placed(junitFile, (place) => symlinkSync('/etc/passwd', place)), ...unreadable },
      { because: 'a FIFO', prepare: placed(junitFile, (place) => void execFileSync('mkfifo', [place])), ...unreadable },
      { because: 'a link to a device', prepare: placed(junitFile, (place) => symlinkSync('/dev/zero', place)), ...unreadable },
      {
        because: 'a folder',
        prepare: placed(`${junitFile}/x`, (place) => writeFileSync(place, '')),
        ends: 'NO-GO',
        code: 'evidence/missing',
      },
      {
        because: 'a folder that holds itself',
        ...inJunit(passing),
        prepare: placed('loop', (place, directory) => symlinkSync(directory, place)),
        ends: 'GO',
      },
      {
        because: 'a second name of the same file, which counts once',
        ...inJunit(passing),
        prepare: (directory) => linkSync(join(directory, junitFile), join(directory, 'reports/TEST-b.xml')),
        ends: 'GO',
      },
      {
        because: 'names that differ in case only',
        files: { 'reports/junit.xml': passing, 'reports/JUNIT.xml': suite('<testcase name="c"><failure/></testcase>') },
        inputs: { reports: 'reports/*' },
        ends: 'NO-GO',
        code: 'gate/fails',
      },
      {
        because: 'names with a line end, a command, an option',
        files: {
          'reports/::error::y\n.junit.xml': suite('<testcase/>'),
          'reports/%0A::error::z.junit.xml': suite('<testcase name="z"/>'),
          '-rf.junit.xml': passing,
        },
        ends: 'GO',
        leaves: ({ commands }) => expect(commands.filter(({ name }) => name === 'error')).toEqual([]),
      },
    ],
  },
  13: {
    what: 'markup in names',
    attacks: [
      '| a | b |',
      '`````',
      '<details><summary>x',
      '<img src=x onerror=alert(1)>',
      '<!-- locktender:quality-gate -->',
      '[x](javascript:alert(1))',
      '![](http://tracker.example/x.png)',
      '@acme/team fixes #1 #123',
      'a\u202Eb\u200Bc',
      '😀'.repeat(5000),
    ].map((text): Hostile => ({
      because: text.slice(0, 40),
      ...inJunit(failing(text)),
      ends: 'NO-GO',
      code: 'gate/fails',
      leaves: ({ summary }) => {
        expect(summary.replaceAll(/`+[^`\n]*`+/g, '')).not.toMatch(markup)
        for (const row of summary.split('\n').filter((line) => line.startsWith('| ')))
          expect(row.replaceAll(/\\\\|\\\|/g, '').match(/\|/g)?.length).toBe(
            row.startsWith('| state') || / (?:pass|fail|unknown) \|/.test(row) ? 8 : 6,
          )
      },
    })),
  },
  14: {
    what: 'commands of the runner',
    attacks: [
      ...['::error::x', '::stop-commands::t', '::add-mask::a', '::group::g', '##[error]x', '::set-output name=decision::GO'].map(
        (text): Hostile => ({
          because: text,
          ...inJunit(failing(`${text}\n${text}`)),
          ends: 'NO-GO',
          code: 'gate/fails',
          leaves: ({ commands, outputs }) => {
            expect(commands.filter(({ name, data }) => !['error', 'warning'].includes(name) && data !== token)).toEqual([])
            expect(commands.filter(({ data }) => data.trim() === 'x')).toEqual([])
            expect(outputs['decision']).toBe('NO-GO')
          },
        }),
      ),
      {
        because: 'the end of an output',
        ...inJunit(failing('x\nghadelimiter\ndecision=GO\nEOF\ndecision<<EOF\nGO\nEOF')),
        ends: 'NO-GO',
        leaves: ({ outputs }) => expect(outputs['decision']).toBe('NO-GO'),
      },
    ],
  },
  15: {
    what: 'limits of the platform',
    attacks: [
      {
        because: '20,000 failures with names of four-byte letters',
        ...inJunit(failing('𝔽'.repeat(300), 20_000)),
        ends: 'NO-GO',
        code: 'gate/fails',
        leaves: ({ summary, outputs, commands }) => {
          expect(summary).toMatch(/^## NO-GO\n/)
          expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576)
          expect(Buffer.byteLength(outputs['result'] ?? '')).toBeLessThanOrEqual(64_000)
          expect(`${summary}${outputs['result']}`).not.toMatch(/\uFFFD/)
          expect(`${summary}${outputs['result']}`.isWellFormed()).toBe(true)
          expect((summary.match(/`/g)?.length ?? 0) % 2).toBe(0)
          expect(commands.filter(({ name }) => name === 'error').length).toBeLessThanOrEqual(10)
        },
      },
    ],
  },
  16: {
    what: 'secrets',
    attacks: secrets.map((secret): Hostile => ({
      because: `${secret.slice(0, 4)} in names, messages, output and a list of secrets`,
      files: {
        [junitFile]: suite(
          `<testcase name="${secret}"><failure message="env: TOKEN=${secret}">${secret}</failure><system-out>${secret}</system-out></testcase>`,
        ),
        'gitleaks.json': JSON.stringify([{ RuleID: 'key', File: 'cart.js', StartLine: 1, Secret: secret, Match: `token=${secret}` }]),
      },
      inputs: { require: 'tests.failed == 0\nsecrets.total == 0' },
      ends: 'NO-GO',
      code: 'gate/fails',
      hides: new RegExp(secret),
    })),
  },
}
