import { linesOf } from '../facts/lines-of.ts'
import type { SourceFile } from '../facts/repository-facts.ts'
import type { Flaw, LintSubject } from '../lint-rule.ts'
import { isDeployed, sectionPath, speaksOf } from './deployments.ts'

const commitForm = /@[0-9a-f]{40}$/

/** AP23: an action or a reusable workflow by a name that may be moved. */
export function* unpinnedActions({ facts }: LintSubject): Generator<Flaw> {
  for (const { uses } of facts.workflows)
    for (const { text, at } of uses) {
      const isOwn = ['./', '../', '$/'].some((start) => text.startsWith(start))
      const isPinned = commitForm.test(text) || text.includes('@sha256:')
      if (isOwn || isPinned || text.includes('${{')) continue
      const at_ = text.lastIndexOf('@')
      yield {
        message: `${text} is not pinned: ${at_ < 0 ? 'it names no version' : 'a tag or a branch can be moved to other code'}`,
        fix: `uses: ${at_ < 0 ? text : text.slice(0, at_)}@<commit>${at_ < 0 ? '' : ` # ${text.slice(at_ + 1)}`}`,
        at,
      }
    }
}

// Formats that their makers publish; a match is a secret beyond reasonable doubt.
const tokens: readonly (readonly [string, RegExp])[] = [
  ['an AWS access key', /\bAKIA[0-9A-Z]{16}\b/],
  ['a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36}\b/],
  ['a GitHub token', /\bgithub_pat_[A-Za-z0-9_]{60,90}\b/],
  ['a Slack token', /\bxox[abprs]-[A-Za-z0-9-]{10,80}/],
  ['a private key', /-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----/],
]
const literal = /^(?:- )?["']?(?:[A-Za-z0-9_.-]{0,60}[_-])?(?:password|passwd|secret|token|api[_-]?key)["']?:\s+["']?([^\s"'#][^\s]{5,})/i

/** AP08: secrets that stand in manifests or workflows. The value itself is never told. */
export function* secretsInManifests({ facts }: LintSubject): Generator<Flaw> {
  for (const file of [...facts.manifests, ...facts.workflows]) {
    const isSecret = /^kind:\s*["']?Secret\b/m.test(file.text)
    for (const { text, at } of linesOf(file)) {
      const [known] = tokens.find(([, form]) => form.test(text)) ?? []
      if (known !== undefined)
        yield { message: `${known} stands in the file`, fix: 'Revoke it, and take it from a secret store.', at, severity: 'error' }
      else if (isLiteral(text, isSecret))
        yield {
          message: 'what looks like a secret stands in the file in plain text',
          fix: 'Take it from a secret store: valueFrom.secretKeyRef, or ${{ secrets.NAME }}.',
          at,
        }
    }
  }
}

function isLiteral(line: string, isSecret: boolean): boolean {
  const value = literal.exec(line)?.[1]
  if (value === undefined) return isSecret && /^["']?(?:tls\.key|\.dockerconfigjson)["']?:\s+\S/.test(line)
  // References, templates and the words that permissions take are no values.
  return !/[$<{]|^(?:write|read|none|true|false|null)\b|^["']?(?:steps|secrets|inputs|env|github)\./i.test(value)
}

const signing =
  /\b(?:cosign|actions\/attest|attest-build-provenance|slsa-github-generator|gpg --detach-sign|minisign|provenance: true|npm publish --provenance)/
const publishing =
  /\b(?:docker\/build-push-action|docker push|softprops\/action-gh-release|gh release (?:create|upload)|goreleaser|npm publish|twine upload|cargo publish)/

/** AP14: what is published without a signature or a record of its making. */
export function* unsigned({ policy, facts }: LintSubject): Generator<Flaw> {
  if (facts.workflows.some(({ text }) => signing.test(text))) return
  for (const file of facts.workflows) {
    const at = firstLine(file, publishing)
    if (at !== undefined)
      yield {
        message: 'this workflow publishes something that no workflow signs or attests',
        fix: 'Add a step with actions/attest-build-provenance, and id-token: write and attestations: write for its job.',
        at,
      }
  }
  if (policy.record?.attest === false && facts.workflows.some((file) => firstLine(file, publishing) !== undefined))
    yield {
      message: 'the record of a release is kept without a signature',
      fix: 'record: { attest: true }',
      at: policy.record === undefined ? [] : ['record', 'attest'],
      severity: 'hint',
    }
}

const scanners =
  /\b(?:codeql|trivy|grype|snyk|semgrep|gitleaks|trufflehog|osv-scanner|dependency-review|npm audit|pip-audit|cargo audit|govulncheck|bandit|checkov|zap)/i

/** AP18: no scan that could stop a release. */
export function* noScans(subject: LintSubject): Generator<Flaw> {
  const { policy, facts } = subject
  if (speaksOf(policy, /sarif|security|vulnerab|secret|sast|dast|dependenc|codeql|trivy|grype|snyk/i)) return
  const scan = facts.workflows.map((file) => firstLine(file, scanners)).find((at) => at !== undefined)
  if (scan !== undefined)
    yield {
      message: 'a scan runs here, and no gate of the policy asks what it found',
      fix: 'gates: [ { vulnerabilities: "critical == 0" } ]',
      at: scan,
    }
  else if (isDeployed(subject) || (policy.gates ?? []).length > 0)
    yield {
      message: 'no gate asks for a scan, and no workflow runs one',
      fix: 'gates: [ { use: no-critical } ]',
      at: sectionPath(policy, 'gates'),
    }
}

function firstLine(file: SourceFile, form: RegExp): { readonly file: string; readonly line: number; readonly column: number } | undefined {
  for (const { text, at } of linesOf(file)) if (form.test(text)) return at
  return undefined
}
