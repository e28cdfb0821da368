import { closeSync, mkdtempSync, openSync, readFileSync, readdirSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generateJunit, generateLcov, generateSarif, generateSmall } from './generate-reports.ts'
import { measureInTurn, measureOnce, type Measurement } from './measure.ts'
import { installPeers, reportPeer } from './peers.ts'

const usage = `node test/benchmarks/evidence.ts [--scale F] [--rounds N] [--only WORD] [--dir DIR] [--peers]
Generates big reports in a temporary folder, reads each in a process of its own beside a bare pass over the same bytes, and deletes them.
--peers reads them also with what other actions read them with, once each, apart from the suite (.cache/bench-peers), for at most two minutes.
--scale 0.1 makes them a tenth as big; --only junit, lcov, sarif, small or wall measures that alone.`

/** A peer is stopped after this time. */
const peerLimitSeconds = 120

/** What a child process does with the files that it is given. */
const passes: Readonly<Record<string, (files: readonly string[]) => Promise<unknown>>> = {
  read: readAll,
  saxes: barePass('saxes'),
  'saxes-counting': barePass('saxes-counting'),
  newlines: barePass('newlines'),
  parse: barePass('parse'),
  tokens: barePass('tokens'),
  bytes: barePass('bytes'),
}

const [word = '', ...files] = process.argv.slice(2)
const pass = Object.hasOwn(passes, word) ? passes[word] : undefined
if (pass !== undefined) console.log(JSON.stringify(await pass(files)))
else await bench()

async function readAll(paths: readonly string[]): Promise<unknown> {
  const { readEvidence } = await import('@locktender/evidence')
  const all =
    paths.length === 1 && statSync(paths[0] as string).isDirectory()
      ? readdirSync(paths[0] as string).map((name) => join(paths[0] as string, name))
      : paths
  const verdicts: Record<string, number> = {}
  for (const path of all) {
    const { format, verdict, reason = '', measurements } = await readEvidence(chunksOf(path))
    const key = all.length > 1 ? `${format} ${verdict}` : `${format} ${verdict}${reason} ${shown(measurements)}`
    if (verdict !== 'ok') process.exitCode = 1
    verdicts[key] = (verdicts[key] ?? 0) + 1
  }
  return verdicts
}

/** A file's bytes in one buffer that is used again and again, as every pass here reads them. */
function* chunksOf(path: string): Generator<Buffer> {
  const handle = openSync(path, 'r')
  const buffer = Buffer.allocUnsafeSlow(256 * 1024)
  try {
    for (let length = readSync(handle, buffer); length > 0; length = readSync(handle, buffer)) yield buffer.subarray(0, length)
  } finally {
    closeSync(handle)
  }
}

function shown(measurements: Readonly<Record<string, number>>): string {
  return Object.entries(measurements)
    .filter(([name]) =>
      /^(?:tests\.(?:total|failed|errors|skipped)|coverage\.(?:lines|branches)|findings\.sarif\.(?:total|high))/.test(name),
    )
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')
}

/** Passes over the same bytes that do no more than a reader of the kind cannot do without. */
function barePass(
  kind: 'saxes' | 'saxes-counting' | 'newlines' | 'parse' | 'tokens' | 'bytes',
): (paths: readonly string[]) => Promise<unknown> {
  return async ([path = '']) => {
    const chunks = chunksOf(path)
    let seen = 0
    if (kind === 'saxes' || kind === 'saxes-counting') {
      const { SaxesParser } = await import('saxes')
      const parser = new SaxesParser({ xmlns: false, position: false })
      if (kind === 'saxes-counting') parser.on('opentag', ({ name }) => (name === 'testcase' ? seen++ : 0))
      const decoder = new TextDecoder()
      for (const chunk of chunks) parser.write(decoder.decode(chunk, { stream: true }))
      parser.close()
    } else if (kind === 'newlines') {
      for (const chunk of chunks) for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) seen++
    } else if (kind === 'tokens') {
      const { Tokenizer } = await import('@streamparser/json')
      const tokenizer = new Tokenizer({ stringBufferSize: 64 * 1024 })
      tokenizer.onToken = () => void seen++
      for (const chunk of chunks) tokenizer.write(chunk)
    } else if (kind === 'parse') {
      seen = (JSON.parse(readFileSync(path, 'utf8')) as { runs: { results: unknown[] }[] }).runs[0]?.results.length ?? 0
    } else for (const chunk of chunks) seen += chunk.length
    return { seen }
  }
}

interface Contest {
  readonly title: string
  readonly megabytes: number
  readonly generate: (file: string, megabytes: number) => unknown
  /** The first one is the limit's base. */
  readonly baselines: readonly string[]
  /** Tools that read the same report. */
  readonly peers?: readonly string[]
  readonly must: (ours: Measurement, base: Measurement | undefined) => string
}

function ratio(times: number, megabytes: number): Contest['must'] {
  return (ours, base) =>
    `${(ours.cpuSeconds / (base?.cpuSeconds ?? Number.NaN)).toFixed(2)} × the bare pass; must: ≤ ${times} ×, ≤ ${megabytes} MB`
}

function contests(): Readonly<Record<string, Contest>> {
  return {
    junit: {
      title: 'JUnit',
      megabytes: 200,
      generate: generateJunit,
      baselines: ['saxes', 'saxes-counting'],
      peers: ['xml2js', 'fast-xml-parser', 'test-results-parser', 'junit2json'],
      must: ratio(1.3, 160),
    },
    lcov: {
      title: 'LCOV',
      megabytes: 500,
      generate: generateLcov,
      baselines: ['newlines', 'bytes'],
      peers: ['lcov-parse', '@friedemannsommer/lcov-parser'],
      must: ratio(1.5, 150),
    },
    sarif: {
      title: 'SARIF',
      megabytes: 300,
      generate: generateSarif,
      baselines: ['tokens', 'parse'],
      peers: ['JSON.parse', 'stream-json'],
      must: () => 'must: ≤ 12 s, ≤ 200 MB',
    },
    small: {
      title: '1,000 small reports',
      megabytes: 0,
      generate: (folder) => generateSmall(folder, 1000),
      baselines: [],
      must: () => 'must: ≤ 1.5 s',
    },
    'wall-junit': {
      title: 'JUnit beyond the longest string',
      megabytes: 600,
      generate: generateJunit,
      baselines: [],
      must: () => 'must: works',
    },
    'wall-lcov': {
      title: 'LCOV beyond the longest string',
      megabytes: 600,
      generate: generateLcov,
      baselines: [],
      must: () => 'must: works',
    },
    'wall-sarif': {
      title: 'SARIF beyond the longest string',
      megabytes: 600,
      generate: generateSarif,
      baselines: [],
      must: () => 'must: works',
    },
  }
}

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
      dir: { type: 'string', default: tmpdir() },
      peers: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(usage)
  const withPeers = values.peers && installPeers()
  const folder = mkdtempSync(join(values.dir, 'evidence-'))
  try {
    const program = await bundled(folder)
    for (const [name, contest] of Object.entries(contests()))
      if (name.startsWith(values.only)) measure(contest, program, folder, Number(values.scale), Number(values.rounds), withPeers)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** This file and what it imports as one, as the actions are delivered: stripping types would be measured otherwise. */
async function bundled(folder: string): Promise<string> {
  const { rolldown } = await import('rolldown')
  const build = await rolldown({ input: import.meta.filename, platform: 'node', external: ['rolldown'], logLevel: 'silent' })
  await build.write({ dir: join(folder, 'bundle'), format: 'esm', entryFileNames: 'evidence.mjs' })
  await build.close()
  return join(folder, 'bundle', 'evidence.mjs')
}

function measure(
  { title, megabytes, generate, baselines, peers = [], must }: Contest,
  program: string,
  folder: string,
  scale: number,
  rounds: number,
  withPeers: boolean,
): void {
  const file = join(folder, 'report')
  generate(file, megabytes * scale)
  const commands = ['read', ...baselines].map((kind) => [[process.execPath, program, kind, file], { limitSeconds: 300 }] as const)
  const [ours, ...bare] = measureInTurn(commands, rounds) as [Measurement, ...Measurement[]]
  console.log(`\n${title}${megabytes > 0 ? `, ${Math.round(statSync(file).size / 1e6)} MB` : ''}: ${must(ours, bare[0])}`)
  for (const [index, run] of [ours, ...bare].entries()) {
    if (run.exitCode !== 0) process.exitCode = 1
    show(index === 0 ? '@locktender/evidence' : `bare: ${baselines[index - 1]}`, run)
  }
  // A peer that fails or does not end is a figure, too.
  if (withPeers)
    for (const name of peers)
      show(`peer: ${name}`, measureOnce([process.execPath, ...reportPeer(name, file)], { limitSeconds: peerLimitSeconds }))
  rmSync(file, { recursive: true })
}

function show(name: string, { cpuSeconds, wallSeconds, peakMegabytes, exitCode }: Measurement): void {
  const figures = `${cpuSeconds.toFixed(2).padStart(7)} s CPU ${wallSeconds.toFixed(2).padStart(7)} s wall ${peakMegabytes.toFixed(0).padStart(5)} MB`
  const end = exitCode === 0 ? '' : exitCode === null ? '  did not end' : `  exit ${exitCode}`
  console.log(`  ${name.padEnd(36)}${figures}${end}`)
}
