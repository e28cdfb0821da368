import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonInputs, perform, readInputs } from '@locktender/action-kit'
import { canaryAnalysis } from '@locktender/commands/canary-analysis'
import { writeFileAtomically } from '@locktender/workspace'
import { problemText } from '../problem-text.ts'
import type { Terminal } from '../terminal.ts'
import { canaryShare, measuredSamples, sampleCanaries, stageMinutes, stageSeconds, type SampleCanary } from './sample-canaries.ts'

const measured = 'shop.om'

/**
 * Judges two canaries of the sample service, a good and a bad one, by what was measured of it, and writes their pages with plots to `folder`.
 * Resolves to 0 whatever is decided (the bad one is a truthful failure), or to 2 when nothing could be decided.
 */
export async function showCanaries(terminal: Terminal, folder = join(tmpdir(), 'locktender-demo')): Promise<number> {
  await mkdir(folder, { recursive: true })
  terminal.progress('measuring the sample service')
  await writeFileAtomically(folder, measured, await measuredSamples())
  for (const canary of sampleCanaries) {
    await terminal.write(`${terminal.style('bold', canary.title)}  ${terminal.style('dim', 'locktender canary-analysis')}\n`)
    const [policy, page] = [`canary-${canary.track}.policy.yml`, `canary-${canary.track}.html`]
    await writeFileAtomically(folder, policy, policyFor(canary))
    const given: Readonly<Record<string, string>> = {
      policy,
      from: instant(0),
      to: instant(canary.minutes),
      share: `${canaryShare * 100}%`,
      for: `${stageMinutes}m`,
      write: page,
      'github-token': '',
    }
    const usual = commonInputs.map((input) => (input.name === 'github-token' ? { ...input, default: '' } : input))
    const { outcome, problem } = await perform(canaryAnalysis, {
      inputs: readInputs([...canaryAnalysis.inputs, ...usual], (name) => given[name]),
      directory: folder,
      workingDirectory: folder,
      // Of the story: when the stage was over and its numbers had settled.
      now: new Date(instant(2 * stageMinutes)),
      // The demo is about the sample service, even inside a job of another repository.
      environment: Object.fromEntries(Object.entries(terminal.environment).filter(([name]) => !name.startsWith('GITHUB_'))),
      progress: (text) => terminal.progress(text),
    })
    terminal.progress('')
    if (problem !== undefined) terminal.complain(problemText(problem, terminal))
    if (outcome === undefined) return 2
    await terminal.write(`${outcome.text.replaceAll(/^/gm, '  ')}\n${terminal.style('dim', `The plots are in ${join(folder, page)}`)}\n\n`)
  }
  return 0
}

function instant(minute: number): string {
  return new Date((stageSeconds + minute * 60) * 1000).toISOString()
}

// JSON is YAML.
function policyFor({ track }: SampleCanary): string {
  const metrics = { service: 'shop', sources: { shop: { file: measured } }, tracks: { canary: track }, judge: { history: '6h' } }
  return `${JSON.stringify({ policy: 1, metrics }, null, 2)}\n`
}
