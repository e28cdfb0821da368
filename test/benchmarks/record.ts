import { execFileSync, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openBranchFiles } from '@locktender/git'
import { type EventDraft, foldRelease, nextEvent, verifyChain, type WrittenEvent } from '@locktender/record'
import { openRecordStore, type RecordStore } from '@locktender/record-store'

/**
 * `node test/benchmarks/record.ts [--local]`: eight processes append to one record at once, through a bare remote or straight into a
 * local repository; then a record of 10,000 events is verified, folded and packed.
 */
const [writers, appends, many] = [8, 50, 10_000]
const branch = 'refs/heads/release-records'
const [, , role = '', directory = '', remote = '', name = ''] = process.argv

if (role === 'writer') await write()
else await measure()

async function open(place: string, address: string | null): Promise<RecordStore> {
  const files = await openBranchFiles({ directory: place, branch, remote: address, env: process.env })
  return openRecordStore(files, { sleep, random: Math.random })
}

async function write(): Promise<void> {
  const store = await open(directory, remote === '-' ? null : remote)
  let attempts = 0
  for (let index = 0; index < appends; index += 1) {
    const appended = await store.append(`release-${name}`, () => sample(`release-${name}`, index))
    attempts += appended?.attempts ?? 0
  }
  process.send?.(attempts)
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'locktender-record-'))
  try {
    await race(folder, role === '--local')
    await large(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function race(folder: string, isLocal: boolean): Promise<void> {
  const shared = join(folder, 'shared.git')
  await open(shared, null)
  const started = performance.now()
  const attempts = await Promise.all(
    Array.from({ length: writers }, (_, index) => {
      const place = isLocal ? [shared, '-'] : [join(folder, `cache-${index}.git`), `file://${shared}`]
      const child = fork(import.meta.filename, ['writer', ...place, String(index)])
      return new Promise<number>((resolve, reject) => {
        child.once('message', (count) => resolve(Number(count)))
        child.once('exit', (code) => code !== 0 && reject(new Error(`a writer ended with ${code}`)))
      })
    }),
  )
  const seconds = (performance.now() - started) / 1000
  const verdict = verifyChain(await (await open(shared, null)).files())
  const kept = verdict.ok ? verdict.events.length : 0
  const average = attempts.reduce((sum, count) => sum + count, 0) / (writers * appends)
  console.log(`${kept}/${writers * appends} appends kept, chain ${verdict.ok ? 'whole' : verdict.fault.code}`)
  console.log(`  ${average.toFixed(2)} attempts each on average (target 3), ${seconds.toFixed(1)} s with ${writers} processes`)
}

async function large(folder: string): Promise<void> {
  const events = chain()
  const files = events.map(({ path, text }) => ({ path, text }))
  const verified = timed(() => verifyChain(files, { repositoryId: '42' }))
  const own = events.map(({ event }) => event).filter(({ release }) => release === 'release-7')
  const folded = timed(() => foldRelease(own, 'release-7'))
  console.log(
    `${many} events: verified in ${verified.toFixed(0)} ms (target 1000), one release folded in ${folded.toFixed(1)} ms (target 50)`,
  )
  const repository = join(folder, 'large.git')
  git(['init', '--quiet', '--bare', repository])
  git(['-C', repository, 'fast-import', '--quiet'], importOf(events))
  git(['-C', repository, 'gc', '--quiet'])
  const pack = /size-pack: (\d+)/.exec(git(['-C', repository, 'count-objects', '-v']))?.[1]
  console.log(`  repository ${(Number(pack) / 1024).toFixed(1)} MB packed, one commit per event (target 20)`)
  const reading = performance.now()
  const store = await open(join(folder, 'reader.git'), `file://${repository}`)
  git(['-C', repository, 'config', 'uploadpack.allowFilter', 'true'])
  git(['-C', repository, 'config', 'uploadpack.allowAnySHA1InWant', 'true'])
  const { events: read } = await store.standing('release-7')
  const fetched = /size-pack: (\d+)/.exec(git(['-C', join(folder, 'reader.git'), 'count-objects', '-v']))?.[1]
  const seconds = ((performance.now() - reading) / 1000).toFixed(2)
  console.log(
    `  one release of ${read.length} events read from the remote in ${seconds} s, ${(Number(fetched) / 1024).toFixed(1)} MB fetched`,
  )
}

function chain(): WrittenEvent[] {
  const events: WrittenEvent[] = []
  for (let index = 0; index < many; index += 1) {
    const last = events.at(-1)
    const tail = last === undefined ? null : { seq: last.event.seq, digest: last.digest }
    events.push(nextEvent(tail, sample(`release-${index % 100}`, index)))
  }
  return events
}

function sample(release: string, index: number): EventDraft {
  const reasons = Array.from({ length: 8 }, (_, item) => ({
    code: `gate/condition-${item}`,
    message: `condition ${item} of event ${index} holds: 1,${index} of 2,000 requests in the window, limit ${(index % 97) / 10} %, margin ${index % 13}`,
  }))
  return {
    repository: { id: '42', name: 'acme/shop' },
    release,
    type: 'gated',
    at: new Date(Date.UTC(2026, 0, 1) + index * 2_000_000).toISOString(),
    key: `gated/${index}`,
    by: { tool: 'locktender 1.0.0', run: { id: String(9_000_000_000 + index), attempt: 1, actorId: 1000 + (index % 50) } },
    data: { action: 'quality-gate', verdict: 'pass', reasons },
  }
}

function importOf(events: readonly WrittenEvent[]): string {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
  return events
    .map(
      ({ event, path, text }) =>
        `commit ${branch}\ncommitter x <x@example.com> ${Math.floor(Date.parse(event.at) / 1000)} +0000\n${data(event.type)}M 100644 inline ${path}\n${data(text)}\n`,
    )
    .join('')
}

function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function git(args: readonly string[], input?: string): string {
  return execFileSync('git', args, { encoding: 'utf8', maxBuffer: Infinity, ...(input === undefined ? {} : { input }) })
}
