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
 * What follows for the stage. `advance`: every critical metric is known to be well; `watch`: the stage goes on and nothing is decided yet; `hold`: it is over, or the source failed, and nothing may advance; `rollback`: the canary is worse, or the policy says so where nothing is known at the end.
 */
export type StageDecision = 'advance' | 'watch' | 'hold' | 'rollback'
export type EvidenceSide = 'canary' | 'baseline'
export type SeriesPart = 'bad' | 'all' | 'bucket' | 'value'
/**
 * `counter`: grows until it is reset; `count`: events of the step that ends at the sample; `value`: a value at that time.
 */
export type SeriesShape = 'counter' | 'count' | 'value'
/**
 * A number; what is none in JSON is text.
 */
export type SampleValue = number | ('NaN' | '+Inf' | '-Inf')
/**
 * GO: everything holds. CONDITIONAL: only risks are left, each accepted, with somebody who watches. NO-GO: something critical fails, is missing or is not known. ABORT: the same of a release that has started.
 */
export type DecisionOutcome = 'GO' | 'CONDITIONAL' | 'NO-GO' | 'ABORT'
/**
 * How a criterion ends; warn: a risk is left.
 */
export type DecisionState = 'pass' | 'warn' | 'fail' | 'unknown'
/**
 * Digest of everything that decided, times aside: another digest voids the decision.
 */
export type Digest = string
/**
 * How an action ends.
 */
export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown' | 'pending' | 'skip'
/**
 * Digest of the text that was handed over.
 */
export type Digest1 = string
/**
 * SHA-256, lower-case hexadecimal.
 */
export type Digest2 = string
export type LintSeverity = 'error' | 'warning' | 'hint'
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
 * One fact of a release, in the append-only chain of a repository. Its bytes are its RFC 8785 form.
 */
export type RecordEvent = {
  /**
   * Format of this document.
   */
  schema: 'https://locktender.dev/schemas/record-event.schema.json'
  /**
   * Place in the chain, from 1.
   */
  seq: number
  /**
   * SHA-256 of the event before it; null for the first.
   */
  prev: string | null
  repository: RecordRepository
  /**
   * The release it is about: `1.4.0`, `api@1.4.0`.
   */
  release: string
  /**
   * What happened.
   */
  type:
    | 'planned'
    | 'gated'
    | 'requested'
    | 'voted'
    | 'approved'
    | 'decided'
    | 'cancelled'
    | 'published'
    | 'claimed'
    | 'stage-applied'
    | 'observed'
    | 'judged'
    | 'advanced'
    | 'held'
    | 'rolled-back'
    | 'verified'
    | 'incident-linked'
    | 'announced'
    | 'overridden'
    | 'closed'
    | 'amended'
  /**
   * When, UTC, by the clock of the server that was asked.
   */
  at: string
  /**
   * Idempotency key: a release holds each key once.
   */
  key: string
  by: RecordWriter
  /**
   * What the type carries.
   */
  data: {}
} & (
  | {
      type: 'planned'
      data: PlannedFacts
    }
  | {
      type: 'gated'
      data: GatedFacts
    }
  | {
      type: 'requested'
      data: RequestedFacts
    }
  | {
      type: 'voted'
      data: VotedFacts
    }
  | {
      type: 'approved'
      data: ApprovedFacts
    }
  | {
      type: 'decided'
      data: DecidedFacts
    }
  | {
      type: 'cancelled'
      data: CancelledFacts
    }
  | {
      type: 'published'
      data: PublishedFacts
    }
  | {
      type: 'claimed'
      data: ClaimedFacts
    }
  | {
      type: 'stage-applied'
      data: StageAppliedFacts
    }
  | {
      type: 'observed'
      data: ObservedFacts
    }
  | {
      type: 'judged'
      data: JudgedFacts
    }
  | {
      type: 'advanced'
      data: AdvancedFacts
    }
  | {
      type: 'held'
      data: HeldFacts
    }
  | {
      type: 'rolled-back'
      data: RolledBackFacts
    }
  | {
      type: 'verified'
      data: VerifiedFacts
    }
  | {
      type: 'incident-linked'
      data: IncidentLinkedFacts
    }
  | {
      type: 'announced'
      data: AnnouncedFacts
    }
  | {
      type: 'overridden'
      data: OverriddenFacts
    }
  | {
      type: 'closed'
      data: ClosedFacts
    }
  | {
      type: 'amended'
      data: AmendedFacts
    }
)
/**
 * How an action ends.
 */
export type Verdict1 = 'pass' | 'warn' | 'fail' | 'unknown' | 'pending' | 'skip'
/**
 * How an action ends.
 */
export type Verdict2 = 'pass' | 'warn' | 'fail' | 'unknown' | 'pending' | 'skip'
/**
 * How an action ends.
 */
export type Verdict3 = 'pass' | 'warn' | 'fail' | 'unknown' | 'pending' | 'skip'
/**
 * A name: letters, digits, dots, hyphens and underscores.
 */
export type PlanId = string
/**
 * How much it matters.
 */
export type PlanPriority = 'high' | 'medium' | 'low'
/**
 * Metric, operator, number, unit and period: `adoption > 60% within 30d`.
 */
export type CriterionText = string
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
 * What shows that the environment is healthy.
 */
export type PolicyHealthProof = ('observe' | 'person') | PolicyTriggers
/**
 * What shows it.
 */
export type PolicyValidationProof = 'person' | PolicyTriggers
/**
 * A limit, or a limit at a later day.
 */
export type PolicySuccessCriterion = string | PolicyDatedCriterion
/**
 * Results of actions.
 *
 * Items: Result of an action: its name, after `@` the environment that it must be about.
 */
export type PolicyResultNames = string[]
/**
 * One of three steps: 1, 2 or 3 in the score.
 */
export type RiskRating = 'low' | 'medium' | 'high'
export type Step = 'major' | 'minor' | 'patch' | 'prerelease'

export interface AllContracts {
  'approval-case'?: ApprovalCase
  attestations?: AttestationFile
  'canary-analysis'?: CanaryAnalysisData
  'canary-evidence'?: CanaryEvidenceFile
  doctor?: DoctorData
  'environment-approval'?: EnvironmentApprovalData
  'go-no-go'?: GoNoGoData
  'notes-document'?: NotesDocument
  overrides?: OverrideFile
  'policy-lint'?: PolicyLintData
  'policy-test'?: PolicyTestFile
  'quality-gate'?: QualityGateData
  'record-event'?: RecordEvent
  'release-calendar'?: ReleaseCalendarData
  'release-locks'?: ReleaseLocks
  'release-notes'?: ReleaseNotesData
  'release-plan-file'?: ReleasePlanFile
  'release-plan'?: ReleasePlanData
  'release-policy'?: ReleasePolicy
  'release-publish'?: ReleasePublishData
  'release-record'?: ReleaseRecordData
  result?: Result
  'risk-register'?: RiskRegister
  'rollback-contract'?: RollbackContract
  'staged-rollout'?: StagedRolloutData
  'traffic-observation'?: TrafficObservation
  'version-bump'?: VersionBumpData
  waivers?: WaiverFile
}
/**
 * One question about approvals: a release, who belongs to which team, and every vote. Accounts are numbers, because logins change hands. Instants are ISO 8601 with an offset.
 */
export interface ApprovalCase {
  /**
   * The moment of the decision, by the server's clock.
   */
  now: string
  release: ApprovalRelease
  /**
   * What was asked, and when: each request shows one digest. A vote that names no digest is about the newest request before it.
   */
  requests?: ApprovalRequest[]
  /**
   * Members of every team that the policy names, as `organisation/team`: numbers of active members, or members with their state. Null: the list could not be read.
   */
  teams: {
    [k: string]: (number | ApprovalTeamMember)[] | null
  }
  /**
   * Account numbers of the logins that the policy names, pinned.
   */
  people?: {
    /**
     * Number of an account.
     */
    [k: string]: number
  }
  /**
   * Every comment, review, environment review and reaction, in any order.
   */
  votes: ApprovalVote[]
  /**
   * Whether the list of votes was read to its end. A cut list never approves.
   */
  votesComplete?: boolean
  /**
   * Result of each gate that a stage needs.
   */
  gates?: {
    [k: string]: 'pass' | 'waived' | 'fail' | 'unknown' | 'not-applicable'
  }
  /**
   * Reviews that earlier emergency releases owe.
   */
  reviews?: ApprovalOwedReview[]
  environment?: ApprovalEnvironmentFacts
  /**
   * Deployments of this repository, newest of each environment at least. Absent: the order of promotion is no part of the question.
   */
  deployments?: ApprovalDeployment[]
}
export interface ApprovalRelease {
  /**
   * The release digest that a yes must be about.
   */
  digest: string
  /**
   * Commit that is released.
   */
  commit?: string
  /**
   * Tree of that commit, for the rule `same-tree-keeps`.
   */
  tree?: string
  /**
   * SHA-256 of the policy in force.
   */
  policy?: string
  /**
   * SHA-256 of every artifact.
   */
  artifacts?: string[]
  /**
   * Environment that it goes to.
   */
  environment?: string
  /**
   * SHA-256 of the release plan, gate results included.
   */
  plan?: string
  /**
   * Class of the release; null when nobody could tell.
   */
  class: 'major' | 'minor' | 'patch' | 'hotfix' | 'docs' | null
  /**
   * Whether the class is proven; without that nothing is approved by rule.
   */
  classCertain?: boolean
  /**
   * Level and rules of the risk; a text is the level alone. Absent: not known.
   */
  risk?: string | ApprovalRisk
  /**
   * Authors of the commits and of the pull requests.
   *
   * Items: Number of an account.
   */
  authors: number[]
  /**
   * Committers. The account of merges on the web does not count as one.
   *
   * Items: Number of an account.
   */
  committers: number[]
  /**
   * Accounts of `Co-authored-by` trailers.
   *
   * Items: Number of an account.
   */
  coAuthors: number[]
  /**
   * Who pushed last; null: nobody did.
   */
  lastPusher: number | null
  /**
   * Who started the run; null: no person did.
   */
  actor: number | null
  /**
   * Who started this attempt of the run.
   */
  triggeringActor: number | null
  /**
   * Commits without a verified signature whose author belongs to no account.
   */
  unattributedCommits?: number
  /**
   * When its deployment started; null: not yet. After that a no is a request to roll back.
   */
  startedAt?: string | null
  incident?: ApprovalIncident | null
}
export interface ApprovalRisk {
  /**
   * Level of `risk.levels`, or `low`; null for none.
   */
  level: string | null
  /**
   * Risk rules that were hit.
   */
  rules?: string[]
}
/**
 * The incident that an emergency release answers.
 */
export interface ApprovalIncident {
  /**
   * Its number or address.
   */
  id: string
  severity: 'P0' | 'P1' | 'P2' | 'P3'
}
export interface ApprovalRequest {
  /**
   * When it was asked.
   */
  at: string
  /**
   * The release digest that it showed.
   */
  digest: string
  /**
   * Commit that is released.
   */
  commit?: string
  /**
   * Tree of that commit, for the rule `same-tree-keeps`.
   */
  tree?: string
  /**
   * SHA-256 of the policy in force.
   */
  policy?: string
  /**
   * SHA-256 of every artifact.
   */
  artifacts?: string[]
  /**
   * Environment that it goes to.
   */
  environment?: string
  /**
   * SHA-256 of the release plan, gate results included.
   */
  plan?: string
}
export interface ApprovalTeamMember {
  /**
   * Number of an account.
   */
  id: number
  /**
   * `pending`: invited, and nobody yet.
   */
  state?: 'active' | 'pending'
  /**
   * When the account joined, where that is known.
   */
  since?: string
}
export interface ApprovalVote {
  /**
   * Name of the vote, unique in the case.
   */
  id: string
  /**
   * Null: the account was deleted.
   */
  user: ApprovalVoter | null
  /**
   * App that it was made through; null: none.
   */
  viaApp?: string | null
  source: 'environment' | 'review' | 'comment' | 'reaction'
  /**
   * When it was given, by the server's clock; null: nobody knows.
   */
  at: string | null
  /**
   * Text of a comment or review, as it is now.
   */
  text?: string
  /**
   * State of a review (`approved`, `changes_requested`, `dismissed`, `commented`) or of an environment review (`approved`, `rejected`), in any case.
   */
  state?: string
  /**
   * Release digest that it was given for, where that is on record.
   */
  digest?: string
  /**
   * Commit that a review is about.
   */
  commit?: string | null
  /**
   * Every edit of the text since it was written.
   */
  edits?: ApprovalEdit[]
}
export interface ApprovalVoter {
  /**
   * Number of an account.
   */
  id: number
  /**
   * Login, to be shown only.
   */
  login?: string
  /**
   * Type of the account: `User`, `Bot`, `Organization`, `Mannequin`.
   */
  type: string
}
export interface ApprovalEdit {
  /**
   * Account that edited; null: not known.
   */
  by: number | null
  /**
   * When.
   */
  at: string | null
}
export interface ApprovalOwedReview {
  /**
   * Release that it is about.
   */
  release: string
  /**
   * When it is due.
   */
  dueAt: string
  /**
   * When it was done; null: not yet.
   */
  doneAt: string | null
}
/**
 * What the server says of the environment. Null: it could not be read.
 */
export interface ApprovalEnvironmentFacts {
  /**
   * Name of the environment.
   */
  name: string
  exists: boolean | null
  /**
   * Whether the native gate is still ahead of this job, or the job stands behind it.
   */
  gate: 'ahead' | 'passed'
  /**
   * Accounts and teams that the protection asks.
   */
  reviewers: ApprovalEnvironmentReviewer[]
  /**
   * Protection rules of Apps.
   */
  customRules: number
  /**
   * Wait timer.
   */
  waitMinutes: number
  adminsCanBypass: boolean | null
  /**
   * Branches and tags that may deploy: `any`, `protected`, or patterns.
   */
  branches: ('any' | 'protected') | string[]
  /**
   * Reviews of this run for this environment.
   */
  approvals: ApprovalEnvironmentReview[] | null
}
export interface ApprovalEnvironmentReviewer {
  type: 'User' | 'Team'
  /**
   * Number of the account.
   */
  id?: number
  /**
   * `organisation/team`.
   */
  team?: string
}
export interface ApprovalEnvironmentReview {
  user: ApprovalVoter | null
  state: 'approved' | 'rejected' | 'pending'
}
export interface ApprovalDeployment {
  /**
   * Where.
   */
  environment: string
  /**
   * Last state, as the server names it: `success`, `failure`, `inactive`, …
   */
  state: string
  /**
   * When it was made.
   */
  at: string
  /**
   * SHA-256 of every artifact that it carried; null: not on record.
   */
  artifacts: string[] | null
}
/**
 * What people attest by name. Read from the base commit, never from the change that is judged.
 */
export interface AttestationFile {
  attestations: RecordedAttestation[]
}
export interface RecordedAttestation {
  /**
   * Id of the gate, or `CHECKLIST/ITEM`.
   */
  of: string
  by: NamedPerson
  /**
   * When it was attested.
   */
  at: string
  /**
   * Full hash of the commit that it is about.
   */
  commit?: string
  /**
   * SHA-256 of the report that it is about, hexadecimal.
   */
  digest?: string
  evidence?: AttestationProof
  /**
   * What is attested, in the person's own words.
   */
  statement: string
}
/**
 * An account of a person.
 */
export interface NamedPerson {
  /**
   * Number of the account, which survives renaming: this is what counts.
   */
  id: number
  /**
   * Name of the account, for readers.
   */
  login: string
}
/**
 * What it rests on.
 */
export interface AttestationProof {
  /**
   * Address, or path in the repository.
   */
  url: string
  /**
   * SHA-256 of what stands there, hexadecimal.
   */
  sha256?: string
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
  decision?: StageDecision
  window?: StageWindow
  /**
   * What the stage can find, by metric that counts events and whose traffic is known.
   */
  plan?: FindingPlan[]
  /**
   * The stable version's own history judged in pieces, where that was asked for.
   */
  selfTest?: SelfTestReport[]
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
   * Estimate of the ratio to the baseline: the current one where it is worse, else the mean so far; null without a judged minute.
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
   * Per minute, for the plots.
   */
  series: {
    /**
     * ln of the evidence.
     */
    logEvidence: number[]
    /**
     * Estimated ratio to the baseline, as `estimate`.
     */
    estimate: number[]
    /**
     * Share of bad events, quantile or value of the canary; null where there is none.
     */
    canary: (number | null)[]
    /**
     * The same of the stable version.
     */
    baseline: (number | null)[]
    band?: RatioBand
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
/**
 * Bounds of the ratio known at each minute, from a coarse grid; only where a plot was asked for, and of metrics that count events. Null where the evidence bounds nothing yet.
 */
export interface RatioBand {
  lower: (number | null)[]
  upper: (number | null)[]
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
 * The minutes that were judged.
 */
export interface StageWindow {
  from: string
  to: string
}
export interface FindingPlan {
  metric: string
  region: string | null
  /**
   * Minutes until twice as many bad events are typically found; null when never.
   */
  doublingMinutes: number | null
  /**
   * Smallest ratio to the baseline that the stage typically finds; null when none.
   */
  smallestRatio: number | null
  sentence: string
}
/**
 * How many pieces of a history without a canary would have failed: each is a false alarm.
 */
export interface SelfTestReport {
  metric: string
  region: string | null
  pieceMinutes: number
  pieces: number
  /**
   * First minute of each failed piece in the history, from 0.
   */
  failedFrom: number[]
}
/**
 * Every series that a canary was judged by, frozen: the same file gives the same verdict years later. It holds no secret.
 */
export interface CanaryEvidenceFile {
  /**
   * Version of this shape.
   */
  evidence: 1
  /**
   * Id of the rollout; with a replica's name it decides which replicas play the canary in the history.
   */
  rollout: string
  /**
   * Planned share of traffic, above 0 and below 1.
   */
  share: number
  /**
   * Planned length of the stage.
   */
  stageMinutes: number
  window: EvidenceWindow
  /**
   * One entry per metric, sorted by name.
   */
  metrics: FrozenMetric[]
  /**
   * SHA-256 of the rest as JSON with sorted keys, each series standing as its own SHA-256.
   */
  sha256: string
}
/**
 * What was asked for, in Unix seconds, whole steps.
 */
export interface EvidenceWindow {
  /**
   * Start of the stage.
   */
  fromSeconds: number
  /**
   * End of what is settled.
   */
  toSeconds: number
  /**
   * Start of the stable version's history.
   */
  historyFromSeconds: number
  /**
   * When the canary first answered, in whatever stage.
   */
  lifeFromSeconds: number
  stepSeconds: number
}
export interface FrozenMetric {
  name: string
  kind: 'ratio' | 'latency' | 'gauge'
  /**
   * `guard`: has one side only and serves absolute rules.
   */
  role: 'judged' | 'guard'
  /**
   * Quantile of a latency metric; null for the others.
   */
  quantile: number | null
  /**
   * A value, no data and an error are three different things.
   */
  status: 'value' | 'no-data' | 'error'
  /**
   * Why there is no value; null when there is one.
   */
  message: string | null
  source: FrozenSource
  series: FrozenSeries[]
  /**
   * What was amiss with the answers without making them unusable.
   */
  findings: string[]
}
/**
 * Where the series come from.
 */
export interface FrozenSource {
  /**
   * Name of the source in the policy.
   */
  name: string
  kind: string
  /**
   * Host or path, without user, password and query.
   */
  address: string
  queries: FrozenQuery[]
}
export interface FrozenQuery {
  side: EvidenceSide
  part: SeriesPart
  /**
   * The query as it was sent.
   */
  text: string
}
export interface FrozenSeries {
  side: EvidenceSide
  part: SeriesPart
  shape: SeriesShape
  region: string | null
  replica: string | null
  /**
   * Upper bound of a histogram's bucket; null for other series.
   */
  bound: number | '+Inf' | null
  /**
   * Labels as the source gave them.
   */
  labels: {
    [k: string]: string
  }
  /**
   * Unix seconds of the samples, in the order in which they came.
   */
  times: number[]
  /**
   * Values of the samples, one for each time.
   */
  values: SampleValue[]
  /**
   * SHA-256 of the rest of this series as JSON with sorted keys.
   */
  sha256: string
}
/**
 * `data` of doctor's result: how the repository is set up, compared with what its policy takes for granted.
 */
export interface DoctorData {
  /**
   * Branch that the policy is read from.
   */
  defaultBranch: string
  /**
   * Drift first, then what could not be read, then advice.
   */
  findings: DoctorFinding[]
  counts: DoctorCounts
  /**
   * Features of this policy that do less with this token.
   */
  degraded: DoctorDegradedFeature[]
  /**
   * Rights that this token was seen to have, by GitHub's names: `members` → `read`; null when that could not be seen.
   */
  rights: {
    [k: string]: 'read' | 'write' | 'admin'
  } | null
}
export interface DoctorFinding {
  /**
   * Stable reason code: `settings/tag-unprotected`.
   */
  code: string
  /**
   * drift: the policy does not hold without it; unknown: it could not be read; advice: it holds, and could be safer.
   */
  kind: 'drift' | 'unknown' | 'advice'
  /**
   * Where it is set: `Settings › Environments › production`.
   */
  setting: string
  /**
   * What was seen and what was expected.
   */
  message: string
  /**
   * What to change.
   */
  mend: string
  /**
   * Policy key that expects it.
   */
  rule?: string
}
export interface DoctorCounts {
  drift: number
  unknown: number
  advice: number
}
export interface DoctorDegradedFeature {
  feature: string
  /**
   * What happens instead.
   */
  instead: string
  /**
   * What to grant: a line of a workflow, or the permission of an App.
   */
  grant: string
}
/**
 * `data` of environment-approval's result.
 */
export interface EnvironmentApprovalData {
  /**
   * Whether exactly this release may go on: every seat is filled, no veto stands, every check holds, and all of it is known.
   */
  approved: boolean
  /**
   * Release digest that was judged.
   */
  digest: string
  /**
   * Class of the release.
   */
  class: string | null
  /**
   * When people were asked about this digest, by the server's clock; null or absent: not by this run.
   */
  askedAt?: string | null
  /**
   * Address of the issue or pull request in which people answer.
   */
  thread?: string | null
  /**
   * The rule that asks for nobody's yes; null: people must say it.
   */
  automatic: AutomaticApproval | null
  /**
   * Stages that have seats, in their order.
   */
  stages: ApprovalStageState[]
  seats: ApprovalSeat[]
  /**
   * Every vote in order of time, with why it counts or not.
   */
  votes: JudgedVote[]
  /**
   * What else was checked: class, veto, emergency, environment, promotion.
   */
  checks: ApprovalCheck[]
  /**
   * First moment at which a yes that fills a seat runs out; null: none is needed.
   */
  expiresAt: string | null
  /**
   * Review that this emergency release owes; null: none.
   */
  review: ApprovalReview | null
}
export interface AutomaticApproval {
  /**
   * Key of the policy.
   */
  rule: string
  /**
   * Why nobody is asked.
   */
  reason: string
}
export interface ApprovalStageState {
  /**
   * Name of the stage.
   */
  name: string
  state: 'satisfied' | 'open' | 'waiting'
  /**
   * When it opened; null: from the beginning, or not yet.
   */
  opensAt: string | null
}
export interface ApprovalSeat {
  /**
   * Stage of the seat.
   */
  stage: string
  /**
   * Role that may fill it; `any` for any role of the policy.
   */
  role: string
  /**
   * Board that the seat belongs to.
   */
  board: string | null
  /**
   * Whether the board has not decided without it.
   */
  chair: boolean
  filledBy: ApprovalSeatHolder | null
  /**
   * Whether a yes is still missing here. An empty seat of a board with its quorum is not missing.
   */
  missing: boolean
}
export interface ApprovalSeatHolder {
  user: number
  /**
   * Login, to be shown only.
   */
  login: string | null
  /**
   * Vote that fills it.
   */
  vote: string
  /**
   * When it was given.
   */
  at: string
  /**
   * Account that delegated its role.
   */
  delegatedFrom: number | null
}
export interface JudgedVote {
  /**
   * Name of the vote.
   */
  id: string
  user: number | null
  /**
   * Login, to be shown only.
   */
  login: string | null
  /**
   * Where it was given.
   */
  source: string
  /**
   * When.
   */
  at: string | null
  says: 'approve' | 'veto' | 'withdraw' | 'nothing'
  /**
   * Role that it names; null: none.
   */
  role: string | null
  /**
   * Whether it has any effect.
   */
  counted: boolean
  /**
   * Stable reason code.
   */
  code: string
  /**
   * Why it counts or not.
   */
  reason: string
  /**
   * What its author can do so that it counts; null: nothing to mend.
   */
  mend: string | null
  /**
   * What it says of each criterion of a board.
   */
  scorecard: {
    [k: string]: string
  }
}
export interface ApprovalCheck {
  /**
   * Stable reason code.
   */
  code: string
  outcome: 'pass' | 'warn' | 'fail' | 'unknown' | 'pending'
  /**
   * What was found, and how to mend it.
   */
  message: string
}
export interface ApprovalReview {
  /**
   * Time that the policy gives.
   */
  within: string
  /**
   * When it is due, counted from this decision.
   */
  dueAt: string
}
/**
 * `data` of go-no-go's result. Instants are in UTC.
 */
export interface GoNoGoData {
  decision: DecisionOutcome
  /**
   * Stable code of what decided, `decision/…`.
   */
  code: string
  /**
   * The decision in one sentence.
   */
  message: string
  /**
   * Whether the release has started.
   */
  phase: 'before-start' | 'started'
  /**
   * Class of the release; null: not given, and what any class demands was demanded.
   */
  type: string | null
  /**
   * When the release is to start; null when nobody said.
   */
  targetTime: string | null
  /**
   * Everything that was judged, the worst first.
   */
  criteria: DecisionCriterion[]
  /**
   * Who has accepted what does not hold, until when.
   */
  risks: DecisionRisk[]
  /**
   * Who watches the release, first to last; CONDITIONAL needs one.
   */
  watch: DecisionWatch[]
  /**
   * Statement that lets the release go on in spite of NO-GO; nothing above is changed by it. Null when nobody made one that counts.
   */
  override: null | GateOverride
  /**
   * That people have put it off; null when they have not.
   */
  delay: null | DecisionDelay
  /**
   * That people have given it up, for good; null when they have not.
   */
  cancellation: null | DecisionCancellation
  /**
   * First instant at which it may be GO by what is known now; null when no time is in the way, or none is known.
   */
  notBefore: string | null
  inputs: DecisionInputs
  /**
   * Results that were read.
   */
  results: DecisionResult[]
  /**
   * Instant after which the decision no longer holds.
   */
  expiresAt: string
  /**
   * Instant from which it must be decided again before the start; null when it need not.
   */
  reconfirmFrom: string | null
  /**
   * The latest earlier decision that was handed over, and whether this one confirms it; null without one.
   */
  confirms: null | DecisionConfirmation
  /**
   * What accounts have said, and what does not count and why.
   */
  statements: DecisionStatement[]
  /**
   * What does not decide and still has to be known.
   */
  notes: GateNote[]
}
export interface DecisionCriterion {
  /**
   * Unique; what a risk is accepted by.
   */
  id: string
  /**
   * `results`, `jobs`, `required`, `people`, a heading of the policy, or a checklist.
   */
  group: string
  /**
   * What is asked.
   */
  text: string
  state: DecisionState
  /**
   * Whether it stops a release by itself.
   */
  level: 'critical' | 'minor'
  /**
   * What proves it: measured by a machine, or the word of an account.
   */
  proof: 'job' | 'result' | 'gate' | 'check' | 'attestation'
  /**
   * Account that attested it; null when none did.
   */
  by: string | null
  /**
   * Stable reason code.
   */
  code: string
  /**
   * One sentence: what was seen.
   */
  message: string
  /**
   * Whether the risk that it leaves is accepted; null when it leaves none.
   */
  accepted: boolean | null
}
export interface DecisionRisk {
  /**
   * Id of the criterion.
   */
  of: string
  /**
   * Who answers for it.
   */
  owner: string
  /**
   * Instant after which it is no longer accepted.
   */
  expires: string
  reason: string
  /**
   * Who accepted it; null for a waiver that quality-gate has used.
   */
  by: string | null
  source: 'waiver' | 'statement'
}
export interface DecisionWatch {
  /**
   * Account that watches.
   */
  who: string
  what: string
  /**
   * Account that said so.
   */
  by: string
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
export interface DecisionDelay {
  to: string
  reason: string
  by: string
}
export interface DecisionCancellation {
  at: string
  reason: string
  by: string
}
/**
 * What was decided on.
 */
export interface DecisionInputs {
  digest: Digest
  /**
   * Results that had to be there.
   */
  required: string[]
}
export interface DecisionResult {
  id: string
  /**
   * Job and output, or file.
   */
  source: string
  action: string
  verdict: Verdict
  at: string
  sha256: Digest1
}
export interface DecisionConfirmation {
  /**
   * When it was decided.
   */
  at: string
  decision: DecisionOutcome
  digest: Digest2
  /**
   * confirmed: the same inputs, the same decision; voided: something has changed; expired: it was too old.
   */
  state: 'confirmed' | 'voided' | 'expired'
  message: string
}
export interface DecisionStatement {
  kind: 'attest' | 'accept' | 'watch' | 'override'
  by: string
  at: string
  url: string | null
  counted: boolean
  /**
   * What it says, or why it does not count and how to mend it.
   */
  message: string
}
export interface GateNote {
  code: string
  message: string
  /**
   * Path of the evidence that it is about.
   */
  evidence?: string
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
 * Requests to let a release go on in spite of NO-GO. Read from the base commit, never from the change that is judged.
 */
export interface OverrideFile {
  overrides: RecordedOverride[]
}
/**
 * One request, for one commit or one tag.
 */
export interface RecordedOverride {
  /**
   * Ids of the gates that may stay open.
   *
   * @minItems 1
   */
  gates: [string, ...string[]]
  /**
   * What it is for: the full hash of a commit, or the tag of a release.
   */
  for: string
  /**
   * Accounts that make it.
   *
   * @minItems 1
   */
  by: [OverridingPerson, ...OverridingPerson[]]
  /**
   * Why the release cannot wait.
   */
  reason: string
  /**
   * Last day on which it holds, UTC, or the instant at which it ends.
   */
  expires: string
  /**
   * Address of the incident.
   */
  incident?: string
}
/**
 * An account of a person.
 */
export interface OverridingPerson {
  /**
   * Number of the account, which survives renaming: this is what counts.
   */
  id: number
  /**
   * Name of the account, for readers.
   */
  login: string
}
/**
 * `data` of policy-lint's result.
 */
export interface PolicyLintData {
  /**
   * What is wrong or could be better, errors first, then in the order of the files.
   */
  findings: LintFinding[]
  /**
   * Findings that `lint.disable` leaves out.
   */
  disabled: DisabledFinding[]
  counts: LintCounts
  /**
   * Policy tests that were run.
   */
  tests: PolicyTestOutcome[]
  /**
   * How far the practice has come; null when the policy has mistakes.
   */
  maturity: MaturityReport | null
  /**
   * What the suite's features rest on; empty when the policy has mistakes.
   */
  prerequisites: LintPrerequisite[]
  /**
   * Who does what, as the policy in force says.
   */
  rasci: RasciRow[]
  /**
   * How many files of the repository were looked at, by kind.
   */
  files: {
    [k: string]: number
  }
}
export interface LintFinding {
  /**
   * Name of the rule, as `lint.disable` takes it: `AP06`, `quorum`; `policy` for a mistake of the policy itself.
   */
  rule: string
  /**
   * Stable reason code: `lint/ap06`, `policy/unknown-key`.
   */
  code: string
  severity: LintSeverity
  /**
   * What was seen and what is wrong with it.
   */
  message: string
  at: LintPlace
  /**
   * What to write instead.
   */
  fix: string
}
export interface LintPlace {
  file: string
  line?: number
  column?: number
}
export interface DisabledFinding {
  rule: string
  message: string
  reason: string
  until: string | null
}
export interface LintCounts {
  error: number
  warning: number
  hint: number
}
export interface PolicyTestOutcome {
  name: string
  passed: boolean
  /**
   * What the policy answers.
   */
  decision: 'GO' | 'CONDITIONAL' | 'NO-GO'
  because: string[]
  nextWindow: string | null
  /**
   * What is not as expected, one sentence each.
   */
  differs: string[]
  at: LintPlace
}
export interface MaturityReport {
  /**
   * Highest level of which every practice is there; `none` below the first.
   */
  level: 'none' | 'beginner' | 'intermediate' | 'advanced'
  practices: MaturityPractice[]
  /**
   * The next step; null when every practice is there.
   */
  next: string | null
}
export interface MaturityPractice {
  level: 'beginner' | 'intermediate' | 'advanced'
  what: string
  present: boolean
  /**
   * How to get there.
   */
  how: string
}
export interface LintPrerequisite {
  what: string
  present: boolean
  /**
   * Actions that cannot do their work without it.
   */
  disables: string[]
  how: string
}
export interface RasciRow {
  activity: string
  accountable: string
  responsible: string[]
  support: string[]
  consulted: string[]
  informed: string[]
}
/**
 * Questions to a policy with the answers that it must give. What a test does not give passes, except approvals, which are none.
 */
export interface PolicyTestFile {
  /**
   * Each question with its answer.
   *
   * @minItems 1
   */
  tests: [PolicyTest, ...PolicyTest[]]
}
export interface PolicyTest {
  /**
   * What must hold, as a sentence.
   */
  name: string
  given: SimulatedRelease
  expect: ExpectedDecision
}
/**
 * A release that is made up.
 */
export interface SimulatedRelease {
  /**
   * Class of release. Absent: the one that the paths prove, else patch.
   */
  type?: 'major' | 'minor' | 'patch' | 'hotfix' | 'docs'
  /**
   * Paths that the change touches.
   *
   * @maxItems 10000
   */
  paths?: string[]
  /**
   * Lines that it adds or removes. Absent: none.
   */
  'lines-changed'?: number
  /**
   * Share of the error budget that is left, 0 to 1. Absent: all of it.
   */
  'error-budget-left'?: number
  /**
   * Link or number of the incident that it answers. Absent: the incident that its class needs is there.
   */
  incident?: string
  /**
   * When, with the offset from UTC.
   */
  at?: string
  /**
   * What is to happen.
   */
  action?: 'deploy' | 'code' | 'feature' | 'rollback'
  /**
   * Branch that it is on.
   */
  branch?: string
  /**
   * Environment that it goes to.
   */
  environment?: string
  /**
   * How many people of each role have said yes. Absent: none.
   */
  approvals?: {
    [k: string]: number
  }
  /**
   * By gate: how it ended, or what its report measured. A gate that is not named passes.
   */
  evidence?: {
    [k: string]:
      | 'pass'
      | 'fail'
      | 'unknown'
      | {
          [k: string]: number
        }
  }
}
export interface ExpectedDecision {
  /**
   * GO, CONDITIONAL or NO-GO.
   */
  decision: 'GO' | 'CONDITIONAL' | 'NO-GO'
  /**
   * Reason codes, all of those that the decision has, in any order. Absent: any.
   */
  because?: string[]
  /**
   * First instant at which the calendar lets it happen; null: never. Absent: any.
   */
  'next-window'?: string | null
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
 * The repository that the chain belongs to. The id stays when the name changes.
 */
export interface RecordRepository {
  /**
   * Numeric id as GitHub gives it; elsewhere an id of your choice that never changes.
   */
  id: string
  /**
   * `owner/name`, for people.
   */
  name: string
}
/**
 * Who wrote the event.
 */
export interface RecordWriter {
  /**
   * Name and version of the program.
   */
  tool: string
  run?: RecordRun
  /**
   * Account name, for people.
   */
  actor?: string
}
/**
 * The run of a workflow that wrote the event.
 */
export interface RecordRun {
  /**
   * Run id.
   */
  id: string
  /**
   * Attempt of the run.
   */
  attempt: number
  /**
   * `owner/name/.github/workflows/x.yml@ref`.
   */
  workflow?: string
  /**
   * Numeric account id.
   */
  actorId?: number
  /**
   * Numeric account id.
   */
  triggeringActorId?: number
}
/**
 * What is to be released, and the plan that holds for it from here on.
 */
export interface PlannedFacts {
  /**
   * Release class.
   */
  class: string
  /**
   * Version.
   */
  version: string
  /**
   * Tag.
   */
  tag?: string
  /**
   * Commit that is released.
   */
  commit: string
  range: CommitRange
  /**
   * Environment that it goes to.
   */
  environment?: string
  policy: RecordPolicy
  /**
   * Digest of the release plan.
   */
  planDigest?: string
  /**
   * Digest of the rollback contract.
   */
  contractDigest?: string
  risk?: RecordRisk
  /**
   * What is released.
   */
  artifacts: RecordArtifact[]
  previous?: ReleaseTarget
  /**
   * Stages of the rollout, in order.
   */
  stages?: PlannedStage[]
  /**
   * Regions, in order.
   *
   * Items: Region.
   */
  regions?: string[]
  /**
   * When it is meant to start.
   */
  targetAt?: string
}
/**
 * Commits of the release.
 */
export interface CommitRange {
  /**
   * Commit of the release before; null for the first.
   */
  from: string | null
  /**
   * Commit that is released.
   */
  to: string
}
/**
 * The policy in force.
 */
export interface RecordPolicy {
  /**
   * Its file; null for the built-in defaults.
   */
  path: string | null
  /**
   * SHA-256 of its bytes; null for the built-in defaults.
   */
  digest: string | null
}
/**
 * Risk of the release.
 */
export interface RecordRisk {
  /**
   * Points.
   */
  points: number
  /**
   * Level.
   */
  level: string
}
/**
 * A file or image that is released, by digest.
 */
export interface RecordArtifact {
  /**
   * Its name.
   */
  name: string
  /**
   * SHA-256 of its bytes or of the image manifest.
   */
  sha256: string
  /**
   * Where it lies.
   */
  uri?: string
}
/**
 * An artifact that an environment served before.
 */
export interface ReleaseTarget {
  /**
   * Digest of the artifact.
   */
  sha256: string
  /**
   * Its tag.
   */
  tag?: string
  /**
   * Its commit.
   */
  commit?: string
}
/**
 * One stage of the plan.
 */
export interface PlannedStage {
  /**
   * Part of the traffic, 0 to 1.
   */
  share: number
  /**
   * How long traffic must be observed at this share.
   */
  bakeSeconds: number
  /**
   * Roles and numbers of people that must agree before it starts.
   */
  approve?: {
    [k: string]: number
  }
}
/**
 * An action judged evidence.
 */
export interface GatedFacts {
  /**
   * Action that judged.
   */
  action: string
  verdict: Verdict1
  /**
   * Why, the deciding one first.
   */
  reasons: RecordReason[]
  /**
   * Environment that it was about.
   */
  environment?: string
  /**
   * What it rested on.
   */
  evidence?: RecordArtifact[]
  /**
   * Families of measurements behind the conditions that passed: `tests`, `findings`, `vulnerabilities`, ….
   *
   * Items: Family.
   */
  measured?: string[]
  /**
   * Runs that made the evidence behind the conditions that passed.
   *
   * Items: Run id.
   */
  runs?: string[]
  /**
   * Pieces of evidence behind the conditions that passed whose signature was verified.
   */
  attested?: number
  /**
   * Digest of the result file.
   */
  resultDigest?: string
}
/**
 * One fact that led to an outcome.
 */
export interface RecordReason {
  /**
   * Stable code.
   */
  code: string
  /**
   * What was seen.
   */
  message: string
}
/**
 * People were asked.
 */
export interface RequestedFacts {
  /**
   * Approval stage.
   */
  stage: string
  /**
   * Seats asked.
   *
   * Items: Role.
   */
  roles: string[]
  /**
   * Release digest that they are asked about.
   */
  digest: string
}
/**
 * One vote.
 */
export interface VotedFacts {
  /**
   * Numeric account id.
   */
  userId: number
  /**
   * Account name at that time.
   */
  login: string
  /**
   * What was said.
   */
  state: 'approve' | 'veto' | 'withdraw'
  /**
   * Seat.
   */
  role?: string
  /**
   * Whether it counts.
   */
  counted: boolean
  /**
   * Why it counts or not.
   */
  reason: string
  /**
   * Release digest that it is about.
   */
  digest?: string
}
/**
 * A stage of approval is satisfied.
 */
export interface ApprovedFacts {
  /**
   * Approval stage.
   */
  stage: string
  /**
   * Release digest that was approved.
   */
  digest: string
  /**
   * Who sits where.
   */
  seats: RecordSeat[]
  /**
   * When it ceases to hold.
   */
  expires?: string
}
/**
 * A seat and who filled it.
 */
export interface RecordSeat {
  /**
   * Role of the seat.
   */
  role: string
  /**
   * Numeric account id.
   */
  userId: number
  /**
   * Account name at that time.
   */
  login: string
  /**
   * Where the vote was given.
   */
  via: 'environment' | 'review' | 'comment' | 'policy'
  /**
   * Address of the vote.
   */
  reference?: string
  /**
   * When it was given.
   */
  at: string
  /**
   * Numeric account id.
   */
  delegatedFrom?: number
}
/**
 * Go or no-go.
 */
export interface DecidedFacts {
  /**
   * The decision.
   */
  outcome: 'GO' | 'CONDITIONAL' | 'NO-GO' | 'ABORT' | 'DELAY'
  /**
   * Why, the deciding one first.
   */
  reasons: RecordReason[]
  /**
   * Who decided.
   */
  by?: string
  /**
   * Risks that are accepted.
   */
  acceptedRisks?: AcceptedRisk[]
  /**
   * Who watches what, where the decision is conditional.
   */
  watch?: string
  /**
   * Digest of what was decided on.
   */
  inputsDigest?: string
  /**
   * When it ceases to hold, or the new date of a delay.
   */
  until?: string
}
/**
 * A risk that somebody takes.
 */
export interface AcceptedRisk {
  /**
   * What.
   */
  risk: string
  /**
   * Who.
   */
  owner: string
  /**
   * Until when.
   */
  expires: string
}
/**
 * The release does not happen. Terminal.
 */
export interface CancelledFacts {
  /**
   * Why.
   */
  reason: string
  /**
   * Who said so.
   */
  by?: string
  /**
   * Release that takes its place.
   */
  supersededBy?: string
}
/**
 * Tag and release stand.
 */
export interface PublishedFacts {
  /**
   * Tag.
   */
  tag: string
  /**
   * Address of the release.
   */
  url?: string
  /**
   * Its files.
   */
  assets: RecordArtifact[]
  /**
   * Addresses of the attestations.
   *
   * Items: Address.
   */
  attestations?: string[]
}
/**
 * A watcher holds a lease, or gives it back.
 */
export interface ClaimedFacts {
  /**
   * What is locked: `rollout`, or a shared resource.
   */
  lock: string
  /**
   * Who holds it.
   */
  holder: string
  /**
   * Fencing number of the lease under which it was written.
   */
  fence: number
  /**
   * When the lease ends by itself.
   */
  until: string
  /**
   * True when it is given back.
   */
  released?: boolean
}
/**
 * The traffic command was carried out.
 */
export interface StageAppliedFacts {
  /**
   * Stage of the plan, from 0.
   */
  stage: number
  /**
   * Region; absent where there is only one.
   */
  region?: string
  /**
   * Part of the traffic that was asked for.
   */
  share: number
  /**
   * Operation id that the traffic side saw; the same id is the same operation.
   */
  opId: string
  /**
   * Fencing number of the lease under which it was written.
   */
  fence: number
  /**
   * Digest of the artifact that takes it.
   */
  sha256: string
  /**
   * When the command was given.
   */
  startedAt?: string
}
/**
 * What the traffic side says is serving.
 */
export interface ObservedFacts {
  /**
   * Stage of the plan, from 0.
   */
  stage: number
  /**
   * Region; absent where there is only one.
   */
  region?: string
  /**
   * Part of the traffic that the release really has.
   */
  share: number
  /**
   * Digest by digest.
   */
  versions: VersionShare[]
  /**
   * Whether that is the plan.
   */
  agrees: boolean
  /**
   * Stable code of what differs.
   */
  code?: string
  /**
   * What differs.
   */
  note?: string
}
/**
 * Part of the traffic that one artifact serves.
 */
export interface VersionShare {
  /**
   * Digest of the artifact.
   */
  sha256: string
  /**
   * Part of the traffic, 0 to 1.
   */
  share: number
}
/**
 * The canary was judged.
 */
export interface JudgedFacts {
  /**
   * Stage of the plan, from 0.
   */
  stage: number
  /**
   * Region; absent where there is only one.
   */
  region?: string
  verdict: Verdict2
  /**
   * Why, the deciding one first.
   */
  reasons: RecordReason[]
  /**
   * First instant of the series.
   */
  from: string
  /**
   * Last instant of the series.
   */
  to: string
  /**
   * Digest of the frozen series.
   */
  evidenceDigest?: string
  /**
   * Requests of the canary that were seen.
   */
  requests?: number
}
/**
 * A stage is passed.
 */
export interface AdvancedFacts {
  /**
   * Stage of the plan, from 0.
   */
  from: number
  /**
   * Next stage; the number of stages when the rollout is complete.
   */
  to: number
  /**
   * Region; absent where there is only one.
   */
  region?: string
}
/**
 * The rollout waits.
 */
export interface HeldFacts {
  /**
   * Stage of the plan, from 0.
   */
  stage: number
  /**
   * Region; absent where there is only one.
   */
  region?: string
  /**
   * Stable code of the reason.
   */
  code: string
  /**
   * Why, and what mends it.
   */
  message: string
  /**
   * When it may go on; absent when nobody can say.
   */
  until?: string
  /**
   * Whether somebody must be called.
   */
  alarm?: boolean
  /**
   * Time by which a person lengthened this stage. The longest of a stage counts.
   */
  extendSeconds?: number
}
/**
 * A rollback was decided, carried out, proved or failed.
 */
export interface RolledBackFacts {
  /**
   * How far it is. `dispatched` and `dispatch-failed` are about the workflow beside it.
   */
  state: 'decided' | 'applied' | 'proved' | 'failed' | 'prepared' | 'dispatched' | 'dispatch-failed'
  /**
   * What set it off.
   */
  trigger: 'automatic' | 'manual' | 'abort' | 'rehearsal'
  cause: RecordReason
  target: ReleaseTarget
  /**
   * Back to what ran before, or forward to a repair.
   */
  choice?: 'roll-back' | 'roll-forward'
  /**
   * Operation id that the traffic side saw; the same id is the same operation.
   */
  opId?: string
  /**
   * Fencing number of the lease under which it was written.
   */
  fence?: number
  /**
   * Region; absent where there is only one.
   */
  region?: string
  /**
   * What was seen afterwards.
   */
  proof?: RecordReason[]
  /**
   * From the decision to the proof.
   */
  seconds?: number
  /**
   * Time that the contract gave when it was decided.
   */
  withinSeconds?: number
  /**
   * What was tried; absent for the traffic command of the policy.
   */
  method?: 'traffic' | 'image' | 'flag' | 'failover'
  workflow?: WorkflowCall
  /**
   * Address of the workflow's run.
   */
  reference?: string
}
/**
 * A workflow that is to be started once, with its inputs filled in.
 */
export interface WorkflowCall {
  /**
   * File in `.github/workflows`.
   */
  workflow: string
  /**
   * Its inputs.
   */
  inputs: {
    [k: string]: string
  }
  /**
   * Placeholders that nothing is known for: then it is started by hand.
   */
  missing?: string[]
}
/**
 * A window of verification ended.
 */
export interface VerifiedFacts {
  /**
   * Name of the window.
   */
  window: string
  verdict: Verdict3
  /**
   * Why, the deciding one first.
   */
  reasons: RecordReason[]
  /**
   * What is serving.
   */
  versions?: VersionShare[]
}
/**
 * An incident is tied to the release.
 */
export interface IncidentLinkedFacts {
  /**
   * Address or number.
   */
  incident: string
  /**
   * Its class.
   */
  severity: string
  /**
   * How it was tied.
   */
  confidence: 'declared' | 'artifact' | 'window'
  /**
   * Who or what tied it.
   */
  by: string
  /**
   * When it was noticed.
   */
  detectedAt?: string
  /**
   * When it ended for users.
   */
  mitigatedAt?: string
}
/**
 * Somebody was told.
 */
export interface AnnouncedFacts {
  /**
   * Who.
   */
  audience: string
  /**
   * How.
   */
  channel: string
  /**
   * Which text.
   */
  template?: string
  /**
   * Digest of the text.
   */
  textDigest: string
  /**
   * Address of the message.
   */
  reference?: string
}
/**
 * A result was set aside; the result itself stays.
 */
export interface OverriddenFacts {
  /**
   * Asked for and granted, or found out afterwards.
   */
  kind: 'granted' | 'bypass'
  /**
   * Gate or rule.
   */
  what: string
  /**
   * Why.
   */
  reason: string
  /**
   * Who granted it.
   *
   * Items: Account.
   */
  by: string[]
  /**
   * Until when.
   */
  expires: string
  adopts?: AdoptedChange
  /**
   * Address of the post-mortem.
   */
  postMortem?: string
}
/**
 * A change that was made by hand and is taken into the record afterwards.
 */
export interface AdoptedChange {
  /**
   * Number that GitHub gave the deployment; absent for a tag.
   */
  deployment?: number
  /**
   * Tag; absent for a deployment.
   */
  tag?: string
  /**
   * Where it was deployed.
   */
  environment?: string
  /**
   * Commit that it leads to.
   */
  commit: string
  /**
   * Digest of the artifact, as the person who adopts it says.
   */
  sha256?: string
  /**
   * When it was made, as GitHub or the tag says.
   */
  madeAt?: string
  /**
   * Account that made it, as GitHub says.
   */
  madeBy?: string
}
/**
 * The release is closed. Terminal.
 */
export interface ClosedFacts {
  /**
   * What was found met.
   */
  conditions: RecordReason[]
  /**
   * Address of the report.
   */
  report?: string
}
/**
 * A correction or addition; the event it speaks of stays as it is.
 */
export interface AmendedFacts {
  /**
   * Sequence number of the event.
   */
  of: number
  /**
   * What is corrected or added.
   */
  note: string
  /**
   * Address of what backs it.
   */
  reference?: string
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
   * Windows in which a release may start: in one of each giver. Empty: at any time that no freeze holds.
   */
  windows: CalendarWindow[]
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
export interface CalendarWindow {
  name: string
  days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[]
  /**
   * From and to on the wall; a `to` that is not later lies on the next day.
   */
  hours: string
  timezone: string
  givenBy: 'policy' | 'input'
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
 * Who holds what several repositories share, and who waits for it: the file `locks.json` on the branch that the policies name. Only compare-and-swap changes it.
 */
export interface ReleaseLocks {
  /**
   * Format of this document.
   */
  schema: 'https://locktender.dev/schemas/release-locks.schema.json'
  /**
   * Highest number given so far. Tickets and fences are drawn from one row, so a later one is always higher.
   */
  last: number
  /**
   * One for each release that holds or waits.
   *
   * @maxItems 10000
   */
  entries: LockEntry[]
}
/**
 * A release that holds all that it needs, or waits for all of it.
 */
export interface LockEntry {
  owner: LockOwner
  /**
   * What it needs.
   *
   * @maxItems 100
   */
  needs: LockNeed[]
  /**
   * Place in the queue: who asked first is served first.
   */
  ticket: number
  /**
   * Fencing number under which it holds; null while it waits.
   */
  fence: number | null
  /**
   * Since when it holds or waits.
   */
  since: string
  /**
   * When the lease ends by itself.
   */
  until: string
}
/**
 * A release of a repository.
 */
export interface LockOwner {
  /**
   * Id of the repository, which stays when it is renamed.
   */
  repositoryId: string
  /**
   * `owner/name`.
   */
  repository: string
  /**
   * The release.
   */
  release: string
  /**
   * Address of the run that asked last; null at a terminal.
   */
  run: string | null
}
/**
 * A resource, and how many releases may have it at once.
 */
export interface LockNeed {
  /**
   * `shared/NAME` or `environment/NAME`.
   */
  resource: string
  /**
   * One for a resource that is shared by turns; the limit for an environment.
   */
  most: number
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
 * The plan that people write for one release, `.github/release-plan.yml` or `release-plans/*.yml`. Everything but `plan` and `release_info` is optional here; `types.<class>.plan` of the policy says what a class must have.
 */
export interface ReleasePlanFile {
  /**
   * Version of this format.
   */
  plan: 1
  document?: PlanDocument
  release_info: PlanReleaseInfo
  /**
   * Whether users notice what changes. Absent: derived from the paths.
   */
  exposure?: 'user-facing' | 'backend-only'
  justification?: PlanJustification
  /**
   * Features of the release.
   */
  features?: PlanFeature[]
  /**
   * Fixes of the release.
   */
  fixes?: PlanFix[]
  scope?: PlanScope
  /**
   * What the release needs from elsewhere.
   */
  dependencies?: PlanDependency[]
  /**
   * Numbers that make it a success.
   */
  success_criteria?: (CriterionText | PlanCriterion)[]
  /**
   * Who hears what, when, by which channel.
   */
  communication?: PlanMessage[]
  /**
   * Who does what in this release, by role.
   */
  roles?: {
    [k: string]: PlanRole
  }
  /**
   * Who answers for which activity.
   */
  rasci?: PlanActivity[]
  /**
   * Whom to call, the first level first.
   */
  escalation?: PlanEscalation[]
  capacity?: PlanCapacity
  /**
   * Who is on call, for the whole time that the release is watched.
   */
  on_call?: PlanShift[]
  /**
   * Risks of the register that bear on it.
   */
  risks?: PlanId[]
  delivery?: PlanDelivery
  /**
   * Documents by name: a path of the repository or an address.
   */
  documents?: {
    /**
     * Path or address.
     */
    [k: string]: string
  }
  change_request?: PlanChangeRequest
}
/**
 * Who keeps this file.
 */
export interface PlanDocument {
  /**
   * Project.
   */
  project?: string
  /**
   * Account, team or role.
   */
  owner: string
  /**
   * Day on which somebody last looked it through.
   */
  last_validated?: string
  /**
   * Day by which it is looked through again.
   */
  review_by?: string
}
/**
 * The release.
 */
export interface PlanReleaseInfo {
  /**
   * Its name.
   */
  name: string
  /**
   * Its class; `emergency` is another word for hotfix.
   */
  type: 'major' | 'minor' | 'patch' | 'hotfix' | 'emergency' | 'docs'
  /**
   * Day, or day and time, at which it goes out, in the zone of the policy's calendar.
   */
  target_date: string
  /**
   * Account, team or role.
   */
  release_manager: string
}
/**
 * Why it is made.
 */
export interface PlanJustification {
  /**
   * Item of the roadmap.
   */
  roadmap_item?: string
  /**
   * What it is for.
   */
  goal: 'revenue' | 'customer-experience' | 'regulation' | 'operations'
  /**
   * Reason in a sentence or two.
   */
  why: string
  /**
   * Who has agreed to scope, time and risks.
   */
  sign_off?: PlanSignOff[]
}
/**
 * One agreement.
 */
export interface PlanSignOff {
  /**
   * On whose behalf.
   */
  for: 'business' | 'product' | 'it' | 'operations'
  /**
   * Account, team or role.
   */
  by: string
  /**
   * Day.
   */
  on: string
}
/**
 * A feature.
 */
export interface PlanFeature {
  id: PlanId
  /**
   * What it is.
   */
  name: string
  priority: PlanPriority
  /**
   * How far it is.
   */
  status: 'planned' | 'in-development' | 'testing' | 'done' | 'dropped'
  /**
   * Account, team or role.
   */
  owner: string
  /**
   * Item of the backlog: a link or number.
   */
  backlog?: string
  /**
   * Features, fixes and dependencies that it needs.
   */
  depends_on?: PlanId[]
}
/**
 * A fix.
 */
export interface PlanFix {
  id: PlanId
  /**
   * What it mends.
   */
  name: string
  priority: PlanPriority
  /**
   * Item of the backlog: a link or number.
   */
  backlog?: string
}
/**
 * What is in, what is out, and since when that is settled.
 */
export interface PlanScope {
  /**
   * What is left out knowingly.
   */
  exclusions?: PlanExclusion[]
  /**
   * Commit with which the scope is frozen: its hash, 7 characters or more. Later commits need an approved change.
   */
  frozen_at?: string
  /**
   * Day or time from which on the scope is frozen, for a history whose commit is not named. Weaker than `frozen_at`: the time of a commit is what its author says.
   */
  frozen_on?: string
  /**
   * Changes of the scope after the freeze.
   */
  changes?: PlanScopeChange[]
}
/**
 * Something left out.
 */
export interface PlanExclusion {
  /**
   * What.
   */
  what: string
  /**
   * Why.
   */
  why: string
}
/**
 * A change of the scope after the freeze.
 */
export interface PlanScopeChange {
  id: PlanId
  /**
   * What changes.
   */
  what: string
  /**
   * Why it cannot wait.
   */
  reason: string
  /**
   * Account, team or role.
   */
  requested_by: string
  /**
   * Who agreed; never who asked. Absent: nobody yet.
   */
  approved_by?: string
  /**
   * Day of it.
   */
  approved_on?: string
  /**
   * Commits that it lets in, by hash, 7 characters or more.
   */
  commits?: string[]
  /**
   * Pull requests that it lets in.
   */
  pull_requests?: number[]
}
/**
 * Something the release needs.
 */
export interface PlanDependency {
  id: PlanId
  /**
   * What kind of thing.
   */
  kind: 'application' | 'infrastructure' | 'vendor' | 'data'
  /**
   * What it is.
   */
  name: string
  /**
   * Account, team or role.
   */
  owner: string
  /**
   * How far it is. `confirmed`: its owner has said yes. `ready`: it is there.
   */
  status: 'open' | 'confirmed' | 'ready' | 'blocked'
  /**
   * Whether it is outside the organisation; such a one must be confirmed before the go/no-go.
   */
  external?: boolean
  /**
   * Released version of another repository: `acme/payments@v1.4.0`.
   */
  ref?: string
  /**
   * Dependencies that must be there before it.
   */
  needs?: PlanId[]
}
/**
 * A criterion with where its number comes from.
 */
export interface PlanCriterion {
  criterion: CriterionText
  /**
   * Where the number is read.
   */
  source: string
  /**
   * The number before the release; null where nobody knows it.
   */
  before?: number | null
}
/**
 * What one audience hears.
 */
export interface PlanMessage {
  audience: PlanId
  /**
   * When: before, during, after, or a time such as T-2d.
   */
  when: string
  /**
   * By which way.
   */
  channel: string
  /**
   * What it says.
   */
  message?: string
  /**
   * Account, team or role.
   */
  owner?: string
}
/**
 * Who has a role in this release.
 */
export interface PlanRole {
  /**
   * Account, team or role.
   */
  person: string
  /**
   * Who stands in; another person.
   */
  backup?: string
  /**
   * Whether the release cannot go on without it.
   */
  critical?: boolean
  /**
   * What it decides.
   */
  decides?: string
}
/**
 * One activity.
 */
export interface PlanActivity {
  /**
   * What is done.
   */
  activity: string
  /**
   * When.
   */
  phase?: 'plan' | 'prepare' | 'test' | 'approve' | 'deploy' | 'verify' | 'close'
  /**
   * Roles that do it.
   *
   * @minItems 1
   */
  responsible: [PlanId, ...PlanId[]]
  /**
   * The one role that answers for it.
   */
  accountable: PlanId | PlanId[]
  /**
   * Roles that help.
   */
  support?: PlanId[]
  /**
   * Roles that are asked.
   */
  consulted?: PlanId[]
  /**
   * Roles that are told.
   */
  informed?: PlanId[]
}
/**
 * One level.
 */
export interface PlanEscalation {
  /**
   * The team, other teams, management.
   */
  level: 'L1' | 'L2' | 'L3'
  /**
   * Account, team or role.
   */
  contact: string
  /**
   * Time in which it answers: `15m`, `2h`.
   */
  respond_within: string
}
/**
 * Who is there, by team.
 */
export interface PlanCapacity {
  development: PlanTeam
  qa: PlanTeam
  infrastructure: PlanTeam
  release: PlanTeam
}
/**
 * One team.
 */
export interface PlanTeam {
  /**
   * People that work on the release.
   */
  people: number
  /**
   * Holidays and leave.
   */
  away?: PlanAbsence[]
  /**
   * What else they work on.
   *
   * Items: Project.
   */
  other_projects?: string[]
  /**
   * Skills that it takes and they have.
   *
   * Items: Skill.
   */
  skills?: string[]
}
/**
 * Somebody is away.
 */
export interface PlanAbsence {
  /**
   * Account, team or role.
   */
  who: string
  /**
   * First day.
   */
  from: string
  /**
   * Last day.
   */
  to: string
}
/**
 * One shift, in the zone of the policy's calendar.
 */
export interface PlanShift {
  /**
   * Account, team or role.
   */
  who: string
  /**
   * Start.
   */
  from: string
  /**
   * End; of a day without a time, its end.
   */
  to: string
  /**
   * Account, team or role.
   */
  backup?: string
}
/**
 * How it is delivered and deployed.
 */
export interface PlanDelivery {
  /**
   * How much goes out at a time.
   */
  model: 'phased' | 'big-bang' | 'continuous'
  /**
   * How it is put in place.
   */
  strategy: 'rolling' | 'blue-green' | 'canary' | 'big-bang'
  /**
   * Why.
   */
  because?: string
}
/**
 * The change request of the release: what became of it, the first step first.
 */
export interface PlanChangeRequest {
  /**
   * Its number or link.
   */
  id: string
  /**
   * Steps.
   *
   * @minItems 1
   */
  history: [PlanChangeStep, ...PlanChangeStep[]]
}
/**
 * A step of a change request.
 */
export interface PlanChangeStep {
  /**
   * State that it came to.
   */
  to: 'raised' | 'reviewed' | 'assessed' | 'approved' | 'rejected' | 'planned' | 'deployed' | 'rolled-back' | 'closed' | 'withdrawn'
  /**
   * Account, team or role.
   */
  by: string
  /**
   * Role in which it was done.
   */
  role?: string
  /**
   * Day.
   */
  on: string
  /**
   * What shows it, by kind.
   *
   * Items: Kind.
   */
  evidence?: (
    | 'category'
    | 'risk-assessment'
    | 'approval'
    | 'implementation-plan'
    | 'rollback-plan'
    | 'deployment'
    | 'verification'
    | 'documents'
    | 'reason'
  )[]
  /**
   * Where it is written down.
   */
  link?: string
}
/**
 * `data` of release-plan's result: what would be released, how risky it is and what it must go through. Instants are in UTC. Texts of commits, plans and registers stand here as they were written: escape them.
 */
export interface ReleasePlanData {
  /**
   * Whether it is about what merging a pull request would release; then waiting is no verdict.
   */
  preview: boolean
  /**
   * Whether anything is released.
   */
  release: boolean
  /**
   * Version of the last release; null before the first one and in a repository whose packages have versions of their own.
   */
  current: string | null
  /**
   * Next version; null as `current`, and when nothing is released.
   */
  next: string | null
  /**
   * Tag of the next version.
   */
  tag: string | null
  /**
   * Part of the version that moves, the highest of all packages; null when none does.
   */
  part: 'major' | 'minor' | 'patch' | null
  /**
   * Packages that are released; at most 200.
   */
  packages: PreviewPackage[]
  range: PreviewRange
  /**
   * Commits that decided the versions, newest first; at most 50.
   */
  commits: PreviewCommit[]
  /**
   * Beginning of the release notes as safe Markdown; null when nothing is released.
   */
  excerpt: string | null
  class: ReleaseClassFinding
  risk: ReleaseRisk
  /**
   * Risk register; null without one.
   */
  register: null | ReleaseRegister
  /**
   * What it must go through, in the order of the phases. They do not depend on the calendar.
   */
  duties: ReleaseDuty[]
  /**
   * What the calendar says; null when nothing is released.
   */
  calendar: null | ReleaseOutlook
  /**
   * What it must wait for.
   */
  waits: ReleaseWait[]
  /**
   * What its plan file says; null without one.
   */
  planFile: null | ReleasePlanSummary
  scope: ReleaseScope
  delivery: ReleaseDelivery
  /**
   * Dated tasks, earliest first; empty without a day.
   */
  timeline: ReleaseTask[]
  /**
   * Who has reviewed the pull request; null when nobody was asked for.
   */
  reviews: null | ReleaseReviews
  /**
   * What was done to the milestone; null when none was kept.
   */
  milestone: null | ReleaseMilestone
  /**
   * What does not decide and still has to be known.
   */
  notes: GateNote[]
}
export interface PreviewPackage {
  name: string
  /**
   * Null before its first release.
   */
  current: string | null
  next: string
  tag: string | null
}
/**
 * Commits that were looked at: those reachable from `to` and not from `from`.
 */
export interface PreviewRange {
  /**
   * Commit of the last release; null for the whole history.
   */
  from: string | null
  fromTag: string | null
  to: string
  count: number
}
export interface PreviewCommit {
  sha: string
  /**
   * First line of its message.
   */
  header: string
  /**
   * Part of the version that it asks for.
   */
  asks: string | null
  /**
   * The rule that read it.
   */
  because: string
}
export interface ReleaseClassFinding {
  /**
   * Null when nothing is released.
   */
  name: 'major' | 'minor' | 'patch' | 'hotfix' | 'docs' | null
  /**
   * What a person declared; null when nobody did.
   */
  declared: string | null
  /**
   * `high` when every commit and path was read.
   */
  confidence: 'high' | 'medium' | 'low'
  /**
   * What decided, then what weakens the confidence.
   */
  because: string[]
}
export interface ReleaseRisk {
  points: number
  /**
   * Highest level that is reached; null when none is.
   */
  level: string | null
  /**
   * Every level that is reached, the lowest first.
   */
  levels: string[]
  /**
   * Who notices what changes.
   */
  exposure: 'user-facing' | 'backend-only' | 'unknown'
  facts: ReleaseRiskFacts
  /**
   * Rules that add points.
   */
  findings: ReleaseRiskFinding[]
  /**
   * Rules of a preview that were left out because the error budget is not known.
   */
  leftOut: PolicyRuleOrigin[]
}
/**
 * What was measured; null where it is not known.
 */
export interface ReleaseRiskFacts {
  linesChanged: number | null
  filesChanged: number | null
  /**
   * Share, at most 1.
   */
  errorBudgetLeft: number | null
  /**
   * Failures that the touched files had a part in.
   */
  recentFailures: number | null
  /**
   * Probability × impact of the worst open risk, 0 to 9.
   */
  registerScore: number | null
  openDependencies: number | null
}
export interface ReleaseRiskFinding {
  /**
   * Points.
   */
  add: number
  what: string
  because: PolicyRuleOrigin
  /**
   * The first few.
   */
  paths: string[]
  pathCount: number
  /**
   * False when a fact was missing, so that the points count as a precaution.
   */
  known: boolean
  /**
   * Duties that come with it.
   */
  require: string[]
}
/**
 * A rule of the policy or the plan and where it stands.
 */
export interface PolicyRuleOrigin {
  /**
   * Key, such as `types.minor.approve.product-owner`.
   */
  rule: string
  /**
   * File with line and column, `preset standard`, `default`.
   */
  origin: string
}
export interface ReleaseRegister {
  file: string
  /**
   * Of the risks that count, 0 to 9.
   */
  worstScore: number
  /**
   * The worst first; at most 200.
   */
  risks: ReleaseRegisterRisk[]
}
export interface ReleaseRegisterRisk {
  id: string
  risk: string
  probability: 'low' | 'medium' | 'high'
  impact: 'low' | 'medium' | 'high'
  score: number
  /**
   * `first`: before anything else; `control`: watched; `accept`: may be borne.
   */
  handling: 'first' | 'control' | 'accept'
  /**
   * Neither mitigated nor closed.
   */
  counts: boolean
  status: string
  owner: string
  mitigation: string
  /**
   * File and line.
   */
  at: string
}
/**
 * Something that the release must go through.
 */
export interface ReleaseDuty {
  /**
   * Stable and unique: `approval:tech-lead`.
   */
  id: string
  kind: string
  phase: 'plan' | 'prepare' | 'test' | 'approve' | 'deploy' | 'verify' | 'close'
  subject: string
  what: string
  /**
   * People that must say yes, or a quorum; null where it is not about people.
   */
  people: number | null
  /**
   * Time that it takes or is due in; null where it is not about time.
   */
  seconds: number | null
  /**
   * Rules behind it, never empty.
   */
  because: PolicyRuleOrigin[]
  /**
   * `open`: for somebody to do or judge later.
   */
  state: 'open' | 'met' | 'missing'
  /**
   * What is already there; null when nothing was looked for.
   */
  seen: null | ReleaseDutySeen
}
export interface ReleaseDutySeen {
  state: 'pass' | 'fail' | 'unknown'
  message: string
  url: string | null
}
export interface ReleaseOutlook {
  /**
   * Instant that was asked about: now, or the release's own day.
   */
  at: string
  open: boolean
  /**
   * Why it is closed; empty when it is open.
   */
  because: GateNote[]
  /**
   * First open instant; null when there is none.
   */
  opensAt: string | null
  /**
   * First closed instant after that; null when none is known.
   */
  closesAt: string | null
  /**
   * Why it never opens; null when it does.
   */
  never: string | null
  timezone: string
}
export interface ReleaseWait {
  code: string
  what: string
  until: string | null
}
export interface ReleasePlanSummary {
  file: string
  name: string
  /**
   * When it goes out.
   */
  targetAt: string
  manager: string
  /**
   * Success criteria as they were written, with the days on which they are judged.
   */
  criteria: ReleaseCriterion[]
  /**
   * Who does what.
   */
  roster: ReleaseRosterEntry[]
  /**
   * Each after what it needs.
   */
  dependencies: ReleaseDependency[]
  /**
   * Null without one.
   */
  changeRequest: null | ReleaseChangeRequest
}
export interface ReleaseCriterion {
  text: string
  source: string | null
  /**
   * Days after the release.
   */
  judgedOnDays: number[]
}
export interface ReleaseRosterEntry {
  role: string
  person: string
  backup: string | null
}
export interface ReleaseDependency {
  id: string
  name: string
  owner: string
  status: string
  needs: string[]
}
/**
 * State machine of the change request; every step was checked.
 */
export interface ReleaseChangeRequest {
  id: string
  /**
   * Null when its history is not legal.
   */
  state: string | null
  /**
   * Every state that there is.
   */
  states: string[]
  history: ReleaseChangeStep[]
}
export interface ReleaseChangeStep {
  to: string
  by: string
  on: string
}
export interface ReleaseScope {
  /**
   * Commit or time of the freeze; null when it is not frozen.
   */
  frozen: string | null
  /**
   * When the policy wants it frozen; null when it does not ask for it.
   */
  dueAt: string | null
  /**
   * Commits after the freeze, newest first; at most 200.
   */
  late: ReleaseLateCommit[]
}
export interface ReleaseLateCommit {
  sha: string
  header: string
  /**
   * Id of the approved scope change that lets it in; null when none does.
   */
  change: string | null
}
export interface ReleaseDelivery {
  /**
   * Strategy that the plan or the class names; null when neither does.
   */
  chosen: string | null
  /**
   * Strategy that the rules would choose.
   */
  advised: string
  because: string
  /**
   * How much process what is at stake calls for.
   */
  weight: 'light' | 'formal' | 'regulated'
}
export interface ReleaseTask {
  /**
   * Stable within a release.
   */
  key: string
  title: string
  /**
   * `Week −8`, `T−1 day`.
   */
  step: string
  dueAt: string
  /**
   * The same day on the wall of the calendar's zone.
   */
  dueOn: string
  overdue: boolean
}
export interface ReleaseReviews {
  /**
   * Accounts that approved the head commit.
   */
  approved: string[]
  changesRequested: string[]
}
export interface ReleaseMilestone {
  /**
   * Null on a dry run that would create it.
   */
  number: number | null
  title: string
  dueOn: string
  /**
   * Issues that were created.
   */
  created: number
  updated: number
  /**
   * Issues that stood twice or are no longer wanted.
   */
  closed: number
  /**
   * Tasks whose issues were as they should be.
   */
  unchanged: number
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
   * Base policy, which this file may only tighten: a file of the repository (`./` from the folder of this file), `npm:PACKAGE/path`, or `OWNER/REPOSITORY/path@COMMIT` of an action that the job has used. `@sha256:DIGEST` at the end pins its bytes.
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
  /**
   * File of what people attest; each has a gate or an item of a checklist, who by account number, when, and the commit or the report that it is about.
   */
  attestations?: string
  /**
   * File with the roots that signed attestations of evidence are verified with, one JSON document a line, as `gh attestation trusted-root` prints them. Absent: the root of Sigstore, fetched by TUF.
   */
  'trusted-root'?: string
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
  record?: RecordPolicy1
  decision?: DecisionPolicy
  overrides?: OverridesPolicy
  document?: PolicyDocument
  /**
   * Who does what: for each activity one role that is accountable, and the roles that are responsible for it, support it, are consulted and are informed.
   */
  rasci?: PolicyRasciActivity[]
  lint?: PolicyLint
  kpis?: KpisPolicy
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
   * Criteria that every yes of the board must judge in writing, a line `criterion: rationale` each.
   *
   * Items: A name: letters, digits, hyphens and underscores.
   */
  scorecard?: string[]
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
   * How long such a release may take from the start of its rollout to its end; longer, and the rollout raises an alarm once. Absent: no limit.
   */
  timebox?: string
  /**
   * Whether an incident must be linked.
   */
  'needs-incident'?: boolean
  /**
   * How long a yes counts for this class, where that is shorter than `approvals.rules.expires`. Absent: 4 hours for a hotfix, no shorter for the others.
   */
  'approvals-expire'?: string
  /**
   * Time after the release within which it is reviewed; overdue it blocks the next normal release.
   */
  'review-within'?: string
  /**
   * Kinds of tests that it goes through, such as full-regression, feature, smoke, targeted or critical-path.
   *
   * Items: A name: letters, digits, hyphens and underscores.
   */
  tests?: string[]
  /**
   * Documents that must exist before it is deployed; the release plan's `documents` say where they are.
   *
   * Items: A name: letters, digits, hyphens and underscores.
   */
  documents?: string[]
  /**
   * Parts that its release plan must have. Absent: no plan file is asked for. `measured-criteria`: every criterion names its source and the number before.
   */
  plan?: (
    | 'capacity'
    | 'change-request'
    | 'communication'
    | 'delivery'
    | 'dependencies'
    | 'document'
    | 'escalation'
    | 'exposure'
    | 'features'
    | 'justification'
    | 'measured-criteria'
    | 'on-call'
    | 'rasci'
    | 'roles'
    | 'scope'
    | 'sign-off'
    | 'success-criteria'
  )[]
  /**
   * Lists of tasks with days that count back from the release: eight weeks of a large one, the last week, the hour around it.
   */
  timeline?: ('weeks-8' | 'week-before' | 'day-of-release')[]
  /**
   * How long before its day the scope is frozen; from then on a plan must name the freeze.
   */
  'scope-freeze'?: string
  /**
   * What starts such a release, in words.
   */
  trigger?: string
  /**
   * How much of it runs by itself.
   */
  automation?: 'manual' | 'assisted' | 'automatic'
  /**
   * How it is put in place.
   */
  strategy?: 'rolling' | 'blue-green' | 'canary' | 'big-bang'
  /**
   * How it is taken back.
   */
  rollback?: 'automatic' | 'confirmed' | 'manual'
  /**
   * What such a release is best for, in words.
   */
  'best-for'?: string
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
  /**
   * Whether a yes stays when only the commit changes: the same tree, policy, artifacts, environment and plan.
   */
  'same-tree-keeps'?: boolean
  /**
   * How long a voter must have been in the team before the vote. Needs a source that tells when people joined.
   */
  'member-for'?: string
  /**
   * What it is that administrators can skip an environment's protection: reported, or a failure. A skip that has happened always fails.
   */
  'admin-bypass'?: 'report' | 'fail'
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
   * First day on which it holds, UTC. Never more than 30 days before `until`, which is also what holds without it.
   */
  starts?: string
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
  /**
   * Gates that must hold before the stage opens.
   *
   * Items: A gate of `gates`, or a check of `verify.checks`, by its id.
   */
  needs?: string[]
  /**
   * Whether a yes that was given before the stage opened counts once it is open. Otherwise it must be given again.
   */
  'allow-early'?: boolean
  /**
   * How long a yes counts in this stage, where that is shorter than `rules.expires`.
   */
  expires?: string
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
  /**
   * Stage of the rollout, from 0, that people agree to here: `environment-approval` for this environment asks those whom `approve` of that stage names, and `release-record` records it as `rollout/N`.
   */
  'rollout-stage'?: number
}
/**
 * What makes a release risky. Points make a level; a level only adds duties.
 */
export interface RiskPolicy {
  /**
   * Set that the section starts from.
   */
  use?: string
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
  'user-facing'?: PolicyPaths
  service?: RiskService
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
  'files-changed'?: PolicyMetricCondition
  'recent-failures'?: PolicyMetricCondition
  'register-score'?: PolicyMetricCondition
  'open-dependencies'?: PolicyMetricCondition
  /**
   * Whether users notice what changes.
   */
  exposure?: 'user-facing' | 'backend-only'
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
  /**
   * Duties that come with the level.
   *
   * Items: A name: letters, digits, hyphens and underscores.
   */
  require?: string[]
}
/**
 * What is at stake and what the service can do; a way of delivery must fit it.
 */
export interface RiskService {
  /**
   * How much depends on it.
   */
  criticality?: 'low' | 'medium' | 'high'
  /**
   * Who uses it.
   */
  traffic?: 'customer-facing' | 'internal'
  /**
   * Whether a part of the traffic can be sent to a new version.
   */
  'splits-traffic'?: boolean
  /**
   * Whether two full copies can run side by side.
   */
  'double-capacity'?: boolean
  /**
   * Whether the version before can be put back in one step.
   */
  'simple-rollback'?: boolean
  /**
   * Teams that own it.
   */
  owners?: number
  /**
   * What a failure would touch.
   */
  touches?: ('shared-infrastructure' | 'shared-objectives' | 'revenue' | 'customer-data' | 'compliance')[]
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
   * Further places that numbers come from, by name; `prometheus` above is short for one of that name. A secret stands here only as `${NAME}` and is taken from the environment.
   */
  sources?: {
    /**
     * One source.
     */
    [k: string]:
      | DatadogSource
      | NewRelicSource
      | CloudWatchSource
      | GraphiteSource
      | InfluxSource
      | LokiSource
      | ElasticsearchSource
      | HttpSource
      | FileSource
      | IssuesSource
      | AlertmanagerSource
      | PrometheusSource
  }
  /**
   * Label that names the replica (pod, instance) of a series. The stable version's replicas against each other show how much noise there is.
   */
  replica?: string
  /**
   * Label that names the region of a series; each region is then judged by itself. Absent: all together.
   */
  region?: string
  tracks?: MetricTracks
  /**
   * How long it takes until the numbers of a minute have all arrived; younger minutes are not looked at.
   */
  'ingestion-delay'?: string
  /**
   * Name of the service, for the built-in queries.
   */
  service?: string
  /**
   * Metrics by name. `{track}` stands for stable or canary, `{version}` for the version of that side.
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
 * Datadog's metrics.
 */
export interface DatadogSource {
  /**
   * Site of the account: `datadoghq.com`, `datadoghq.eu`, or an address.
   */
  datadog: string
  /**
   * API key.
   */
  'api-key'?: string
  /**
   * Application key.
   */
  'app-key'?: string
}
/**
 * New Relic by NRQL.
 */
export interface NewRelicSource {
  /**
   * Number of the account.
   */
  'new-relic': number
  /**
   * Address of NerdGraph; in the EU `https://api.eu.newrelic.com/graphql`.
   */
  url?: string
  /**
   * User key.
   */
  'api-key'?: string
}
/**
 * Amazon CloudWatch. Credentials come from the variables that a role by OIDC sets: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN.
 */
export interface CloudWatchSource {
  /**
   * Region.
   */
  cloudwatch: string
  /**
   * Address, where it is not the region's own.
   */
  url?: string
}
/**
 * Graphite's render API.
 */
export interface GraphiteSource {
  /**
   * Its address, without `/render`. `${NAME}` is taken from the environment.
   */
  graphite: string
  auth?: SourceAuth
  tls?: SourceTls
}
/**
 * How the source is asked for access; one of the ways. Secrets are names of the environment.
 */
export interface SourceAuth {
  /**
   * Token, sent as `Authorization: Bearer`.
   */
  bearer?: string
  /**
   * Key, sent as `Authorization: ApiKey`.
   */
  'api-key'?: string
  /**
   * User for `Authorization: Basic`, with `password`.
   */
  user?: string
  /**
   * Password for `user`.
   */
  password?: string
}
/**
 * Certificates in PEM, from the environment: an own authority, and a client's certificate with its key.
 */
export interface SourceTls {
  /**
   * Certificate of the authority.
   */
  ca?: string
  /**
   * Certificate of the client.
   */
  cert?: string
  /**
   * Key of the client.
   */
  key?: string
}
/**
 * InfluxDB 2 by Flux, or by InfluxQL with `database`.
 */
export interface InfluxSource {
  /**
   * Its address. `${NAME}` is taken from the environment.
   */
  influxdb: string
  /**
   * Organisation; for Flux.
   */
  org?: string
  /**
   * Database; the queries are then InfluxQL.
   */
  database?: string
  /**
   * Token.
   */
  token?: string
  tls?: SourceTls
}
/**
 * Loki's metric queries over logs.
 */
export interface LokiSource {
  /**
   * Its address, without `/loki/api/v1`. `${NAME}` is taken from the environment.
   */
  loki: string
  auth?: SourceAuth
  tls?: SourceTls
  /**
   * Tenant, sent as `X-Scope-OrgID`.
   */
  tenant?: string
}
/**
 * Documents counted per minute in Elasticsearch or OpenSearch; a query is in Lucene's syntax.
 */
export interface ElasticsearchSource {
  /**
   * Its address. `${NAME}` is taken from the environment.
   */
  elasticsearch: string
  /**
   * Index or pattern.
   */
  index: string
  /**
   * Field of the time.
   */
  time?: string
  auth?: SourceAuth
  tls?: SourceTls
}
/**
 * Any address that answers with JSON.
 */
export interface HttpSource {
  /**
   * The address; `{query}`, `{from}`, `{to}` (Unix seconds) and `{step}` are filled in. `${NAME}` is taken from the environment.
   */
  http: string
  /**
   * JSON pointer (RFC 6901) to the list of points.
   */
  at?: string
  /**
   * JSON pointer to the time within a point: Unix seconds or RFC 3339, the end of its interval.
   */
  time?: string
  /**
   * JSON pointer to the number within a point.
   */
  value?: string
  auth?: SourceAuth
  tls?: SourceTls
}
/**
 * A file in the workspace.
 */
export interface FileSource {
  /**
   * Path from the root of the workspace.
   */
  file: string
  /**
   * Shape of the file. Absent: by its name, `.csv`, `.json`, `.om`, `.prom`, `.otlp.json`.
   */
  format?: 'json' | 'csv' | 'otlp' | 'openmetrics'
}
/**
 * Issues with a label that were opened since the stage began, as complaints; for absolute rules only.
 */
export interface IssuesSource {
  /**
   * `true`: issues of this repository.
   */
  issues: true
}
/**
 * Alerts that fire in Alertmanager, counted; for absolute rules only.
 */
export interface AlertmanagerSource {
  /**
   * Its address, without `/api/v2`. `${NAME}` is taken from the environment.
   */
  alertmanager: string
  auth?: SourceAuth
  tls?: SourceTls
}
/**
 * A server that speaks Prometheus' HTTP API: Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud.
 */
export interface PrometheusSource {
  /**
   * Its address, without `/api/v1`. `${NAME}` is taken from the environment.
   */
  prometheus: string
  auth?: SourceAuth
  tls?: SourceTls
  /**
   * Tenant, sent as `X-Scope-OrgID`.
   */
  tenant?: string
}
/**
 * What `{track}` stands for on each side.
 */
export interface MetricTracks {
  /**
   * Track of the canary.
   */
  canary?: string
  /**
   * Track of the stable version.
   */
  stable?: string
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
   * Source of the metric, a key of `sources`. Absent: `prometheus`, or the only source.
   */
  source?: string
  /**
   * How much worse the canary may be: a factor of 1 or more, or a percentage on top.
   */
  tolerate?: number | string
  /**
   * Which way is worse: `up` for errors, `down` for what should be many.
   */
  worse?: 'up' | 'down'
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
   * Source of the metric, a key of `sources`. Absent: `prometheus`, or the only source.
   */
  source?: string
  /**
   * How much worse the canary may be: a factor of 1 or more, or a percentage on top.
   */
  tolerate?: number | string
  /**
   * Which way is worse: `up` for errors, `down` for what should be many.
   */
  worse?: 'up' | 'down'
  /**
   * Whether a steady rise over the canary's life is looked for, besides the level. Switch it off for what fills up by design, such as a cache.
   */
  leak?: boolean
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
   * Source of the metric, a key of `sources`. Absent: `prometheus`, or the only source.
   */
  source?: string
  /**
   * How much worse the canary may be: a factor of 1 or more, or a percentage on top.
   */
  tolerate?: number | string
  /**
   * Which way is worse: `up` for errors, `down` for what should be many.
   */
  worse?: 'up' | 'down'
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
   * Chance of calling a healthy canary worse in one stage, over all its critical metrics and regions together, however often one looks.
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
   * What happens at the end of a stage when there are no data. It is never a pass.
   */
  'no-data'?: 'hold' | 'rollback'
  /**
   * Time after a change of weight in which a new version may be cold: its evidence counts only up to the credit. Whole minutes.
   */
  warmup?: string
  /**
   * Evidence carried out of the warm-up at most; 1 for a service that starts cold. Absent: 1 + 5 × share for errors, 1 for the rest.
   */
  'warmup-credit'?: number
  /**
   * How much of the stable version's own past, per replica, the noise is learned from. Below 3h it is assumed instead.
   */
  history?: string
  /**
   * Evidence about latency. `mean`: slow requests and the quantile together; `slow`: slow requests alone; `strict`: as `mean`, and the stage's own spread must say so too.
   */
  latency?: 'mean' | 'slow' | 'strict'
  /**
   * Scores, from 0 to 100, of the method `kayenta`: at `pass` or more it passes, below `marginal` it fails, between them nothing is decided.
   */
  kayenta?: {
    /**
     * Least score that passes.
     */
    pass?: number
    /**
     * Least score that does not fail.
     */
    marginal?: number
  }
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
 * Ways to reach the users, by name; each a list of stages. Every key but `use`, `regions`, `traffic`, `locks`, `deployments`, `abort-label`, `abort-on-rejection`, `settle` and `max-stage` is a rollout's name.
 */
export interface RolloutsPolicy {
  /**
   * Set that the section starts from.
   */
  use?: string
  regions?: PolicyRegions
  traffic?: PolicyTraffic
  locks?: RolloutLocksPolicy
  /**
   * Whether the stages are shown as GitHub deployments of the environment. `auto`: unless the job has a deployment of its own there, by `environment:`; `stages`: always; `off`: never.
   */
  deployments?: 'auto' | 'stages' | 'off'
  /**
   * Label that stops a rollout and takes it back, on the pull request that brought the release's commit, or on an issue that names the release in its title or milestone. Somebody with write access must have set it. Without it no label is looked for.
   */
  'abort-label'?: string
  /**
   * Whether a reviewer who rejects the deployment to the rollout's environment, in the run that watches, stops it and takes it back. Costs one call a look and `actions: read`.
   */
  'abort-on-rejection'?: boolean
  /**
   * How long the traffic side may take until it shows the share that was asked for; then the release goes back.
   */
  settle?: string
  /**
   * How long a stage may take before the rollout counts as stalled.
   */
  'max-stage'?: string
  [k: string]: PolicyRollout | string | PolicyRegions | PolicyTraffic | RolloutLocksPolicy | 'auto' | 'stages' | 'off' | boolean | undefined
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
   * What a breach in one region stops. `any`: every region, and the release goes back in all of them; there is no other.
   */
  stop?: 'any'
}
/**
 * Commands that move the traffic: a program and plain arguments, to which `--weight`, `--op-id` and `--region` are added.
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
 * Locks that several repositories share. A release takes all that it needs at once, before its first traffic: the `shared` resources of its environment alone, and a place among those that `limit` lets on their way. Absent: only releases of the same repository wait for each other.
 */
export interface RolloutLocksPolicy {
  /**
   * Repository that keeps them, the same for all: `owner/name` on this GitHub, or the address of a git remote (`https:`, `ssh:` or `file:`).
   */
  repository: string
  /**
   * Git ref there that holds them.
   */
  ref?: string
  /**
   * Token that may write there, from the environment. Default: `github-token`, which reaches its own repository only and is sent to no other host.
   */
  token?: string
  /**
   * How long a lock holds without being renewed, ten minutes at least. Ticks renew it when half of it has passed; choose several times the pause between two ticks.
   */
  ttl?: string
  /**
   * How many releases may be on their way to environments of the same name at once, over all repositories. Absent: any number.
   */
  limit?: number
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
   * How long the stage is watched; every stage but the last must have one. At 100% there is nothing to compare with: then the limits of the rollback contract that are plain numbers are judged.
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
   * Other commands that take all traffic away, tried in turn while the one of `rollouts.traffic` is not seen to work.
   *
   * @minItems 1
   */
  'on-failure'?: [PolicyRollbackMethod, ...PolicyRollbackMethod[]]
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
  validate?: RollbackValidationPolicy
  /**
   * Reasons for people to take a release back, one a line; the contract sheet shows them.
   *
   * @minItems 1
   */
  'manual-when'?: [string, ...string[]]
  /**
   * What to do instead when nothing takes it back: a degraded mode, another service. The contract sheet shows it.
   */
  fallback?: string
  /**
   * How data are brought back. The contract sheet shows it.
   */
  'data-recovery'?: string
  /**
   * Who is called, one a line; the contract sheet and the alarm of a failing rollback show them.
   *
   * @minItems 1
   */
  contacts?: [string, ...string[]]
  runbooks?: PolicyRollbackRunbooks
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
   * Inputs of the workflow. `{previous.tag}` and `{previous.digest}` are what is gone back to, `{release}`, `{version}` and `{reason-code}` what goes back and why; `{operation}` is the same whenever the same start is repeated.
   */
  inputs?: {
    [k: string]: string
  }
}
/**
 * A further way to take all traffic away.
 */
export interface PolicyRollbackMethod {
  /**
   * What it moves: `traffic`, the `image` that runs, a `flag`, or the region (`failover`). A database is never taken back by itself.
   */
  method: 'traffic' | 'image' | 'flag' | 'failover'
  /**
   * Program and arguments, without a shell. It gets `--op-id`, as `rollouts.traffic.rollback` does, and `observe` must show what it did.
   */
  command: string
}
/**
 * How each of six things is known after a rollback: by what the traffic side says (`observe`), by a person's word (`person`), or by limits of metrics, none of which may be broken in the window after it.
 */
export interface RollbackValidationPolicy {
  /**
   * Window after the proof that the metrics are judged over.
   */
  for?: string
  health?: PolicyHealthProof
  response?: PolicyValidationProof
  errors?: PolicyValidationProof
  business?: PolicyValidationProof
  users?: PolicyValidationProof
  data?: PolicyValidationProof
}
/**
 * Address of the runbook for each scenario; shown where a release goes back, or cannot.
 */
export interface PolicyRollbackRunbooks {
  /**
   * The release is worse, or a limit is broken.
   */
  worse?: string
  /**
   * The traffic is not what was asked for.
   */
  traffic?: string
  /**
   * Somebody stopped it.
   */
  stopped?: string
  /**
   * It cannot be taken back.
   */
  'rollback-failed'?: string
  /**
   * Everything that has none of its own.
   */
  any?: string
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
  /**
   * Set that the section starts from.
   */
  use?: string
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
export interface RecordPolicy1 {
  /**
   * Git ref that holds the record.
   */
  ref?: string
  /**
   * Where that ref stands. `auto`: on GitHub over its API in a job with a token, on the git remote in a job without one, in the clone itself at a terminal.
   */
  store?: 'auto' | 'github' | 'remote' | 'local'
  /**
   * Whether the closed record is signed as an attestation; the job then needs `id-token: write`.
   */
  attest?: boolean
  /**
   * Whether every commit on that branch must carry a signature that GitHub verifies. The API signs those of a job by itself; git does not.
   */
  signed?: boolean
  /**
   * How long records are kept.
   */
  keep?: string
  'keep-others'?: RecordKeepOthersPolicy
  completeness?: RecordCompletenessRules
  audit?: RecordAuditPolicy
  /**
   * How long after a deployment by hand it may be adopted into the record, and how late a release may be recorded, before it counts as a change that nobody authorised.
   */
  'adopt-within'?: string
}
/**
 * How long things are kept that the record names by digest or by account, where that is not `keep`.
 */
export interface RecordKeepOthersPolicy {
  /**
   * Who approved: they stand in the record, so a shorter time than `keep` has no effect.
   */
  approvers?: string
  /**
   * What was released.
   */
  artifacts?: string
  /**
   * Reports that gates rested on.
   */
  reports?: string
  /**
   * Telemetry that canaries were judged by.
   */
  series?: string
}
/**
 * What provenance of a release counts as complete.
 */
export interface RecordCompletenessRules {
  /**
   * Facts that the record of every release must hold. Where the policy lists them, one that a finished release lacks makes `verify` fail; without a list, `commit`, `artifact`, `policy`, `tests`, `approval`, `decision`, `environment`, `deployment` and `observation` are held against it, and gaps are warnings. `build`: the run whose evidence a passed gate rests on; `scans`: findings, vulnerabilities or secrets that a passed gate measured; `attestation`: evidence with a verified signature, or an attestation of what was published; `deployment`: an applied stage with its time.
   *
   * @minItems 1
   */
  require?: [
    (
      | 'commit'
      | 'build'
      | 'artifact'
      | 'policy'
      | 'tests'
      | 'scans'
      | 'attestation'
      | 'approval'
      | 'decision'
      | 'publication'
      | 'environment'
      | 'deployment'
      | 'observation'
      | 'verification'
    ),
    ...(
      | 'commit'
      | 'build'
      | 'artifact'
      | 'policy'
      | 'tests'
      | 'scans'
      | 'attestation'
      | 'approval'
      | 'decision'
      | 'publication'
      | 'environment'
      | 'deployment'
      | 'observation'
      | 'verification'
    )[]
  ]
}
/**
 * What `release-record` with `mode: audit` holds against the record.
 */
export interface RecordAuditPolicy {
  /**
   * How far back it looks.
   */
  within?: string
  /**
   * Patterns of tags that are releases.
   *
   * Items: Pattern.
   */
  tags?: string[]
}
/**
 * What go or no-go is decided on.
 */
export interface DecisionPolicy {
  /**
   * Set that the section starts from.
   */
  use?: string
  require?: PolicyDecisionRequire
  /**
   * Actions and jobs whose results do not stop a release by themselves: what does not hold leaves a risk that somebody must accept. What is required stays critical.
   *
   * Items: A name: letters, digits, hyphens and underscores.
   */
  minor?: string[]
  /**
   * What must be true besides the results.
   */
  criteria?: PolicyDecisionCriterion[]
  /**
   * Checklists that must be complete, every item of them critical.
   *
   * Items: A checklist of `checklists`, or of a set.
   */
  checklists?: string[]
  /**
   * Roles that take part: one person of each says so.
   *
   * Items: A role of `roles`.
   */
  people?: string[]
  /**
   * Roles that may accept a risk. Empty: any collaborator.
   *
   * Items: A role of `roles`.
   */
  accept?: string[]
  /**
   * Outcomes that people may choose besides GO and NO-GO. Without `conditional`, no risk can be accepted.
   */
  outcomes?: ('conditional' | 'delay' | 'cancel')[]
  /**
   * How long a decision holds, and how old a result may be that it rests on.
   */
  'max-age'?: string
  /**
   * How long before the start a decision made earlier is confirmed again.
   */
  'reconfirm-at'?: string
}
/**
 * Results that must be there, for every class and besides for one. Whatever the list, gates ask for `quality-gate`, windows and freezes for `release-calendar`, and approvals of the class for `environment-approval`.
 */
export interface PolicyDecisionRequire {
  all?: PolicyResultNames
  major?: PolicyResultNames
  minor?: PolicyResultNames
  patch?: PolicyResultNames
  hotfix?: PolicyResultNames
  docs?: PolicyResultNames
}
/**
 * One criterion: proved by a result, a gate or a check, else attested by an account.
 */
export interface PolicyDecisionCriterion {
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  id: string
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  group?: string
  /**
   * What must be true.
   */
  item: string
  /**
   * Result of an action: its name, after `@` the environment that it must be about.
   */
  result?: string
  /**
   * A gate of `gates`, or a check of `verify.checks`, by its id.
   */
  gate?: string
  /**
   * Check run or commit status that proves it.
   */
  check?: string
  /**
   * A role of `roles`.
   */
  'attested-by'?: string
  /**
   * How old the attestation may be.
   */
  'max-age'?: string
  /**
   * Whether it stops a release by itself. A minor one leaves a risk that somebody must accept.
   */
  level?: 'minor' | 'critical'
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
  /**
   * File of recorded overrides; each has its gates, a commit or a tag, who by account number, a reason, and a day it expires.
   */
  file?: string
}
/**
 * Who looks after this file, and how often it is checked against what people do. policy-lint warns when a check is overdue.
 */
export interface PolicyDocument {
  /**
   * What the policy is for.
   */
  project?: string
  /**
   * A role of `roles`.
   */
  owner?: string
  /**
   * A role of `roles`.
   */
  'release-manager'?: string
  /**
   * A role of `roles`.
   */
  'devops-lead'?: string
  /**
   * How long a check of the file, and of the runbooks, holds.
   */
  cadence?: string
  /**
   * Day on which people last checked it.
   */
  'last-validated'?: string
}
/**
 * Roles of one activity.
 */
export interface PolicyRasciActivity {
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  activity: string
  /**
   * A role of `roles`.
   */
  accountable: string
  /**
   * Roles that do it.
   *
   * @minItems 1
   *
   * Items: A role of `roles`.
   */
  responsible: [string, ...string[]]
  /**
   * Roles that help.
   *
   * Items: A role of `roles`.
   */
  support?: string[]
  /**
   * Roles that are asked before.
   *
   * Items: A role of `roles`.
   */
  consulted?: string[]
  /**
   * Roles that are told.
   *
   * Items: A role of `roles`.
   */
  informed?: string[]
}
/**
 * What policy-lint leaves out, and why.
 */
export interface PolicyLint {
  /**
   * Rules that do not count. Each stays in the result with its reason; a mistake of the policy cannot be left out.
   */
  disable?: PolicyDisabledRule[]
}
/**
 * A rule that is left out.
 */
export interface PolicyDisabledRule {
  /**
   * A name: letters, digits, hyphens and underscores.
   */
  rule: string
  /**
   * Why it does not count here.
   */
  reason: string
  /**
   * Last day on which it is left out. Absent: always.
   */
  until?: string
}
/**
 * Indicators that are followed over many releases, by name, each with its target. Every key but `use` is an indicator's name.
 */
export interface KpisPolicy {
  /**
   * Set that the section starts from.
   */
  use?: string
  [k: string]: PolicyKpi | string | undefined
}
/**
 * One indicator. Without a target it is followed only.
 */
export interface PolicyKpi {
  target?: PolicyMetricCondition
  benchmark?: PolicyMetricCondition
  /**
   * Time over which it is counted or averaged.
   */
  over?: string
  /**
   * Whether the record gives the number, or people enter it with its source and day.
   */
  from?: 'records' | 'manual'
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
   * Digest of an asset.
   */
  sha256?: string
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
 * `data` of release-record's result. Instants are in UTC.
 */
export interface ReleaseRecordData {
  mode: 'append' | 'show' | 'verify' | 'export' | 'audit' | 'adopt'
  /**
   * Where the branch stands: on GitHub, on the git remote, in the clone itself.
   */
  place: 'github' | 'remote' | 'local'
  /**
   * Full name of the branch.
   */
  branch: string
  /**
   * Release that was asked for; null: all.
   */
  release: string | null
  /**
   * Events that were read.
   */
  events: number
  /**
   * Last event of the chain; null when it is empty, and when only one release was read.
   */
  head: RecordHead | null
  /**
   * What this call recorded, in order.
   */
  appended: RecordAppend[]
  /**
   * Releases in the order of their first events.
   */
  releases: RecordedRelease[]
  /**
   * Events of the release that was asked for, in order; of all releases only where files are written.
   */
  timeline: RecordEntry[]
  /**
   * What was verified; null when nothing was.
   */
  chain: RecordChain | null
  /**
   * What is kept and until when; null when nobody asked.
   */
  retention: RecordRetention | null
  /**
   * Completeness over all releases that have ended (M10); null or absent where none was counted.
   */
  provenance?: RecordProvenance | null
  /**
   * Deployments and tags held against the record; null or absent when nobody asked.
   */
  audit?: RecordAuditReport | null
  /**
   * Files that were written, from the working directory.
   */
  files: RecordFile[]
}
/**
 * An event by its place and its digest, which covers all before it.
 */
export interface RecordHead {
  seq: number
  digest: Digest2
}
export interface RecordAppend {
  /**
   * written; there: an event with that key was in the record before; dry-run: it would be written.
   */
  how: 'written' | 'there' | 'dry-run'
  release: string
  type: string
  /**
   * Idempotency key.
   */
  key: string
  /**
   * Place in the chain; null where nothing was written.
   */
  seq: number | null
  /**
   * The event in one sentence.
   */
  text: string
}
/**
 * How far a release is, as its events tell.
 */
export interface RecordedRelease {
  release: string
  state:
    | 'preparing'
    | 'planned'
    | 'rolling-out'
    | 'rolled-out'
    | 'rolling-back'
    | 'rolled-back'
    | 'rollback-failed'
    | 'rolled-forward'
    | 'verified'
    | 'closed'
    | 'cancelled'
  /**
   * Null while it has no plan.
   */
  version: string | null
  tag: string | null
  commit: string | null
  environment: string | null
  firstAt: string
  lastAt: string
  events: number
  complete: RecordCompleteness
}
/**
 * How much of the required provenance the record holds (M10). Present does not mean verified.
 */
export interface RecordCompleteness {
  /**
   * Present divided by required, 0 to 1.
   */
  share: number
  /**
   * What is not there, in words.
   */
  missing: string[]
  /**
   * The same as ids of `record.completeness.require`.
   */
  lacks?: string[]
}
/**
 * An event as a line of a timeline.
 */
export interface RecordEntry {
  seq: number
  at: string
  release: string
  type: string
  /**
   * Whether it brings the release on, stops it, or is a fact beside it.
   */
  tone: 'good' | 'bad' | 'open' | 'fact'
  /**
   * What happened, in one sentence.
   */
  text: string
  /**
   * Account or program that wrote it.
   */
  by: string
  /**
   * Run and attempt that wrote it; null outside of a job.
   */
  run: string | null
  digest: Digest2
  /**
   * Its file on the branch.
   */
  path: string
}
/**
 * A chain that holds. One that does not ends the step with the first bad event as its reason, and no data.
 */
export interface RecordChain {
  /**
   * Repository that every event belongs to; null for an empty record.
   */
  repositoryId: string | null
  /**
   * Heads noted down outside of the record, all found in it.
   */
  anchors: RecordAnchor[]
  /**
   * Whether rules forbid force pushes and deletion of the branch; unknown where they could not be read.
   */
  protection: 'protected' | 'unprotected' | 'unknown'
  /**
   * The commits of the branch; null or absent where they were not looked at.
   */
  history?: RecordHistory | null
}
export interface RecordAnchor {
  seq: number
  digest: Digest2
  /**
   * File that it stands in.
   */
  source: string
  /**
   * Workflow whose signature holds; null for a file that is not signed.
   */
  signer: string | null
}
/**
 * The commits of the branch: one that only ever gained events has a commit for each, in a line.
 */
export interface RecordHistory {
  /**
   * Commits that were read.
   */
  commits: number
  /**
   * Whether that is all of them.
   */
  isWhole: boolean
  /**
   * What a branch that only ever gained events would not have, the oldest first.
   */
  faults: RecordReason[]
  /**
   * Commits without a signature that GitHub verifies; null where nobody says.
   */
  unsigned: number | null
}
export interface RecordRetention {
  /**
   * How long records are kept, as the policy says it.
   */
  keep: string
  /**
   * First event; null for an empty record.
   */
  oldestAt: string | null
  /**
   * Releases that have ended and are older than that.
   */
  due: string[]
  rows: RetentionRow[]
}
/**
 * One kind of thing that is to be kept.
 */
export interface RetentionRow {
  what: string
  count: number
  /**
   * Where it lies.
   */
  where: string
  /**
   * How long, as the policy says it.
   */
  keep?: string
  /**
   * Until when it must be kept; null when there is none.
   */
  until: string | null
  /**
   * kept: it stands in the record; elsewhere: the record knows its digest or place only; none: there is nothing of the kind.
   */
  state: 'kept' | 'elsewhere' | 'none'
}
export interface RecordProvenance {
  /**
   * Ids of the facts that count.
   */
  required: string[]
  /**
   * Releases that have ended in production.
   */
  releases: number
  /**
   * Those that hold all of them.
   */
  complete: number
  /**
   * Facts that are present divided by those that are required, over all of them, 0 to 1; null without a release that has ended.
   */
  share: number | null
}
export interface RecordAuditReport {
  /**
   * First instant that was looked at.
   */
  since: string
  /**
   * Environments of production.
   */
  environments: string[]
  /**
   * Whether deployments were looked at.
   */
  deployments: 'read' | 'cut' | 'unreadable'
  /**
   * Whether tags were looked at; missing: the clone lacks some that the remote has.
   */
  tags: 'read' | 'missing'
  /**
   * Every change of the period, those that nobody authorised first.
   */
  changes: AuditedChange[]
}
export interface AuditedChange {
  kind: 'deployment' | 'tag'
  /**
   * Number of the deployment, or name of the tag.
   */
  name: string
  /**
   * Null for a tag.
   */
  environment: string | null
  commit: string
  /**
   * When it was made.
   */
  at: string
  /**
   * Account that made it; null where nobody says.
   */
  by: string | null
  /**
   * Release of the record that it belongs to; null: none.
   */
  release: string | null
  /**
   * authorised: the record has it, approved; adopted: made by hand and recorded in time; unauthorised: all else.
   */
  state: 'authorised' | 'adopted' | 'unauthorised'
  /**
   * Stable code.
   */
  code: string
  /**
   * What the record says of it.
   */
  message: string
}
export interface RecordFile {
  path: string
  /**
   * Events that it holds.
   */
  events: number
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
  digest: Digest2 | null
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
  sha256: Digest2
  /**
   * Run, tool or file format that made it.
   */
  producedBy?: string
}
/**
 * The known risks, `.github/risks.yml`. Probability × impact make a score from 1 to 9; a high × high risk that is not mitigated is a no-go.
 */
export interface RiskRegister {
  /**
   * One entry for each risk.
   */
  risks: RegisteredRisk[]
}
export interface RegisteredRisk {
  /**
   * Name by which plans refer to it.
   */
  id: string
  /**
   * What it endangers.
   */
  kind: 'technical' | 'business' | 'operational'
  /**
   * What may happen.
   */
  risk: string
  probability: RiskRating
  impact: RiskRating
  /**
   * What makes it less probable or less bad.
   */
  mitigation: string
  /**
   * What is done when it happens.
   */
  contingency?: string
  /**
   * Account or role that answers for it.
   */
  owner: string
  /**
   * `open`: the mitigation is not carried out yet. `mitigated`: it is, see `evidence`. `accepted`: known and borne, see `accepted-by`. `closed`: it cannot happen any more. Absent: `open`.
   */
  status?: 'open' | 'mitigated' | 'accepted' | 'closed'
  /**
   * What shows that the mitigation is carried out: a link, a run, a pull request.
   */
  evidence?: string
  /**
   * Account that accepts it; never the owner.
   */
  'accepted-by'?: string
  /**
   * Last day on which the acceptance holds.
   */
  'accepted-until'?: string
  /**
   * Day by which it is looked at again.
   */
  'review-by'?: string
}
/**
 * What is settled before the first traffic: when a release goes back, to what, how fast, and what becomes of its data. Its SHA-256 stands in the record.
 */
export interface RollbackContract {
  /**
   * Any one is enough.
   */
  limits: ContractLimit[]
  /**
   * What ran in the environment before, by digest; null when that is not known.
   */
  target: ReleaseTarget | null
  /**
   * Time in which a rollback must have taken effect.
   */
  withinSeconds: number
  /**
   * Whether data survive the way back.
   */
  data: 'reversible' | 'forward-only'
  /**
   * Workflow that goes on where data cannot go back; null where none is named.
   */
  wayForward: ContractWorkflow | null
  /**
   * Workflow that is started once for every release that goes back; null where none is named.
   */
  run: ContractWorkflow | null
  /**
   * Further ways to take all traffic away, tried in turn after the traffic command failed.
   */
  methods: ContractMethod[]
  validation: ContractValidation
  /**
   * Reasons for people to take it back.
   */
  manualWhen: string[]
  /**
   * What to do when nothing takes it back; null where nothing is named.
   */
  fallback: string | null
  /**
   * How data are brought back; null where nothing is named.
   */
  dataRecovery: string | null
  /**
   * Who is called.
   */
  contacts: string[]
  /**
   * Address of the runbook by scenario.
   */
  runbooks: {
    [k: string]: string
  }
  /**
   * Last proved rehearsal, and how old it may be; null where none is asked for.
   */
  rehearsal: ContractRehearsal | null
}
/**
 * A metric and its limit.
 */
export interface ContractLimit {
  /**
   * Name of the metric.
   */
  metric: string
  /**
   * As the policy writes it: `> 1% for 5m`.
   */
  condition: string
  /**
   * Goes back, or makes it ready and asks a person.
   */
  does: 'rollback' | 'prepare'
}
/**
 * A workflow, its inputs as the policy writes them.
 */
export interface ContractWorkflow {
  /**
   * File in `.github/workflows`.
   */
  workflow: string
  /**
   * Inputs, with placeholders.
   */
  inputs: {
    [k: string]: string
  }
}
/**
 * A command that takes all traffic away.
 */
export interface ContractMethod {
  /**
   * What it moves.
   */
  method: 'traffic' | 'image' | 'flag' | 'failover'
  /**
   * Program and arguments.
   */
  command: string
}
/**
 * How the environment is known to be well after a rollback.
 */
export interface ContractValidation {
  /**
   * Window after the proof that metrics are judged over.
   */
  windowSeconds: number
  /**
   * The six, in order.
   */
  items: ContractCheck[]
}
/**
 * One thing that must hold, and what shows it.
 */
export interface ContractCheck {
  /**
   * Which.
   */
  item: 'health' | 'response' | 'errors' | 'business' | 'users' | 'data'
  /**
   * What shows it.
   */
  by: 'observe' | 'person' | 'metrics'
  /**
   * Limits of which none may be broken; empty unless metrics show it.
   */
  limits: ValidationLimit[]
}
/**
 * A metric and the limit that must not be broken.
 */
export interface ValidationLimit {
  /**
   * Name of the metric.
   */
  metric: string
  /**
   * As the policy writes it.
   */
  condition: string
}
/**
 * When a rollback was last rehearsed.
 */
export interface ContractRehearsal {
  /**
   * When the last one was proved; null when none was.
   */
  lastAt: string | null
  /**
   * How old it may be.
   */
  withinSeconds: number
}
/**
 * `data` of staged-rollout's and rollback's result: where a release stands, as its record has it.
 */
export interface StagedRolloutData {
  /**
   * Name of the release.
   */
  release: string
  /**
   * Environment that it goes to; null before there is a plan.
   */
  environment: string | null
  /**
   * How far it is.
   */
  state:
    | 'unknown'
    | 'preparing'
    | 'planned'
    | 'rolling-out'
    | 'rolled-out'
    | 'rolling-back'
    | 'rolled-back'
    | 'rollback-failed'
    | 'rolled-forward'
    | 'verified'
    | 'closed'
    | 'cancelled'
  /**
   * `waiting`: there is nothing to do right now. All others are final.
   */
  outcome: 'waiting' | 'rolled-out' | 'rolled-back' | 'rolled-forward' | 'cancelled' | 'refused'
  because: RecordReason1
  /**
   * Stages of the plan, in order.
   */
  stages: RolloutStageState[]
  /**
   * Region that it stands in; null where there is only one.
   */
  region: string | null
  /**
   * Part of the traffic that was last seen, 0 to 1; null before anybody looked.
   */
  observedShare: number | null
  /**
   * When looking again makes sense; null when nobody can say.
   */
  nextLookAt: string | null
  /**
   * Whether somebody must look at it.
   */
  isAlarm: boolean
  /**
   * What somebody must look at; absent when there is nothing.
   */
  alarms?: RecordReason[]
  progress?: RolloutProgress
  /**
   * The way back, as far as it went; null where none was decided.
   */
  rollback: RollbackState | null
  /**
   * The rollback contract as policy and record make it now; absent where it was not asked for.
   */
  contract?: RollbackContract | null
  /**
   * Whom to call and what to do instead, as the policy says it; only where a rollback failed.
   */
  help?: string[]
  /**
   * Address of the runbook for what holds it or takes it back; absent where none is named.
   */
  runbook?: string
  lock?: RolloutLock
  /**
   * Events that this run recorded.
   */
  written: WrittenEntry[]
}
/**
 * One fact that led to an outcome.
 */
export interface RecordReason1 {
  /**
   * Stable code.
   */
  code: string
  /**
   * What was seen.
   */
  message: string
}
/**
 * A stage of the plan and how far it is.
 */
export interface RolloutStageState {
  /**
   * Part of the traffic, 0 to 1.
   */
  share: number
  /**
   * Time that it must be seen at that share.
   */
  bakeSeconds: number
  /**
   * Time that it was seen at that share.
   */
  bakedSeconds: number
  /**
   * How far it is.
   */
  state: 'passed' | 'running' | 'planned'
}
/**
 * How far the rollout is, for people; absent where there is no plan.
 */
export interface RolloutProgress {
  /**
   * Whole percent of the time that all stages take; null when it is not on its way forward.
   */
  percent: number | null
  /**
   * When it would have all traffic for good if nothing more held it up; null when it has, or when nobody can say.
   */
  expectedEndAt: string | null
  /**
   * Stages that have passed: `1 %`, `eu-west 10 %`.
   */
  done: string[]
  /**
   * The stage that has its traffic; null when none has.
   */
  now: string | null
  /**
   * The stage after it; null after the last.
   */
  next: string | null
  /**
   * What must change before it goes on; null when nothing must.
   */
  blocked: RecordReason | null
  /**
   * Percent, end and next stage in one line, as the deployment shows it.
   */
  line: string
}
/**
 * A rollback.
 */
export interface RollbackState {
  /**
   * How far it is.
   */
  state: 'prepared' | 'decided' | 'applied' | 'proved' | 'failed'
  /**
   * Back to what ran before, or forward to a repair.
   */
  choice: 'roll-back' | 'roll-forward'
  /**
   * Time that the contract gives from the decision to the proof; null where none is recorded.
   */
  withinSeconds: number | null
  /**
   * What set it off.
   */
  trigger: 'automatic' | 'manual' | 'abort' | 'rehearsal'
  cause: RecordReason2
  /**
   * When it was decided.
   */
  decidedAt: string | null
  /**
   * Digest that is gone back to.
   */
  target: string
  /**
   * From the decision to the proof; null until then.
   */
  seconds: number | null
  /**
   * Tries that failed.
   */
  failures: number
  /**
   * What was seen afterwards.
   */
  proof: RecordReason[]
  /**
   * The way back, step by step.
   */
  steps: RollbackStep[]
  /**
   * The workflow that is started beside it; null where none is named.
   */
  workflow: RollbackWorkflow | null
  /**
   * What is known of the environment afterwards: six items, once traffic is proved to be gone.
   */
  validation: ValidationItem[]
}
/**
 * One fact that led to an outcome.
 */
export interface RecordReason2 {
  /**
   * Stable code.
   */
  code: string
  /**
   * What was seen.
   */
  message: string
}
/**
 * A step of the way back.
 */
export interface RollbackStep {
  /**
   * Which.
   */
  step: 'seen' | 'prepared' | 'decided' | 'command' | 'command-failed' | 'workflow' | 'workflow-failed' | 'no-traffic' | 'proved'
  /**
   * When it was recorded.
   */
  at: string
  /**
   * After the decision; null before it.
   */
  seconds: number | null
  /**
   * What was seen or done.
   */
  note: string
}
/**
 * A workflow beside the way back, and how far its start is.
 */
export interface RollbackWorkflow {
  /**
   * File in `.github/workflows`.
   */
  workflow: string
  /**
   * `waiting`: it is still tried; `by-hand`: somebody has to start it.
   */
  state: 'waiting' | 'dispatched' | 'by-hand'
  /**
   * Starts that failed.
   */
  failures: number
  /**
   * Why the last start failed; null when none did.
   */
  note: string | null
  /**
   * Address of the run; null where it is not known.
   */
  reference: string | null
}
/**
 * One thing that must hold after a rollback.
 */
export interface ValidationItem {
  /**
   * Which.
   */
  item: 'health' | 'response' | 'errors' | 'business' | 'users' | 'data'
  /**
   * What is known of it.
   */
  answer: 'done' | 'not-done' | 'not-known'
  /**
   * When it was found; null while it is not known.
   */
  at: string | null
  /**
   * How it is known, or what would show it.
   */
  note: string
}
/**
 * The lock that it shares with other repositories, as it was last seen; absent where none is asked for.
 */
export interface RolloutLock {
  /**
   * `held`, `waiting` for others, `free` when it neither holds nor waits, `unreachable` when nobody can say.
   */
  state: 'held' | 'waiting' | 'free' | 'unreachable'
  /**
   * What it needs: `shared/NAME`, `environment/NAME`.
   */
  resources: string[]
  /**
   * Fencing number under which it holds.
   */
  fence: number | null
  /**
   * Since when it holds or waits.
   */
  since: string | null
  /**
   * When that ends by itself.
   */
  until: string | null
  /**
   * Other releases that hold something of it, or come before it.
   */
  holders: RolloutLockHolder[]
}
/**
 * Another release that holds a resource or waits for it.
 */
export interface RolloutLockHolder {
  /**
   * `owner/name`.
   */
  repository: string
  /**
   * The release.
   */
  release: string
  /**
   * Address of the run that asked last; null at a terminal.
   */
  run: string | null
  /**
   * Those that both need.
   */
  resources: string[]
  /**
   * Whether it waits too, and was there before.
   */
  isWaiting: boolean
  /**
   * Since when it holds or waits.
   */
  since: string
  /**
   * When that ends by itself.
   */
  until: string
}
/**
 * An event of the record.
 */
export interface WrittenEntry {
  /**
   * Place in the record.
   */
  seq: number
  /**
   * What happened.
   */
  type: string
  /**
   * When.
   */
  at: string
}
/**
 * What a traffic command prints for `observe`: one JSON document on its standard output.
 */
export interface TrafficObservation {
  /**
   * Percent of the traffic that the release really has, measured or as the balancer holds it.
   */
  weight: number
  /**
   * What serves traffic, artifact by artifact.
   *
   * @maxItems 1000
   */
  versions?: ServingVersion[]
  /**
   * Whether the balancer finds what serves traffic healthy.
   */
  healthy?: boolean
}
/**
 * One artifact and its part of the traffic.
 */
export interface ServingVersion {
  /**
   * SHA-256 of the artifact, with or without `sha256:` before it.
   */
  digest: string
  /**
   * Percent of the traffic.
   */
  weight: number
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
  range: CommitRange1
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
export interface CommitRange1 {
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
