import type { RecordReason, VersionShare } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/traffic-observation'
import { commandWords } from './command-words.ts'
import { runCommand, type CommandEnd } from './run-command.ts'

export interface TrafficOptions {
  /** Commands of the policy: `rollouts.traffic`. */
  readonly commands: { readonly apply: string; readonly observe: string; readonly rollback: string }
  readonly directory: string
  /** The commands get it whole, except for inputs of the action, among which is its token. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** What is rolled out, and the artifact to go back to: LOCKTENDER_RELEASE, LOCKTENDER_VERSION, LOCKTENDER_ARTIFACT, LOCKTENDER_TARGET. */
  readonly release: { readonly name: string; readonly version: string; readonly artifact: string; readonly target: string }
  readonly timeoutSeconds: number
}

/** What serves traffic. */
export interface TrafficState {
  /** Part of the traffic that the release has, 0 to 1. */
  readonly share: number
  readonly versions: readonly VersionShare[]
  readonly isHealthy: boolean | null
}

/** The team's own commands that move traffic. A command that fails gives its reason back; it never throws. */
export interface TrafficSide {
  apply(share: number, opId: string, region?: string): Promise<RecordReason | null>
  rollback(opId: string): Promise<RecordReason | null>
  /** `failed` when there is no answer, or one that is not what `schemas/traffic-observation.schema.json` says. */
  observe(region?: string): Promise<TrafficState | { readonly failed: RecordReason }>
}

/** @throws Problem `traffic/command` for a command that only a shell would understand */
export function openTrafficSide({ commands, directory, environment, release, timeoutSeconds }: TrafficOptions): TrafficSide {
  const words = { apply: commandWords(commands.apply), observe: commandWords(commands.observe), rollback: commandWords(commands.rollback) }
  const told = {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => !name.toUpperCase().startsWith('INPUT_'))),
    LOCKTENDER_RELEASE: release.name,
    LOCKTENDER_VERSION: release.version,
    LOCKTENDER_ARTIFACT: release.artifact,
    LOCKTENDER_TARGET: release.target,
  }
  const run = (what: keyof typeof words, args: readonly string[]): Promise<CommandEnd> => {
    const [program, ...first] = words[what]
    return runCommand({ program, args: [...first, ...args], directory, environment: told, timeoutSeconds })
  }
  const inRegion = (region: string | undefined): readonly string[] => (region === undefined ? [] : ['--region', region])
  return {
    async apply(share, opId, region) {
      const isLost = (share > 0 && percent(share) === '0') || (share < 1 && percent(share) === '100')
      // Four places are what a command can be told: a share must not become none, or all.
      if (isLost) return { code: 'traffic/share-too-fine', message: `a share of ${share * 100} % is finer than 0.0001 %` }
      return faultOf('apply', await run('apply', ['--weight', percent(share), '--op-id', opId, ...inRegion(region)]), timeoutSeconds)
    },
    async rollback(opId) {
      return faultOf('rollback', await run('rollback', ['--op-id', opId]), timeoutSeconds)
    },
    async observe(region) {
      const end = await run('observe', inRegion(region))
      const fault = faultOf('observe', end, timeoutSeconds)
      return fault === null ? readObservation(end.stdout) : { failed: fault }
    },
  }
}

/** `1`, `0.5`, `33.3333`: percent, at most four places. */
function percent(share: number): string {
  return String(Number((share * 100).toFixed(4)))
}

function faultOf(what: string, { exitCode, complaint, isTimeout }: CommandEnd, timeoutSeconds: number): RecordReason | null {
  if (exitCode === 0 && !isTimeout) return null
  const how = isTimeout
    ? `did not end within ${timeoutSeconds} s`
    : exitCode === null
      ? 'could not be run or was killed'
      : `ended with exit code ${exitCode}`
  const said = complaint === '' ? '' : `: ${readable(complaint)}`
  return { code: `traffic/${what}-failed`, message: `the traffic command for ${what} ${how}${said}`.slice(0, 2000) }
}

function readObservation(stdout: string): TrafficState | { readonly failed: RecordReason } {
  let value: unknown
  try {
    value = JSON.parse(stdout)
  } catch {
    return {
      failed: {
        code: 'traffic/observation-unreadable',
        message: `observe did not print JSON but ${JSON.stringify(readable(stdout).slice(0, 200))}`,
      },
    }
  }
  if (!validate(value)) {
    const [error] = validate.errors ?? []
    const message = `observe printed a document in which ${error?.instancePath === '' ? 'the whole' : error?.instancePath} ${error?.message}`
    return { failed: { code: 'traffic/observation-invalid', message } }
  }
  const versions = (value.versions ?? []).map(({ digest, weight }) => ({ sha256: digest.replace('sha256:', ''), share: weight / 100 }))
  return { share: value.weight / 100, versions, isHealthy: value.healthy ?? null }
}

// eslint-disable-next-line no-control-regex
const readable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
