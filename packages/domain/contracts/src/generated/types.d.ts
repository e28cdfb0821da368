// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * `worse` and `pass` are decided; `inconclusive`: not enough evidence either way; `no-data`: nothing to judge; `error`: the source failed. Only `pass` may advance.
 */
export type CanaryOutcome = 'pass' | 'worse' | 'inconclusive' | 'no-data' | 'error'
/**
 * Whether the stable version itself is sound. A failing one needs people; the comparison with it still decides.
 */
export type BaselineHealth = 'healthy' | 'failing' | 'unknown'
/**
 * GO: every blocking condition holds. CONDITIONAL: an advisory one does not, or a failure is waived. NO-GO: a blocking one fails or is not known.
 */
export type GateDecision = 'GO' | 'CONDITIONAL' | 'NO-GO'
export type GateStage = 'development' | 'integration' | 'staging' | 'production'
/**
 * How a condition, a gate or a stage ends.
 */
export type GateState = 'pass' | 'fail' | 'unknown' | 'waived' | 'not-applicable'
/**
 * How far a version moves.
 */
export type PolicyBump = 'none' | 'patch' | 'minor' | 'major'
/**
 * Package names of one group; `*` stands for any run of characters but `/`.
 *
 * @minItems 1
 */
export type PackageNames = [string, ...string[]]
/**
 * Members of a role: a list, or `members` and `backup`.
 */
export type PolicyRole = PolicyMembers | PolicyRoleWithBackup
/**
 * Teams and people. An empty list declares the role and names nobody yet.
 *
 * Items: A team (`organisation/team`), a login, or an account's number, which survives renaming.
 */
export type PolicyMembers = (string | number)[]
/**
 * Path patterns: `*` within a folder, `**` across folders.
 *
 * @minItems 1
 */
export type PolicyPaths = [string, ...string[]]
/**
 * A comparison such as `lines >= 80% and failed == 0`, or an expression under `cel`. `%` is an absolute share; `2x baseline` is relative to the stable version.
 */
export type PolicyCondition = string | PolicyCelCondition
/**
 * The items of one list.
 *
 * @minItems 1
 */
export type PolicyChecklist = [PolicyChecklistItem, ...PolicyChecklistItem[]]
/**
 * The right-hand side of a comparison with the metric that the key names, such as `> 1% for 5m`; or an expression under `cel`.
 */
export type PolicyMetricCondition = string | PolicyCelCondition
/**
 * A class of release.
 */
export type ReleaseClass = 'major' | 'minor' | 'patch' | 'hotfix' | 'docs'
/**
 * Classes of release that may go through.
 */
export type FreezeClasses = ReleaseClass[]
/**
 * Branches on which it holds; a `*` at the end stands for any rest. Absent: all.
 *
 * @minItems 1
 */
export type BranchNames = [string, ...string[]]
/**
 * Entries of the calendar.
 */
export type CalendarEntries = (RecurringEntry | CalendarFileEntry | DatedEntry)[]
/**
 * Stages in their order, the last one at 100%.
 *
 * @minItems 1
 */
export type PolicyRollout = [RolloutStage, ...RolloutStage[]]
/**
 * A limit, or a limit at a later day.
 */
export type PolicySuccessCriterion = string | PolicyDatedCriterion
/**
 * SHA-256, lower-case hexadecimal.
 */
export type Digest = string
/**
 * How an action ends.
 */
export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown' | 'pending' | 'skip'
export type Step = 'major' | 'minor' | 'patch' | 'prerelease'

export interface AllContracts {
  'canary-analysis'?: CanaryAnalysisData
  'notes-document'?: NotesDocument
  'quality-gate'?: QualityGateData
  'release-calendar'?: ReleaseCalendarData
  'release-notes'?: ReleaseNotesData
  'release-policy'?: ReleasePolicy
  'release-publish'?: ReleasePublishData
  result?: Result
  'version-bump'?: VersionBumpData
  waivers?: WaiverFile
}
/**
 * `data` of canary-analysis's result.
 */
export interface CanaryAnalysisData {
  /**
   * How the canary was compared with the stable version.
   */
  method: 'sequential' | 'kayenta'
  outcome: CanaryOutcome
  /**
   * The outcome and what decided it, for people.
   */
  sentence: string
  stage: CanaryStage
  /**
   * One judgement per metric and region, sorted by name and region.
   */
  metrics: MetricJudgement[]
  /**
   * Mean evidence of the critical metrics, which may show what no metric shows alone; null with fewer than two.
   */
  together: JointEvidence | null
  /**
   * Absolute and plainly relative rules. Their false alarms are not controlled.
   */
  guards: GuardJudgement[]
  /**
   * The judgement of the compatible method; null for the sequential one.
   */
  kayenta: KayentaReport | null
  /**
   * What was amiss with the evidence without deciding anything.
   */
  findings: CanaryFinding[]
}
/**
 * The stage that was looked at.
 */
export interface CanaryStage {
  /**
   * Planned share of traffic, 0 to 1.
   */
  share: number
  /**
   * Share of the events that the canary answered; null when no metric counts events.
   */
  observedShare: number | null
  /**
   * Planned length.
   */
  minutes: number
  /**
   * Minutes in the evidence.
   */
  minutesSeen: number
}
/**
 * What the evidence says about one metric in one region.
 */
export interface MetricJudgement {
  name: string
  region: string | null
  kind: 'ratio' | 'latency' | 'gauge'
  /**
   * Whether it may end the rollout; others are reported.
   */
  critical: boolean
  outcome: CanaryOutcome
  sentence: string
  /**
   * Ratio to the baseline that is still acceptable.
   */
  tolerate: number
  /**
   * Evidence (e-value) at which the canary is called worse: 1/α times the number of metrics judged together.
   */
  limit: number
  /**
   * First minute of the stage, from 1, at which it was called worse.
   */
  worseAt: number | null
  /**
   * First minute at which the unsafe ratio was ruled out.
   */
  safeAt: number | null
  /**
   * Events in the minutes that were judged; null for a gauge. For latency, `bad` are slow events.
   */
  counts: null | {
    canary: SideCounts
    baseline: SideCounts
  }
  /**
   * Estimate of the current ratio to the baseline; null without a judged minute.
   */
  estimate: number | null
  interval: RatioBounds
  evidence: EvidenceValue
  /**
   * Whether the chance of a false alarm is controlled from measured noise. False where noise is assumed or taken from the stage alone.
   */
  isControlled: boolean
  noise: NoiseUsed
  /**
   * Minutes after the change of weight whose evidence counts only up to a credit.
   */
  warmup: {
    minutes: number
    /**
     * Largest evidence carried out of the warm-up.
     */
    credit: number
    /**
     * What the evidence was multiplied by at its end; 1 when it was within the credit.
     */
    applied: number
  }
  /**
   * Minutes of the stage, from 1, that could not be judged.
   */
  dropped: DroppedMinutes[]
  /**
   * Per minute, for the plot: ln of the evidence and the estimated ratio.
   */
  series: {
    logEvidence: number[]
    estimate: number[]
  }
  /**
   * Looks for a steady rise over the canary's life; null where not looked for.
   */
  leak: LeakReport | null
  baseline: BaselineHealth
}
export interface SideCounts {
  bad: number
  total: number
}
/**
 * Bounds of the ratio that hold at every look, each at the metric's own false alarm chance; null where the evidence does not bound it.
 */
export interface RatioBounds {
  lower: number | null
  upper: number | null
}
/**
 * Evidence that the canary is worse.
 */
export interface EvidenceValue {
  /**
   * ln of the e-value at the last minute; null without evidence.
   */
  lastLog: number | null
  highestLog: number | null
  /**
   * 1 / highest e-value, at most 1: valid however often one looks.
   */
  pValue: number | null
}
/**
 * Noise beyond what counting explains, and where it is known from.
 */
export interface NoiseUsed {
  /**
   * In force at the last minute; null where the test takes it from the stage.
   */
  variance: number | null
  /**
   * `history`: the stable version's own day; `raised`: more than that, by what the stage shows; `assumed`: assumed, not measured; `stage`: from the stage alone; `none`: nothing was judged.
   */
  source: 'history' | 'raised' | 'assumed' | 'stage' | 'none'
  historyMinutes: number
}
export interface DroppedMinutes {
  from: number
  to: number
  why: 'canary-missing' | 'baseline-missing' | 'both-missing' | 'canary-no-traffic' | 'baseline-no-traffic' | 'not-positive'
}
export interface LeakReport {
  /**
   * Minute of the canary's life at which it was called leaking.
   */
  leakAt: number | null
  looks: {
    minute: number
    slopePerMinute: number
    score: number
    limit: number
  }[]
}
export interface JointEvidence {
  metrics: number
  limit: number
  lastLog: number
  worseAt: number | null
}
export interface GuardJudgement {
  metric: string
  region: string | null
  /**
   * The condition as written.
   */
  rule: string
  outcome: 'fired' | 'quiet' | 'unknown'
  firedAt: number | null
  value: number | null
  limit: number
  sentence: string
  /**
   * Always false: nobody can say how often such a rule fires on a healthy canary.
   */
  isControlled: false
}
export interface KayentaReport {
  score: number
  classification: 'Pass' | 'Marginal' | 'Fail'
  reason: string
  groupScores: {
    [k: string]: number
  }
  metrics: {
    name: string
    classification: 'Pass' | 'High' | 'Low' | 'Nodata' | 'NodataFailMetric' | 'Error'
    critical: boolean
    muted: boolean
    /**
     * mean(canary)/mean(baseline); null where it is no number.
     */
    ratio: number | null
    reason: string | null
  }[]
}
export interface CanaryFinding {
  code: string
  metric?: string
  message: string
}
/**
 * What changed, as data: the source of every rendering of the notes.
 */
export interface NotesDocument {
  /**
   * Version the notes are for; null while it is unreleased.
   */
  version: string | null
  tag: string | null
  previousTag: string | null
  /**
   * Day of the release, UTC.
   */
  date: string | null
  package: string | null
  class: 'major' | 'minor' | 'patch' | 'hotfix' | 'docs' | null
  /**
   * Web addresses; null where no remote tells.
   */
  links: {
    repository: string | null
    compare: string | null
  }
  sections: NotesSection[]
  /**
   * Migration guide, one step per breaking footer.
   */
  migrations: MigrationStep[]
  /**
   * Packages of the same repository that were released and that this one depends on.
   */
  dependencies: UpdatedDependency[]
  contributors: Contributor[]
  /**
   * What the release holds and what it is known not to hold.
   */
  scope: {
    included: string[]
    fixed: string[]
    knownExclusions: string[]
  }
  /**
   * Every commit of the range by what became of it.
   */
  counts: {
    commits: number
    listed: number
    ignored: number
    reverted: number
    unparsed: number
  }
}
export interface NotesSection {
  key: string
  title: string
  entries: NotesEntry[]
}
/**
 * One change; all text is as written in the commit and hostile until rendered.
 */
export interface NotesEntry {
  sha: string
  type: string | null
  scope: string | null
  text: string
  /**
   * Text of the footer that brought the change into this section: breaking or security.
   */
  detail: string | null
  pullRequests: number[]
  issues: number[]
  breaking: boolean
}
export interface MigrationStep {
  sha: string
  scope: string | null
  title: string
  text: string
}
export interface UpdatedDependency {
  name: string
  version: string
}
export interface Contributor {
  name: string
  /**
   * Account that the API confirmed.
   */
  login: string | null
  commits: number
  /**
   * Whether this is their first contribution; null when the history that was read does not tell.
   */
  first: boolean | null
}
/**
 * `data` of quality-gate's result.
 */
export interface QualityGateData {
  decision: GateDecision
  /**
   * Statement that lets the release go on all the same; no result below is changed by it. Null when nobody made one.
   */
  override: null | GateOverride
  /**
   * The stages in their order.
   */
  stages: GateStageState[]
  tree: GateNode
  /**
   * Every waiver that was read, and what became of it.
   */
  waivers: GateWaiverUse[]
  /**
   * What remains to be done under CONDITIONAL, one sentence each.
   */
  followUps: string[]
  /**
   * What does not decide and still has to be known.
   */
  notes: GateNote[]
  /**
   * Rows of the reports that a person has to look at, the worst first.
   */
  findings: GateFinding[]
  /**
   * How many more there are.
   */
  findingsLeftOut: number
}
export interface GateOverride {
  /**
   * Accounts that made it.
   *
   * @minItems 1
   */
  by: [string, ...string[]]
  reason: string
  /**
   * Instant after which it no longer holds.
   */
  until: string
  incident?: string
  /**
   * Issue that it opens.
   */
  opens: 'none' | 'post-mortem'
}
export interface GateStageState {
  stage: GateStage
  entry: GateState
  exit: GateState
}
/**
 * One node of the decision: itself, a stage, a gate, a condition. A node's state follows from its children's.
 */
export interface GateNode {
  /**
   * Unique in the tree: `coverage`, `coverage/1`.
   */
  id: string
  kind: 'decision' | 'stage' | 'gate' | 'condition'
  /**
   * What is asked, as the policy would write it.
   */
  text: string
  state: GateState
  /**
   * Whether it can stop a release.
   */
  level: 'blocking' | 'advisory'
  /**
   * Stable reason code.
   */
  code: string
  /**
   * One sentence: what was seen and what was expected.
   */
  message: string
  /**
   * With so many digits that a failing value never looks like its limit; null when nothing was measured.
   */
  measured: string | null
  limit: string | null
  /**
   * Room that is left, below 0 when it fails.
   */
  margin: string | null
  /**
   * Paths and addresses of what it rests on.
   */
  evidence: string[]
  /**
   * Document that the number comes from.
   */
  source?: string
  /**
   * Ids of the waivers that cover it.
   */
  waivedBy?: string[]
  children: GateNode[]
}
export interface GateWaiverUse {
  id: string
  /**
   * used; unused: it covers nothing that fails; expired; refused: it breaks a rule for waivers.
   */
  state: 'used' | 'unused' | 'expired' | 'refused'
  message: string
  expires: string
  owner: string
  /**
   * Ids of the conditions that it covers.
   */
  covers: string[]
}
export interface GateNote {
  code: string
  message: string
  /**
   * Path of the evidence that it is about.
   */
  evidence?: string
}
export interface GateFinding {
  kind: 'finding' | 'vulnerability' | 'secret' | 'test'
  source: string
  rule: string
  severity: 'critical' | 'high' | 'medium' | 'low' | 'info' | 'unknown'
  message: string
  file?: string
  line?: number
  subject?: string
  /**
   * The same for the same row after lines have moved.
   */
  fingerprint: string
  /**
   * Whether the protected branch does not have it; null when that is not known.
   */
  isNew: boolean | null
  waivedBy: string | null
}
/**
 * `data` of release-calendar's result. Instants are in UTC.
 */
export interface ReleaseCalendarData {
  /**
   * Whether it may happen at the instant asked about.
   */
  open: boolean
  /**
   * Reason codes, the deciding ones.
   */
  because: string[]
  /**
   * First instant at or after the one asked about at which it may happen; null when there is none.
   */
  opensAt: string | null
  /**
   * First instant after `opensAt` at which it may no longer happen; null when none is known.
   */
  closesAt: string | null
  /**
   * Why it never opens; null when it does.
   */
  never: string | null
  asked: CalendarQuestion
  /**
   * Zone in which the answer is told to people.
   */
  timezone: string
  /**
   * Version of the time zone database that decided; null when the runtime does not tell.
   */
  tzdata: string | null
  /**
   * What a running rollout does when a freeze begins.
   */
  onFreezeStart: 'finish-stage' | 'hold' | 'rollback'
  /**
   * What is in force at that instant and does not hold it back, and why not.
   */
  passes: CalendarPass[]
  /**
   * Releases that come too close to one another in the next 90 days.
   */
  conflicts: CalendarConflict[]
  /**
   * What the calendar holds in the next 90 days, in order; at most 200 entries.
   */
  upcoming: CalendarAgendaItem[]
}
/**
 * What was asked. Null: not known, and whatever could hold it back does.
 */
export interface CalendarQuestion {
  at: string
  action: 'deploy' | 'code' | 'feature' | 'rollback'
  type: string | null
  branch: string | null
  environment: string | null
}
export interface CalendarPass {
  code: string
  because: string
}
export interface CalendarConflict {
  /**
   * `conflict/shared-resource` or `conflict/bunching`.
   */
  code: string
  message: string
  from: string
  to: string
  /**
   * Names of the releases.
   */
  between: string[]
}
export interface CalendarAgendaItem {
  kind: 'release' | 'freeze' | 'maintenance' | 'event' | 'meeting'
  name: string
  title: string
  from: string
  /**
   * Null when it has no end.
   */
  to: string | null
  timezone: string
  /**
   * Whether it begins and ends at midnight of its zone.
   */
  allDay: boolean
  /**
   * What else is known: kind of freeze, classes that pass, resources, agenda.
   */
  details: string[]
}
/**
 * `data` of release-notes' result.
 */
export interface ReleaseNotesData {
  /**
   * One notes document per version: of the next release of each package, of one version that exists, or of every version of the history, the newest first.
   */
  documents: NotesDocument[]
  /**
   * Audience that the notes were written for; null for everybody.
   */
  audience: string | null
  /**
   * Sections that the written notes had no room for.
   */
  cutSections: string[]
  /**
   * What became of the changelog file; null when none was asked for.
   */
  changelog: null | {
    path: string
    /**
     * `would-…` under dry-run.
     */
    action: 'inserted' | 'replaced' | 'unchanged' | 'kept-edited' | 'would-change'
  }
}
/**
 * What a release of this repository must go through. Every key is optional; a key that the file leaves out has its default, or the value of the named preset.
 */
export interface ReleasePolicy {
  /**
   * Version of this file format.
   */
  policy?: 1
  /**
   * Policy that this file starts from: a step of the maturity ladder. Without it only the built-in defaults hold.
   */
  preset?: 'starter' | 'standard' | 'regulated'
  /**
   * Base policy of the organisation, which this file may only tighten: a file of the repository, or one that a package or an action laid down; `@` and a commit pin it.
   */
  extends?: string
  /**
   * Day by which people read this file again. Overdue it is a warning, after 30 days a failure of policy-lint.
   */
  'review-by'?: string
  versioning?: VersioningPolicy
  notes?: NotesPolicy
  /**
   * Who is who: a role is a list of teams and people, with a backup where it matters.
   */
  roles?: {
    [k: string]: PolicyRole
  }
  /**
   * Boards that decide together, by name.
   */
  boards?: {
    [k: string]: PolicyBoard
  }
  types?: TypesPolicy
  approvals?: ApprovalsPolicy
  /**
   * What must be proved before a release goes on. Missing evidence fails.
   */
  gates?: (PolicyUse | PolicyShortGate | PolicyGate)[]
  /**
   * File of the waivers; each has an id, scope, reason, owner, an approver who is not the author, and a day it expires.
   */
  waivers?: string
  checklists?: ChecklistsPolicy
  environments?: EnvironmentsPolicy
  risk?: RiskPolicy
  calendar?: CalendarPolicy
  metrics?: MetricsPolicy
  rollouts?: RolloutsPolicy
  rollback?: RollbackPolicy
  verify?: VerifyPolicy
  incidents?: IncidentsPolicy
  /**
   * Who hears what before, during and after a release.
   */
  communications?: (PolicyUse | PolicyCommunication)[]
  /**
   * File of the feature flags; each has a kind (release, experiment, ops, permission), an owner and a day it expires.
   */
  flags?: string
  record?: RecordPolicy
  overrides?: OverridesPolicy
}
/**
 * How commits become versions.
 */
export interface VersioningPolicy {
  /**
   * Grammar of the version numbers.
   */
  scheme?: 'semver' | 'calver' | 'pep440'
  /**
   * Layout of a calendar version; the last segment counts within the period. Segments: YYYY, YY, 0Y, MM, 0M, WW, 0W, DD, 0D, MICRO.
   */
  calver?: string
  /**
   * Where the size of a release comes from: commit messages, `.changeset/*.md` files, or labels of the merged pull requests.
   */
  source?: 'conventional' | 'changesets' | 'labels'
  /**
   * What a commit of this type, or type(scope), asks for; merged over the defaults. A scope may hold `*`. A breaking change is always major.
   */
  bump?: {
    [k: string]: PolicyBump
  }
  /**
   * What a label on a merged pull request asks for, when `source` is `labels`.
   */
  labels?: {
    [k: string]: PolicyBump
  }
  /**
   * What a range gets that has commits but none that asks for a release.
   */
  minimum?: 'none' | 'patch'
  /**
   * Below 1.0.0: `shift` reads breaking as minor and minor as patch; `semver` makes no difference (a break goes to 1.0.0); `stay` reads breaking as minor and leaves the rest, so that 1.0.0 comes only by hand.
   */
  'before-1.0'?: 'shift' | 'semver' | 'stay'
  /**
   * What counts of a squashed pull request: the title alone, or the commits listed in the body too.
   */
  squash?: 'title' | 'inner'
  /**
   * Whether the message of a merge commit is read.
   */
  merges?: 'skip' | 'read'
  /**
   * What counts of a dependency bot's commit: the header alone, because the body quotes foreign changelogs, or the body too.
   */
  bots?: 'header' | 'body'
  /**
   * Whether a breaking footer inside a code fence or a quotation counts.
   */
  quotes?: 'ignore' | 'read'
  /**
   * What a commit that follows no convention means: listed only, or a failure.
   */
  unparsed?: 'allow' | 'fail'
  /**
   * Template of a release tag: `{version}`, and `{package}` where packages have tags of their own. Default: `v{version}`; in a repository of several packages `{package}@{version}`.
   */
  tag?: string
  /**
   * Packages of the repository: `auto` finds every workspace, `none` treats the repository as one package, an ecosystem's name looks for that one only, a map declares them by hand.
   */
  packages?:
    | ('auto' | 'none' | 'npm' | 'pnpm' | 'cargo' | 'maven' | 'go' | 'python')
    | {
        [k: string]: DeclaredPackage
      }
  /**
   * Whether packages marked private get versions.
   */
  private?: 'version' | 'ignore'
  /**
   * What a package gets when one it depends on is released.
   */
  dependents?: 'none' | 'patch'
  /**
   * When a peer dependency's release reaches its dependents: only when the new version leaves the declared range (then the dependent gets a major), always, or never.
   */
  peer?: 'out-of-range' | 'always' | 'never'
  /**
   * Packages that share a number: `fixed` always together, `linked` only when released together.
   */
  groups?: {
    /**
     * Groups whose packages always carry the same version.
     */
    fixed?: PackageNames[]
    /**
     * Groups whose released packages take the same version.
     */
    linked?: PackageNames[]
  }
  /**
   * What a branch releases: `stable`, `maintenance` (a name such as `1.x` or `1.2.x` bounds its versions), `none`, or a prerelease identifier. A name may hold `*`. A branch that no entry names is stable.
   */
  branches?: {
    [k: string]: string
  }
  /**
   * Version of the first release, when no tag exists.
   */
  initial?: string
  /**
   * Commit before the first one that counts, when no tag exists.
   */
  since?: string
  /**
   * A version chosen by a person. It forgets itself: once tagged, or after `until`, the entry has no effect but a finding.
   */
  force?: {
    /**
     * The version to release next.
     */
    version: string
    /**
     * Last day (UTC) on which the entry holds.
     */
    until?: string
    /**
     * The package it is for; without it, the repository's own version.
     */
    package?: string
    /**
     * Why a person chose it; shown beside the computed version.
     */
    reason?: string
  }
}
/**
 * A package that no manifest declares.
 */
export interface DeclaredPackage {
  /**
   * Folder of the package, from the repository's root.
   */
  path: string
  /**
   * Names of packages that this one is built from.
   */
  'depends-on'?: string[]
}
/**
 * How release notes are written.
 */
export interface NotesPolicy {
  /**
   * Sections in their order: key (a commit type, or breaking, security, migrations, config, known-issues) and heading.
   */
  sections?: {
    [k: string]: string
  }
  /**
   * Which sections an audience reads, in this order.
   */
  audiences?: {
    /**
     * @minItems 1
     */
    [k: string]: [string, ...string[]]
  }
  /**
   * What the notes of a release class must contain.
   */
  require?: {
    /**
     * @minItems 1
     */
    [k: string]: [
      'migration-guide' | 'breaking' | 'security' | 'known-issues' | 'contributors',
      ...('migration-guide' | 'breaking' | 'security' | 'known-issues' | 'contributors')[]
    ]
  }
  /**
   * How people appear: `none` writes names that notify nobody, `link` links an account that the API confirmed, `plain` writes the handle as it is.
   */
  mentions?: 'none' | 'link' | 'plain'
  /**
   * Whether contributors and first-time contributors are listed.
   */
  contributors?: boolean
  /**
   * File that gets a section per release; empty for none.
   */
  changelog?: string
}
/**
 * Members of a role and who stands in for them.
 */
export interface PolicyRoleWithBackup {
  members: PolicyMembers
  backup?: PolicyMembers
}
/**
 * A board that decides together.
 */
export interface PolicyBoard {
  /**
   * Role that leads the board; without its vote the board has not decided.
   */
  chair?: string
  /**
   * Roles with a seat, one person each.
   *
   * @minItems 1
   *
   * Items: A role of `roles`.
   */
  seats: [string, ...string[]]
  /**
   * Seats that must say yes.
   */
  quorum: number
  /**
   * When the board meets.
   */
  meets?: string
}
/**
 * What each class of release must go through.
 */
export interface TypesPolicy {
  /**
   * Set that the section starts from.
   */
  use?: string
  major?: PolicyType
  minor?: PolicyType
  patch?: PolicyType
  hotfix?: PolicyType
  docs?: PolicyType
}
/**
 * Duties of one class of release.
 */
export interface PolicyType {
  when?: PolicyTypeCondition
  /**
   * How often such a release is expected; reported, not enforced.
   */
  cadence?: string
  /**
   * How long before its day the release is planned.
   */
  'plan-ahead'?: string
  /**
   * Whether breaking changes may be in it. Absent: allowed in a major, refused in the others.
   */
  breaking?: 'allowed' | 'refused'
  approve?: PolicyApprove
  /**
   * Board that must agree.
   */
  board?: string
  /**
   * Gates that hold for this class. Absent: all of them.
   *
   * Items: A gate of `gates`, or a check of `verify.checks`, by its id.
   */
  gates?: string[]
  /**
   * Window in which it may start, `any` for at any time. Absent: every window of the calendar.
   */
  window?: string
  /**
   * How it reaches its users; `none` for no stages.
   */
  rollout?: string
  /**
   * How long it is watched before it counts as good; `none` for not at all.
   */
  verify?: string
  /**
   * How far it is announced.
   */
  announce?: 'none' | 'internal' | 'limited' | 'public' | 'immediate'
  /**
   * Whether an incident must be linked.
   */
  'needs-incident'?: boolean
  /**
   * Time after the release within which it is reviewed; overdue it blocks the next normal release.
   */
  'review-within'?: string
}
/**
 * When a change is of this class, whatever its commits say.
 */
export interface PolicyTypeCondition {
  'only-paths'?: PolicyPaths
}
/**
 * How many people of which role must say yes.
 */
export interface PolicyApprove {
  /**
   * People of this role that must say yes.
   */
  [k: string]: number
}
/**
 * How a yes is given and when it counts. A further key is a stage of `stages`.
 */
export interface ApprovalsPolicy {
  /**
   * Stages in their order; one opens when the one before is done. Empty: all approvals at once.
   *
   * Items: A name: letters, digits, hyphens and underscores.
   */
  stages?: string[]
  /**
   * Where a yes may be given: a protected environment, a review of the pull request, a comment command.
   *
   * @minItems 1
   */
  sources?: ['environments' | 'reviews' | 'comments', ...('environments' | 'reviews' | 'comments')[]]
  rules?: PolicyApprovalRules
  /**
   * Who votes for whom while they are away.
   */
  delegations?: PolicyDelegation[]
  [k: string]:
    | PolicyApprovalStage
    | string[]
    | ['environments' | 'reviews' | 'comments', ...('environments' | 'reviews' | 'comments')[]]
    | PolicyApprovalRules
    | PolicyDelegation[]
    | undefined
}
/**
 * Which votes count.
 */
export interface PolicyApprovalRules {
  /**
   * Whose votes never count: authors and co-authors of the change, who pushed last, who started the run.
   */
  exclude?: ('authors' | 'last-pusher' | 'trigger')[]
  /**
   * Whether one person fills one seat at most, also with two roles.
   */
  'one-seat-each'?: boolean
  /**
   * What a yes is about: the commit, or the exact bytes that are released. A change of it voids the yes.
   */
  'bind-to'?: 'commit' | 'digest'
  /**
   * How long a yes counts.
   */
  expires?: string
  /**
   * Roles of which one no is enough.
   *
   * Items: A role of `roles`.
   */
  veto?: string[]
}
/**
 * A person who votes for another one for a while.
 */
export interface PolicyDelegation {
  /**
   * Number of the account that is away.
   */
  from: number
  /**
   * Number of the account that votes instead.
   */
  to: number
  /**
   * A role of `roles`.
   */
  role: string
  /**
   * Last day on which it holds.
   */
  until: string
  /**
   * Why; written into the record.
   */
  reason?: string
}
/**
 * One stage of approval.
 */
export interface PolicyApprovalStage {
  /**
   * Roles that vote in this stage.
   *
   * @minItems 1
   *
   * Items: A role of `roles`.
   */
  roles: [string, ...string[]]
}
/**
 * The items of a named set, in this place of the list.
 */
export interface PolicyUse {
  /**
   * Name of the set.
   */
  use: string
}
/**
 * A gate in one line: the kind of evidence and a condition on it. Reports are looked for where tools leave them; the kind is also the gate's id.
 */
export interface PolicyShortGate {
  tests?: PolicyCondition
  coverage?: PolicyCondition
  findings?: PolicyCondition
  vulnerabilities?: PolicyCondition
  secrets?: PolicyCondition
  licences?: PolicyCondition
  load?: PolicyCondition
  perf?: PolicyCondition
  web?: PolicyCondition
  duplication?: PolicyCondition
  mutation?: PolicyCondition
  complexity?: PolicyCondition
}
/**
 * A condition in the Common Expression Language.
 */
export interface PolicyCelCondition {
  /**
   * Expression that gives true or false.
   */
  cel: string
}
/**
 * One thing that must be proved, and by what.
 */
export interface PolicyGate {
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  id: string
  /**
   * Stage that it guards the end of. Absent: production.
   */
  stage?: 'development' | 'integration' | 'staging' | 'production'
  /**
   * Check run or commit status that must have succeeded.
   */
  check?: string
  /**
   * Report files, as a path pattern; `require` is about what they measure.
   */
  report?: string
  /**
   * A role of `roles`.
   */
  'attested-by'?: string
  /**
   * Checklist that must be complete.
   */
  checklist?: string
  require?: PolicyCondition
  /**
   * How much worse than on the base branch the measurement may get.
   */
  'max-increase'?: string
  /**
   * How old the evidence may be.
   */
  'max-age'?: string
  /**
   * Whether it can stop a release; an advisory gate never blocks.
   */
  level?: 'advisory' | 'blocking'
  /**
   * Least class of evidence that counts: A attested by an allowed workflow, B made by a run of this repository, C by a run of a fork, D a local file. Absent: D.
   */
  trust?: 'D' | 'C' | 'B' | 'A'
  /**
   * Workflow file that must have made the evidence.
   */
  workflow?: string
  /**
   * Id of the GitHub App whose check run counts; a check of the same name from anybody else does not.
   */
  app?: number
  /**
   * Share conditions with fewer measured lines, tests or requests than this are not applicable. Absent: all apply, and a share of nothing is unknown.
   */
  'min-sample'?: number
  /**
   * Measurements that may not be worse than on the protected branch: fewer tests, more skipped ones, a smaller part or fewer lines covered.
   */
  'no-worse'?: string[]
  /**
   * Part of the baseline by which a measurement of `no-worse` may still be worse. Absent: nothing.
   */
  slack?: string
  /**
   * Pairs of interleaved runs that `max-increase` must rest on; from two on, the change is judged with a confidence interval. Absent: one.
   */
  pairs?: number
  'licence-rules'?: PolicyLicences
  /**
   * Document that the numbers come from; shown beside the result.
   */
  source?: string
}
/**
 * Licences that a component may or may not have, as SPDX identifiers; `*` at the end stands for any rest. What is neither is unknown when `allow` is there, else allowed if SPDX knows it.
 */
export interface PolicyLicences {
  /**
   * Licences that are accepted; an entry with `WITH` also against `deny`.
   */
  allow?: string[]
  /**
   * Licences that are refused.
   */
  deny?: string[]
}
/**
 * Lists of what must be proved item by item. Every key but `use` is a list's name; lists of the sets need not be repeated here.
 */
export interface ChecklistsPolicy {
  /**
   * Set that the section starts from.
   */
  use?: string
  [k: string]: PolicyChecklist | string | undefined
}
/**
 * One item: proved by a check or a gate, else attested by an account.
 */
export interface PolicyChecklistItem {
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  id: string
  /**
   * What must be true.
   */
  item: string
  /**
   * Check run or commit status that proves it.
   */
  check?: string
  /**
   * A gate of `gates`, or a check of `verify.checks`, by its id.
   */
  gate?: string
  /**
   * A role of `roles`.
   */
  'attested-by'?: string
  /**
   * How old the attestation may be.
   */
  'max-age'?: string
}
/**
 * Where a release goes, in the order of `after`; the same digest in each. Every key but `use` is an environment's name.
 */
export interface EnvironmentsPolicy {
  /**
   * Set that the section starts from.
   */
  use?: string
  [k: string]: PolicyEnvironment | string | undefined
}
/**
 * One environment.
 */
export interface PolicyEnvironment {
  /**
   * An environment of `environments`.
   */
  after?: string
  /**
   * Gates that must hold before it is deployed here.
   *
   * Items: A gate of `gates`, or a check of `verify.checks`, by its id.
   */
  entry?: string[]
  /**
   * Gates that must hold before it goes on from here.
   *
   * Items: A gate of `gates`, or a check of `verify.checks`, by its id.
   */
  exit?: string[]
  /**
   * Whether real users are served here.
   */
  production?: boolean
  /**
   * Roles that the environment's protection must ask.
   *
   * Items: A role of `roles`.
   */
  reviewers?: string[]
  /**
   * Wait timer that the environment's protection must have.
   */
  wait?: string
  /**
   * Resources that it shares with others: two releases never use one at the same time.
   */
  shared?: string[]
}
/**
 * What makes a release risky. Points make a level; a level only adds duties.
 */
export interface RiskPolicy {
  /**
   * What adds points.
   */
  points?: PolicyRiskPoint[]
  /**
   * Levels by name, each from a number of points on.
   */
  levels?: {
    [k: string]: PolicyRiskLevel
  }
  /**
   * File of the known risks; each has a probability, an impact, a mitigation, a contingency and an owner.
   */
  register?: string
}
/**
 * Points for what a change touches or when it comes.
 */
export interface PolicyRiskPoint {
  /**
   * Points that it adds.
   */
  add: number
  when: PolicyRiskCondition
  /**
   * Duties that come with it, whatever the level.
   *
   * Items: A name: letters, digits, hyphens and underscores.
   */
  require?: string[]
}
/**
 * What must be so; several keys must all be so.
 */
export interface PolicyRiskCondition {
  paths?: PolicyPaths
  'lines-changed'?: PolicyMetricCondition
  'error-budget-left'?: PolicyMetricCondition
}
/**
 * Duties of one level, on top of the class's own.
 */
export interface PolicyRiskLevel {
  /**
   * Points from which on it holds.
   */
  from: number
  approve?: PolicyApprove
  /**
   * Rollout that replaces the class's own if it is slower.
   */
  rollout?: string
}
/**
 * When a release may happen. A rollback is never held back by it.
 */
export interface CalendarPolicy {
  /**
   * IANA time zone of every date and time in this file.
   */
  timezone?: string
  /**
   * Times at which a release may start. Without any it may start at all times.
   */
  windows?: {
    [k: string]: PolicyWindow
  }
  /**
   * Times at which no release starts.
   */
  freezes?: (RecurringFreeze | CalendarFileFreeze | HolidayFreeze | DatedFreeze)[]
  /**
   * Freezes that somebody lifted, each for a time and with a reason.
   */
  exceptions?: FreezeException[]
  maintenance?: CalendarEntries
  events?: CalendarEntries
  meetings?: CalendarEntries
  releases?: CalendarEntries
  /**
   * Calendar files (iCalendar) of other repositories, as release-calendar writes them: their releases and maintenance count as conflicts.
   */
  shared?: string[]
  /**
   * What a running rollout does when a freeze begins.
   */
  'on-freeze-start'?: 'finish-stage' | 'hold' | 'rollback'
  conflicts?: PolicyConflicts
}
/**
 * Days and hours, wall time of the calendar's zone.
 */
export interface PolicyWindow {
  /**
   * Days of the week, as a range or a list.
   */
  days: string
  /**
   * From and to; the end does not belong to it, and lies on the next day where it comes first.
   */
  hours: string
  /**
   * IANA time zone of its times. Absent: the calendar's.
   */
  timezone?: string
}
/**
 * A freeze that comes again.
 */
export interface RecurringFreeze {
  /**
   * When it begins.
   */
  rrule: string
  /**
   * How long it holds each time.
   */
  for: string
  /**
   * First day; INTERVAL and COUNT are counted from it.
   */
  starts?: string
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  name: string
  allow?: FreezeClasses
  /**
   * What is frozen: new features, all code, or deployments.
   */
  kind?: 'feature' | 'code' | 'deploy'
  /**
   * Classes of release that it holds back. Absent: all.
   *
   * @minItems 1
   */
  types?: [ReleaseClass, ...ReleaseClass[]]
  branches?: BranchNames
  /**
   * Environments in which it holds. Absent: all.
   *
   * @minItems 1
   *
   * Items: An environment of `environments`.
   */
  environments?: [string, ...string[]]
  /**
   * IANA time zone of its times. Absent: the calendar's.
   */
  timezone?: string
}
/**
 * Freezes from a calendar file.
 */
export interface CalendarFileFreeze {
  /**
   * Calendar file (iCalendar) of the repository; each of its events is a freeze.
   */
  ics: string
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  name: string
  allow?: FreezeClasses
  /**
   * What is frozen: new features, all code, or deployments.
   */
  kind?: 'feature' | 'code' | 'deploy'
  /**
   * Classes of release that it holds back. Absent: all.
   *
   * @minItems 1
   */
  types?: [ReleaseClass, ...ReleaseClass[]]
  branches?: BranchNames
  /**
   * Environments in which it holds. Absent: all.
   *
   * @minItems 1
   *
   * Items: An environment of `environments`.
   */
  environments?: [string, ...string[]]
  /**
   * IANA time zone of its times. Absent: the calendar's.
   */
  timezone?: string
}
/**
 * Public holidays of a place.
 */
export interface HolidayFreeze {
  /**
   * ISO 3166 code of the country or its region.
   */
  holidays: string
  /**
   * Last day for which the list is known; after it the calendar is unknown.
   */
  'valid-until': string
  /**
   * The holidays. Absent: they are read from `.github/holidays/<code>.ics`.
   *
   * @minItems 1
   */
  days?: [string, ...string[]]
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  name: string
  allow?: FreezeClasses
  /**
   * What is frozen: new features, all code, or deployments.
   */
  kind?: 'feature' | 'code' | 'deploy'
  /**
   * Classes of release that it holds back. Absent: all.
   *
   * @minItems 1
   */
  types?: [ReleaseClass, ...ReleaseClass[]]
  branches?: BranchNames
  /**
   * Environments in which it holds. Absent: all.
   *
   * @minItems 1
   *
   * Items: An environment of `environments`.
   */
  environments?: [string, ...string[]]
  /**
   * IANA time zone of its times. Absent: the calendar's.
   */
  timezone?: string
}
/**
 * A freeze from one day to another.
 */
export interface DatedFreeze {
  /**
   * First day of the freeze.
   */
  from: string
  /**
   * Last day of the freeze; it is frozen too.
   */
  to: string
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  name: string
  allow?: FreezeClasses
  /**
   * What is frozen: new features, all code, or deployments.
   */
  kind?: 'feature' | 'code' | 'deploy'
  /**
   * Classes of release that it holds back. Absent: all.
   *
   * @minItems 1
   */
  types?: [ReleaseClass, ...ReleaseClass[]]
  branches?: BranchNames
  /**
   * Environments in which it holds. Absent: all.
   *
   * @minItems 1
   *
   * Items: An environment of `environments`.
   */
  environments?: [string, ...string[]]
  /**
   * IANA time zone of its times. Absent: the calendar's.
   */
  timezone?: string
}
/**
 * A freeze that somebody lifted for a time; it is reported with every release that passes by it.
 */
export interface FreezeException {
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  freeze: string
  /**
   * Classes of release that may pass. Absent: all.
   *
   * @minItems 1
   */
  types?: [ReleaseClass, ...ReleaseClass[]]
  /**
   * Tag of the one release that may pass. Absent: any.
   */
  release?: string
  /**
   * Who lifted it.
   */
  'approved-by': string
  /**
   * Why.
   */
  reason: string
  /**
   * Last day on which it holds.
   */
  expires: string
}
/**
 * An entry of the calendar that comes again.
 */
export interface RecurringEntry {
  /**
   * When it begins.
   */
  rrule: string
  /**
   * How long it takes each time.
   */
  for: string
  /**
   * First day; INTERVAL and COUNT are counted from it.
   */
  starts?: string
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  name: string
  /**
   * What the calendar shows. Absent: the name.
   */
  title?: string
  /**
   * IANA time zone of its times. Absent: the calendar's.
   */
  timezone?: string
  /**
   * Repository that it belongs to, `owner/name`. Absent: this one.
   */
  repository?: string
  /**
   * Resources and services that it uses: two releases never use one at the same time.
   */
  shared?: string[]
  /**
   * Who takes part.
   *
   * Items: A role of `roles`.
   */
  roles?: string[]
  /**
   * What is talked about.
   */
  agenda?: string[]
}
/**
 * Entries from a calendar file.
 */
export interface CalendarFileEntry {
  /**
   * Calendar file (iCalendar) of the repository; each of its events is an entry.
   */
  ics: string
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  name: string
}
/**
 * An entry of the calendar from one time to another.
 */
export interface DatedEntry {
  /**
   * First day, or the time at which it begins.
   */
  from: string
  /**
   * Last day, which belongs to it, or the time at which it ends.
   */
  to: string
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  name: string
  /**
   * What the calendar shows. Absent: the name.
   */
  title?: string
  /**
   * IANA time zone of its times. Absent: the calendar's.
   */
  timezone?: string
  /**
   * Repository that it belongs to, `owner/name`. Absent: this one.
   */
  repository?: string
  /**
   * Resources and services that it uses: two releases never use one at the same time.
   */
  shared?: string[]
  /**
   * Who takes part.
   *
   * Items: A role of `roles`.
   */
  roles?: string[]
  /**
   * What is talked about.
   */
  agenda?: string[]
}
/**
 * What happens when two releases want the same thing.
 */
export interface PolicyConflicts {
  /**
   * Whether two releases may use one shared resource in overlapping windows.
   */
  'shared-resources'?: 'allow' | 'deny'
}
/**
 * Where numbers of the running service come from and how a canary is judged by them.
 */
export interface MetricsPolicy {
  /**
   * Address of a server that speaks Prometheus' HTTP API; `${NAME}` is taken from the environment. Credentials never stand here.
   */
  prometheus?: string
  /**
   * Name of the service, for the built-in queries.
   */
  service?: string
  /**
   * Metrics by name. `{track}` stands for stable or canary.
   */
  queries?: {
    /**
     * One metric.
     */
    [k: string]: HistogramQuery | GaugeQuery | RatioQuery
  }
  judge?: PolicyJudge
  /**
   * Service level objectives.
   */
  slos?: PolicySlo[]
}
/**
 * A quantile of a histogram.
 */
export interface HistogramQuery {
  /**
   * The histogram's buckets.
   */
  histogram: string
  /**
   * Quantile that is compared, between 0 and 1.
   */
  quantile?: number
  /**
   * How much worse the canary may be: a factor of 1 or more, or a percentage on top.
   */
  tolerate?: number | string
  /**
   * Whether the metric can stop a rollout; others are reported only.
   */
  critical?: boolean
}
/**
 * A value at an instant.
 */
export interface GaugeQuery {
  /**
   * The gauge.
   */
  gauge: string
  /**
   * How much worse the canary may be: a factor of 1 or more, or a percentage on top.
   */
  tolerate?: number | string
  /**
   * Whether the metric can stop a rollout; others are reported only.
   */
  critical?: boolean
}
/**
 * A share of bad events.
 */
export interface RatioQuery {
  /**
   * Counter of the bad events.
   */
  bad: string
  /**
   * Counter of all events.
   */
  all: string
  /**
   * How much worse the canary may be: a factor of 1 or more, or a percentage on top.
   */
  tolerate?: number | string
  /**
   * Whether the metric can stop a rollout; others are reported only.
   */
  critical?: boolean
}
/**
 * How a canary is compared with the stable version.
 */
export interface PolicyJudge {
  /**
   * `sequential` may look at any time without more false alarms; `kayenta` judges as Kayenta does.
   */
  method?: 'sequential' | 'kayenta'
  /**
   * How often a healthy canary may be called worse, over the whole rollout.
   */
  alpha?: string | number
  /**
   * How many times worse it must surely not be before it may go on.
   */
  unsafe?: number
  /**
   * What happens at the end of a stage when the data decide nothing.
   */
  'on-inconclusive'?: 'hold' | 'rollback'
  /**
   * What happens when there are no data. It is never a pass.
   */
  'no-data'?: 'hold' | 'rollback'
}
/**
 * A service level objective.
 */
export interface PolicySlo {
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  id: string
  /**
   * Share of good events that is promised.
   */
  objective: string | number
  /**
   * Time over which it is promised.
   */
  over: string
  /**
   * Counter of the bad events.
   */
  bad: string
  /**
   * Counter of all events.
   */
  all: string
}
/**
 * Ways to reach the users, by name; each a list of stages. Every key but `use`, `regions`, `traffic` and `max-stage` is a rollout's name.
 */
export interface RolloutsPolicy {
  /**
   * Set that the section starts from.
   */
  use?: string
  regions?: PolicyRegions
  traffic?: PolicyTraffic
  /**
   * How long a stage may take before the rollout counts as stalled.
   */
  'max-stage'?: string
  [k: string]: PolicyRollout | string | PolicyRegions | PolicyTraffic | undefined
}
/**
 * Regions one after the other.
 */
export interface PolicyRegions {
  /**
   * Regions in the order in which they get the new version.
   *
   * @minItems 1
   */
  order: [string, ...string[]]
  /**
   * What a breach in one region stops: its own rollout, or with `any` every region's.
   */
  stop?: 'own' | 'any'
}
/**
 * Commands that move the traffic. Each gets the wanted share as its last argument.
 */
export interface PolicyTraffic {
  /**
   * Gives the new version its share.
   */
  apply: string
  /**
   * Prints the share that it really has.
   */
  observe: string
  /**
   * Gives everything back to the stable version.
   */
  rollback: string
}
/**
 * One stage of a rollout.
 */
export interface RolloutStage {
  /**
   * Share of the traffic that the new version gets.
   */
  to: string | number
  /**
   * How long the stage is watched; every stage but the last has one.
   */
  for?: string
  approve?: PolicyApprove
}
/**
 * The rollback contract: numbers, not "if it breaks". Without it no staged rollout starts.
 */
export interface RollbackPolicy {
  /**
   * Set that the section starts from.
   */
  use?: string
  when?: PolicyTriggers
  'prepare-when'?: PolicyTriggers
  run?: PolicyWorkflowRun
  /**
   * Time in which a rollback must have taken effect.
   */
  within?: string
  /**
   * How long ago the last rehearsal may be. Absent: none is asked for.
   */
  'rehearsed-within'?: string
  /**
   * Whether data survive the way back. `forward-only`: the schema stays, so a rollback is prepared and a person confirms it.
   */
  data?: 'reversible' | 'forward-only'
  forward?: PolicyWorkflowRun
}
/**
 * What sets it off: metric and limit. Any one is enough.
 */
export interface PolicyTriggers {
  [k: string]: PolicyMetricCondition
}
/**
 * A workflow and its inputs.
 */
export interface PolicyWorkflowRun {
  /**
   * File in `.github/workflows`.
   */
  workflow: string
  /**
   * Inputs of the workflow; `{previous.tag}` is the release that was last verified.
   */
  inputs?: {
    [k: string]: string
  }
}
/**
 * How a release proves that it holds.
 */
export interface VerifyPolicy {
  /**
   * Set that the section starts from.
   */
  use?: string
  windows?: PolicyVerifyWindows
  /**
   * What must hold throughout.
   */
  checks?: (PolicySloCheck | PolicyStatusCheck)[]
  /**
   * Numbers that make it a success: metric and limit.
   */
  success?: {
    [k: string]: PolicySuccessCriterion
  }
  /**
   * Whether somebody must be on call throughout.
   */
  'on-call'?: 'optional' | 'required'
  /**
   * What a failed verification does: tell, make ready and ask a person, or roll back.
   */
  'on-fail'?: 'alert' | 'prepare' | 'rollback'
}
/**
 * Ends of the four windows, counted from full exposure.
 */
export interface PolicyVerifyWindows {
  /**
   * Stability and errors.
   */
  immediate?: string
  /**
   * Business metrics and feedback.
   */
  short?: string
  /**
   * Success criteria and issue patterns.
   */
  medium?: string
  /**
   * Adoption and business impact.
   */
  long?: string
}
/**
 * An objective that must be met.
 */
export interface PolicySloCheck {
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  id: string
  /**
   * Objective of `metrics.slos`.
   */
  slo: string
}
/**
 * A check run that must succeed.
 */
export interface PolicyStatusCheck {
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  id: string
  /**
   * Check run or commit status that must have succeeded.
   */
  check: string
}
/**
 * A limit that is looked at once.
 */
export interface PolicyDatedCriterion {
  /**
   * Time after full exposure.
   */
  at: string
  require: PolicyMetricCondition
}
/**
 * What an incident of each severity asks for while a release is watched.
 */
export interface IncidentsPolicy {
  P0?: PolicyIncident
  P1?: PolicyIncident
  P2?: PolicyIncident
  P3?: PolicyIncident
}
/**
 * One severity: P0 the service is down, P1 a major function is, P2 there is a way round, P3 it is cosmetic.
 */
export interface PolicyIncident {
  /**
   * Time in which somebody takes it on.
   */
  respond: string
  /**
   * What it means for the release.
   */
  action: 'next-release' | 'monitor' | 'consider-rollback' | 'rollback'
}
/**
 * What one audience hears.
 */
export interface PolicyCommunication {
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  audience: string
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  before?: string
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  during?: string
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  after?: string
  /**
   * Channels.
   */
  to?: ('mail' | 'chat' | 'webhook' | 'release' | 'status-page' | 'comment' | 'issue')[]
  /**
   * Classes of release that it is for. Absent: all.
   *
   * @minItems 1
   */
  types?: [ReleaseClass, ...ReleaseClass[]]
}
/**
 * How the release record is kept.
 */
export interface RecordPolicy {
  /**
   * Git ref that holds the record.
   */
  ref?: string
  /**
   * Whether the closed record is signed as an attestation; the job then needs `id-token: write`.
   */
  attest?: boolean
  /**
   * How long records are kept.
   */
  keep?: string
}
/**
 * Break-glass: allowed, loud, recorded. Without this section nothing can be overridden.
 */
export interface OverridesPolicy {
  approve: PolicyApprove
  /**
   * What an override must state.
   */
  require?: ('reason' | 'expires' | 'incident-link')[]
  /**
   * Issue that each override opens.
   */
  opens?: 'none' | 'post-mortem'
}
/**
 * `data` of release-publish's result.
 */
export interface ReleasePublishData {
  mode: 'direct' | 'draft' | 'pull-request'
  /**
   * The releases of the commit, one for each package with a version of its own; empty while they are prepared in a pull request.
   */
  releases: PublishedRelease[]
  /**
   * The pull request that prepares the release; null when there is none.
   */
  pullRequest: ReleaseRequest | null
  /**
   * Calls to GitHub's API, tries included.
   */
  calls: {
    rest: number
    graphql: number
  }
}
export interface PublishedRelease {
  /**
   * Null in a repository of one version.
   */
  package: string | null
  version: string
  tag: string
  commit: string
  prerelease: boolean
  /**
   * Web address of the release; null while there is none.
   */
  url: string | null
  /**
   * The ledger: every step in its order.
   */
  steps: PublishStep[]
}
export interface PublishStep {
  /**
   * `tag`, `command:npm`, `draft`, `asset:shop.tgz`, `publish`, `floating:refs/tags/v1`, `comments`.
   */
  id: string
  kind: 'tag' | 'command' | 'draft' | 'asset' | 'publish' | 'floating' | 'comments'
  /**
   * How it stood at the end.
   */
  state: 'done' | 'missing' | 'conflict'
  /**
   * Whether this run did it.
   */
  now: boolean
  why: string
  /**
   * Stable code of a conflict.
   */
  code?: string
  /**
   * How a person resolves a conflict.
   */
  repair?: string
}
export interface ReleaseRequest {
  /**
   * Null under dry-run while there is none.
   */
  number: number | null
  url: string | null
  branch: string
  title: string
  action: 'created' | 'updated' | 'unchanged' | 'kept-edited' | 'would-change'
  /**
   * Paths that it changes.
   */
  files: string[]
}
/**
 * What an action found, in one document. Every summary, comment, annotation and page is rendered from it.
 */
export interface Result {
  /**
   * Format of this document.
   */
  schema: 'https://locktender.dev/schemas/result.schema.json'
  /**
   * Name of the action or command that wrote it.
   */
  action: string
  /**
   * Version of the suite that wrote it.
   */
  version: string
  /**
   * Instant of the decision, UTC.
   */
  at: string
  subject: Subject
  policy: PolicySource
  verdict: Verdict
  /**
   * Why, the deciding reason first.
   */
  reasons: Reason[]
  /**
   * Every fact the decision used.
   */
  evidence: Evidence[]
  /**
   * What this action found; each action has a schema for it.
   */
  data: {}
}
/**
 * What the result is about.
 */
export interface Subject {
  /**
   * `owner/name`, or the folder's name where no remote tells.
   */
  repository: string
  /**
   * Hash of the commit that was looked at.
   */
  commit: string
  tag?: string
  package?: string
  environment?: string
}
/**
 * The policy that was in force.
 */
export interface PolicySource {
  /**
   * The policy file; null when the built-in defaults held.
   */
  path: string | null
  /**
   * Digest of the policy file's bytes; null when the built-in defaults held.
   */
  digest: Digest | null
  /**
   * Presets and base policies, the most general first.
   */
  chain: string[]
}
/**
 * One fact that led to the verdict.
 */
export interface Reason {
  /**
   * Stable code, what scripts match on.
   */
  code: string
  message: string
  at?: {
    file: string
    line?: number
    column?: number
  }
  /**
   * Policy key that fired.
   */
  rule?: string
  /**
   * Paths of the evidence it rests on.
   */
  evidence?: string[]
}
/**
 * A fact the decision used, by digest.
 */
export interface Evidence {
  path: string
  sha256: Digest
  /**
   * Run, tool or file format that made it.
   */
  producedBy?: string
}
/**
 * `data` of version-bump's result.
 */
export interface VersionBumpData {
  /**
   * Whether anything is to be released.
   */
  release: boolean
  /**
   * Version the range starts from; null before the first release.
   */
  current: string | null
  /**
   * Next version; null when nothing is to be released. In a repository of several packages that has no version of its own, null.
   */
  next: string | null
  /**
   * Tag of the next version.
   */
  tag: string | null
  /**
   * Which part of the version moves, after every rule.
   */
  type: Step | null
  /**
   * Release class that the policy's `types` speak of.
   */
  class: 'major' | 'minor' | 'patch' | 'hotfix' | 'docs' | null
  /**
   * What the commits alone ask for, beside what was chosen.
   */
  computed: string | null
  /**
   * Who or what set another version than the computed one; null when nobody did.
   */
  chosen: null | {
    by: 'policy' | 'footer' | 'input'
    version: string
    reason?: string
  }
  range: CommitRange
  packages: PackageVersion[]
  /**
   * Every commit of the range, newest first.
   */
  commits: CommitReport[]
  findings: Finding[]
}
/**
 * Commits that were looked at: those reachable from `to` and not from `from`.
 */
export interface CommitRange {
  /**
   * Commit of the base tag; null for the whole history.
   */
  from: string | null
  fromTag: string | null
  to: string
  count: number
}
export interface PackageVersion {
  name: string
  path: string
  ecosystem: 'npm' | 'pnpm' | 'cargo' | 'maven' | 'go' | 'python' | 'declared'
  current: string | null
  next: string | null
  tag: string | null
  type: Step | null
  /**
   * What moved it: its own commits, a dependency, a group, a forced version; empty when nothing did.
   */
  because: string[]
  /**
   * Hashes of the commits that touched it in its range, newest first.
   */
  commits: string[]
}
export interface CommitReport {
  sha: string
  type: string | null
  scope: string | null
  breaking: boolean
  description: string | null
  /**
   * First line of a commit that follows no convention.
   */
  header?: string
  footers: [string, string][]
  bump: 'major' | 'minor' | 'patch' | null
  verdict: 'counted' | 'ignored' | 'reverted' | 'unparsed'
  reason: string
  /**
   * Whether it decided the bump.
   */
  deciding?: boolean
  findings?: Finding[]
}
export interface Finding {
  code: string
  message: string
  sha?: string
}
/**
 * Failures that somebody has accepted for a time. Read from the base commit, never from the change that is judged.
 */
export interface WaiverFile {
  waivers: Waiver[]
}
export interface Waiver {
  id: string
  scope: WaiverScope
  /**
   * Why it is accepted.
   */
  reason: string
  /**
   * Account that will mend it.
   */
  owner: string
  /**
   * Account that asks for it.
   */
  author: string
  /**
   * Account that grants it; never the author, nor an author of the change.
   */
  approver: string
  /**
   * Day on which it was granted.
   */
  created: string
  /**
   * Last day on which it holds, UTC.
   */
  expires: string
}
/**
 * What it covers: failing conditions of a gate, all of them or those on one measurement; with any further key only the rows of the report that fit every key.
 */
export interface WaiverScope {
  /**
   * Id of the gate.
   */
  gate: string
  /**
   * Name of the measurement: `coverage.patch.lines`.
   */
  measurement?: string
  /**
   * Rule, advisory or test, as the report writes it.
   */
  rule?: string
  /**
   * File, or a folder with `/` at its end.
   */
  path?: string
  /**
   * Package or component.
   */
  subject?: string
  /**
   * Fingerprint of one row, as the result shows it.
   */
  fingerprint?: string
}
