import type { GateNote, ReleasePolicy } from '@locktender/contracts'
import type { GateInput } from '../gate-input.ts'

const rulePaths = [/^\.github\/workflows\//, /^\.github\/actions\//, /(?:^|\/)CODEOWNERS$/]

/** What does not decide and still has to be known: the change touches its own rules; a report's totals differ from its rows. */
export function gateNotes({ changedPaths = [], policy, evidence }: GateInput): readonly GateNote[] {
  const files = new Set(['.github/release-policy.yml', ...ruleFiles(policy)])
  const touched = changedPaths.filter((path) => files.has(path) || rulePaths.some((pattern) => pattern.test(path)))
  const own: GateNote[] =
    touched.length === 0
      ? []
      : [
          {
            code: 'gate/rules-changed',
            message: `The change touches its own rules and is judged by the old ones: ${touched.slice(0, 10).join(', ')}.`,
          },
        ]
  const reports = evidence.flatMap(({ path, evidence: { findings } }) =>
    findings.slice(0, mostNotesOfReport).map(({ code, message }): GateNote => ({ code, message, evidence: path })),
  )
  return [...own, ...reports]
}

const ruleFiles = ({ waivers, attestations, overrides, 'trusted-root': root }: ReleasePolicy): readonly string[] => [
  waivers ?? '.github/waivers.yml',
  attestations ?? '.github/attestations.yml',
  overrides?.file ?? '.github/overrides.yml',
  ...(root === undefined ? [] : [root]),
]

const mostNotesOfReport = 5
