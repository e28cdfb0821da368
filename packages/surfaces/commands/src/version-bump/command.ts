import type { Call, Command, Outcome } from '@locktender/action-kit'
import type { Reason, Verdict, VersionBumpData } from '@locktender/contracts'
import { toVersionBumpData, type ReleaseClass } from '@locktender/versioning'
import { versionBumpSummary, versionBumpText } from '@locktender/views'
import { planRelease } from '../situation/version-plan.ts'
import { expectedTag } from './expected-tag.ts'

/** The next version of the repository and of each of its packages. It only reads. */
export const versionBump: Command = {
  name: 'version-bump',
  summary: 'What is the next version, of which packages, and because of which commits?',
  inputs: [
    {
      name: 'type',
      kind: 'choice',
      choices: ['major', 'minor', 'patch', 'hotfix', 'docs'],
      default: '',
      description: 'Release class that a person declares. Too low for what the commits prove, it is a failure.',
    },
    {
      name: 'version',
      kind: 'text',
      default: '',
      description:
        'Version that a person chooses instead of the computed one, `2.0.0` or `package@2.0.0`. It must be higher than what is released.',
    },
    {
      name: 'expect',
      kind: 'text',
      default: '',
      description: 'Tag that somebody pushed: the verdict is fail unless it is the one that the commits justify.',
    },
    {
      name: 'labels',
      kind: 'text',
      default: '',
      description: 'JSON file of commit hash to labels of its pull request, for `versioning.source: labels`.',
    },
  ],
  outputs: [
    { name: 'release', description: '`true` when there is anything to release.' },
    { name: 'current', description: 'Version that the range starts from.' },
    {
      name: 'next',
      description: 'Next version; empty when nothing is to be released, and in a repository whose packages have versions of their own.',
    },
    { name: 'tag', description: 'Tag of the next version.' },
    { name: 'type', description: 'Which part of the version moves: major, minor, patch or prerelease.' },
    { name: 'class', description: 'Release class: major, minor, patch, hotfix or docs.' },
    { name: 'packages', description: 'JSON list of the packages to release: name, path, current, next, tag, type.' },
  ],
  permissions: { 'contents: read': 'the history and the tags' },
  branding: { icon: 'tag', color: 'blue' },
  example: 'locktender version-bump --repo ../shop --json',
  run: bump,
}

async function bump(call: Call): Promise<Outcome> {
  const expect = call.inputs.text('expect')
  const { situation, plan } = await planRelease(call, {
    input: call.inputs.text('version'),
    declaredClass: call.inputs.text('type') as ReleaseClass | undefined,
    ...(expect === undefined ? {} : { withoutTag: expect }),
  })
  const data = toVersionBumpData(plan)
  const mismatch = expect === undefined ? null : expectedTag(expect, data)
  const reasons: readonly Reason[] = [...(mismatch === null ? [] : [mismatch]), ...plan.reasons]
  const failed = plan.verdict === 'fail' || mismatch !== null || reasons.some(({ code }) => code === 'class/too-low')
  const verdict: Verdict = failed ? 'fail' : data.release ? 'pass' : 'skip'
  return {
    verdict,
    reasons,
    subject: { ...situation.subject, ...(data.tag === null ? {} : { tag: data.tag }) },
    policy: situation.policySource,
    evidence: situation.evidence,
    data,
    outputs: outputsOf(data),
    summary: versionBumpSummary({ verdict, reasons: [...reasons] }, data),
    text: versionBumpText({ verdict, reasons: [...reasons] }, data),
  }
}

function outputsOf(data: VersionBumpData): Record<string, string> {
  const moved = data.packages.filter(({ next }) => next !== null)
  return {
    release: String(data.release),
    current: data.current ?? '',
    next: data.next ?? '',
    tag: data.tag ?? '',
    type: data.type ?? '',
    class: data.class ?? '',
    packages: JSON.stringify(moved.map(({ name, path, current, next, tag, type }) => ({ name, path, current, next, tag, type }))),
  }
}
