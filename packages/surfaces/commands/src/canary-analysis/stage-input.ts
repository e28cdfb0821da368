import type { Call } from '@locktender/action-kit'
import { Problem, type CanaryEvidenceFile } from '@locktender/contracts'
import { durationSeconds, shareOf } from '@locktender/policy'

/** The stage that is asked about; undefined is what was not given. */
export interface StageInput {
  readonly fromSeconds: number | undefined
  readonly toSeconds: number | undefined
  readonly share: number | undefined
  readonly stageMinutes: number | undefined
  readonly versions: readonly string[]
}

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/
const shareForm = /^(?:\d{1,3}(?:\.\d{1,9})?%|0?\.\d{1,9})$/

/** Reads the inputs that describe a stage. Throws Problem `input/not-an-instant`, `input/not-a-share`, `input/not-a-duration`, `input/versions`. */
export function stageInput({ inputs }: Pick<Call, 'inputs'>): StageInput {
  const versions = inputs.list('versions')
  if (versions.length !== 0 && versions.length !== 2)
    throw new Problem(
      'input/versions',
      `versions has ${versions.length} entries, expected 2`,
      'Write versions: 1.4.0, 1.3.2 (canary, stable).',
    )
  return {
    fromSeconds: instant('from', inputs.text('from')),
    toSeconds: instant('to', inputs.text('to')),
    share: share(inputs.text('share')),
    stageMinutes: minutes(inputs.text('for')),
    versions,
  }
}

/** Refuses evidence that is about another stage than the one asked about: no input is read and then ignored. */
export function checkSameStage(
  { fromSeconds, toSeconds, share: asked, stageMinutes, versions }: StageInput,
  { window, share: frozen, stageMinutes: planned }: CanaryEvidenceFile,
  file: string,
): void {
  const time = (seconds: number): string => new Date(seconds * 1000).toISOString()
  const differences: readonly (readonly [input: string, seen: string, expected: string, differs: boolean])[] = [
    ['from', time(window.fromSeconds), time(fromSeconds ?? 0), fromSeconds !== undefined && fromSeconds !== window.fromSeconds],
    ['to', time(window.toSeconds), time(toSeconds ?? 0), toSeconds !== undefined && toSeconds !== window.toSeconds],
    ['share', String(frozen), String(asked), asked !== undefined && asked !== frozen],
    ['for', `${planned}m`, `${stageMinutes}m`, stageMinutes !== undefined && stageMinutes !== planned],
    ['versions', 'frozen', versions.join(', '), versions.length > 0],
  ]
  const wrong = differences.find(([, , , differs]) => differs)
  if (wrong === undefined) return
  const [input, seen, expected] = wrong
  throw new Problem(
    'canary/other-stage',
    `${JSON.stringify(file)} holds a stage whose \`${input}\` is ${seen}; asked was ${expected}`,
    `Leave \`${input}\` out, or give the evidence of that stage.`,
    { at: { file } },
  )
}

function instant(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const milliseconds = instantForm.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(milliseconds)) return milliseconds / 1000
  throw new Problem(
    'input/not-an-instant',
    `${name} is ${JSON.stringify(text)}, which is no instant`,
    'Write it with its offset, e.g. 2026-12-22T10:00:00Z.',
  )
}

function share(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = shareForm.test(text) ? shareOf(text.endsWith('%') ? text : Number(text)) : Number.NaN
  if (value > 0 && value < 1) return value
  throw new Problem('input/not-a-share', `share is ${JSON.stringify(text)}, expected a share between 0 and 100 %`, 'Write share: 10%.')
}

function minutes(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = durationSeconds(text)
  if (seconds !== undefined && seconds >= 60 && seconds % 60 === 0) return seconds / 60
  throw new Problem('input/not-a-duration', `for is ${JSON.stringify(text)}, expected whole minutes`, 'Write for: 60m.')
}
