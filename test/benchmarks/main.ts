import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { generateMonorepo } from './generate-monorepo.ts'
import { measureInTurn, type Measurement } from './measure.ts'
import { installPeers, peer } from './peers.ts'
import { messagesOf, peerRate, scannerRate, shapeTimes } from './scanner.ts'

const { values } = parseArgs({
  options: {
    repo: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '5' },
    'no-peers': { type: 'boolean', default: false },
    'no-monorepo': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const root = join(import.meta.dirname, '..', '..')
const cache = join(root, '.cache', 'bench')
const rounds = Number(values.rounds)

if (values.help) {
  console.log(
    'npm run bench -- [--repo DIR]… [--rounds N] [--no-peers] [--no-monorepo]\nMeasures on this repository, on every clone given, and on a generated monorepo of 1,000 packages.',
  )
} else await bench()

async function bench(): Promise<void> {
  mkdirSync(cache, { recursive: true })
  if (spawnSync('rolldown', ['-c', 'rolldown.config.ts'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
    throw new Error('the build failed')
  const withPeers = !values['no-peers'] && installPeers()
  console.log(`CPU seconds of the whole process with its children, median of ${rounds} runs in turn; peak memory of the largest process`)
  for (const repository of values.repo.length > 0 ? values.repo.map((path) => resolve(path)) : [root])
    await benchRepository(repository, withPeers)
  hostile()
  if (!values['no-monorepo']) await benchMonorepo()
}

async function benchRepository(repository: string, withPeers: boolean): Promise<void> {
  const messages = messagesOf(repository)
  const tags = spawnSync('git', ['tag'], { cwd: repository, encoding: 'utf8' }).stdout.split('\n').length - 1
  title(`${basename(repository)}: ${messages.length} commits, ${tags} tags`)

  const ours = scannerRate(messages)
  row('scanner', `${Math.round(ours.commitsPerSecond).toLocaleString('en')} commits/s`, '≥ 300,000 commits/s')
  if (withPeers) {
    const theirs = await peerRate(messages)
    row(
      '  conventional-commits-parser 6.4.0',
      `${Math.round(theirs.commitsPerSecond).toLocaleString('en')} commits/s (short messages only)`,
    )
  }

  const cli = join(root, 'dist', 'locktender.js')
  const changelogs: Contest = {
    'changelog of the whole history': [process.execPath, cli, 'release-notes', '--repo', repository, '--all', '--dry-run'],
    ...(withPeers && {
      '  conventional-changelog 7.2.1': peer('conventional-changelog', '-p', 'conventionalcommits', '-r', '0', '--stdout'),
      '  git-cliff 2.14.2': peer('git-cliff', '--offline'),
    }),
  }
  contest(changelogs, repository, 240, Math.min(rounds, 3))

  const nexts: Contest = {
    'next version since the last tag, bundled action': [process.execPath, join(root, 'dist', 'version-bump.js')],
    '  the same by the command line': [process.execPath, cli, 'version-bump', '--repo', repository, '--fail-on', 'never'],
    ...(withPeers && {
      '  conventional-recommended-bump 11.2.0': peer('conventional-recommended-bump', '-p', 'conventionalcommits'),
      '  git-cliff 2.14.2 --bumped-version --unreleased': peer('git-cliff', '--offline', '--bumped-version', '--unreleased'),
    }),
  }
  contest(nexts, repository, 120, rounds)
}

async function benchMonorepo(): Promise<void> {
  const shape = { packages: 1000, commits: 100_000, tagsPerPackage: 3, seed: 1 }
  const directory = join(cache, `monorepo-${shape.packages}-${shape.commits}-${shape.tagsPerPackage}-${shape.seed}`)
  if (!existsSync(join(directory, 'HEAD'))) await generateMonorepo(directory, shape)
  title(`generated monorepo: ${shape.packages} packages, ${shape.commits} commits, ${shape.packages * shape.tagsPerPackage} tags`)
  const [ours, floor] = contest(
    {
      'next versions of all packages': [
        process.execPath,
        join(root, 'dist', 'locktender.js'),
        'version-bump',
        '--repo',
        directory,
        '--json',
        '--fail-on',
        'never',
      ],
      '  one git log --name-only pass': ['git', '-c', 'diff.renames=false', 'log', '--name-only', '--format=%H'],
    },
    directory,
    300,
    Math.min(rounds, 3),
  )
  if (ours !== undefined && floor !== undefined) row('  ratio', (ours.cpuSeconds / floor.cpuSeconds).toFixed(2), '≤ 2')
}

function hostile(): void {
  title('one hostile message')
  for (const { shape, millisecondsAt1Mb, millisecondsAt10Mb } of shapeTimes()) {
    row(shape, `1 MB ${millisecondsAt1Mb.toFixed(1)} ms, 10 MB ${millisecondsAt10Mb.toFixed(1)} ms`, '1 MB ≤ 50 ms, linear')
  }
}

type Contest = Readonly<Record<string, readonly string[]>>

function contest(commands: Contest, repository: string, limitSeconds: number, times: number): Measurement[] {
  const workspace = {
    GITHUB_WORKSPACE: repository,
    GITHUB_REPOSITORY: `bench/${basename(repository)}`,
    GITHUB_REF: 'refs/heads/main',
    'INPUT_FAIL-ON': 'never',
    GITHUB_OUTPUT: join(cache, 'output'),
    GITHUB_STEP_SUMMARY: join(cache, 'summary'),
    RUNNER_TEMP: cache,
  }
  writeFileSync(workspace.GITHUB_OUTPUT, '')
  writeFileSync(workspace.GITHUB_STEP_SUMMARY, '')
  const options = { directory: repository, environment: workspace, limitSeconds }
  const results = measureInTurn(
    Object.values(commands).map((command) => [command, options]),
    times,
  )
  for (const [index, name] of Object.keys(commands).entries()) row(name, described(results[index]))
  return results
}

function described(run: Measurement | undefined): string {
  if (run === undefined) return 'not run'
  const outcome = run.exitCode === null ? ', not finished' : run.exitCode === 0 ? '' : `, exit ${run.exitCode}`
  return `${run.cpuSeconds.toFixed(2)} s CPU, ${Math.round(run.peakMegabytes)} MB, ${run.outputBytes.toLocaleString('en')} bytes written${outcome}`
}

function title(text: string): void {
  console.log(`\n${text}`)
}

function row(what: string, measured: string, must = ''): void {
  console.log(`  ${what.padEnd(52)}${measured}${must === '' ? '' : `   (must: ${must})`}`)
}
