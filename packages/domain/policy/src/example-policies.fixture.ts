/** Ten lines are enough. */
export const shortPolicy = `policy: 1
roles: { platform: [acme/platform-leads] }
types:
  major: { approve: { platform: 2 } }
  minor: { approve: { platform: 1 } }
gates:
  - coverage: "lines >= 80%"
calendar:
  freezes: [ { name: year-end, from: 2026-12-18, to: 2027-01-04 } ]
metrics: { prometheus: "\${PROMETHEUS_URL}", service: shop }
rollback: { when: { error-rate: "> 1% for 5m", latency-p95: "> 2x baseline" } }
`

/** Every section, nearly every key. */
export const fullPolicy = `# yaml-language-server: $schema=https://locktender.dev/schemas/release-policy.schema.json
policy: 1
preset: standard
review-by: 2027-03-31

versioning:
  scheme: semver
  source: conventional
  bump: { feat: minor, fix: patch, perf: patch, revert: patch, "docs(readme.md)": patch }
  minimum: none
  before-1.0: shift
  squash: title
  tag: "v{version}"
  packages: auto
  dependents: patch
  peer: out-of-range
  groups: { fixed: [], linked: [] }
  branches: { main: stable, next: rc, beta: beta, "1.x": maintenance }
  force: { version: 3.0.0, until: 2026-12-31 }

notes:
  sections: { breaking: Breaking changes, security: Security, feat: Features, fix: Fixes, perf: Performance }
  audiences: { users: [breaking, security, feat, fix], operators: [breaking, migrations, config], support: [known-issues, fix] }
  require: { major: [migration-guide] }
  mentions: none
  changelog: CHANGELOG.md

roles:
  executive: [acme/executives]
  product-owner: [acme/product-owners]
  tech-lead: [acme/tech-leads]
  incident-commander: { members: [acme/on-call], backup: [acme/platform-leads] }
  release-manager: { members: [acme/release-managers], backup: [acme/platform-leads] }
  qa-lead: [acme/qa]
  operations: [acme/sre]
  security: [acme/appsec]
  business: [acme/business]
boards:
  cab: { chair: release-manager, seats: [qa-lead, operations, security, business], quorum: 4, meets: "FREQ=WEEKLY;BYDAY=TU" }

types:
  major: { cadence: 13w, plan-ahead: 6w, breaking: allowed, approve: { executive: 1, product-owner: 1 }, board: cab, rollout: careful, verify: 24h, announce: public }
  minor: { cadence: 4w, plan-ahead: 2w, approve: { product-owner: 1 }, rollout: standard, verify: 24h, announce: limited }
  patch: { cadence: 1w, plan-ahead: 3d, approve: { tech-lead: 1 }, rollout: standard, verify: 24h, announce: internal }
  hotfix: { plan-ahead: 2h, approve: { incident-commander: 1 }, gates: [build, smoke], window: any, rollout: fast, verify: 24h,
            announce: immediate, needs-incident: true, review-within: 5d }
  docs: { when: { only-paths: ["docs/**", "**/*.md"] }, approve: {}, rollout: none, verify: none }

approvals:
  stages: [technical, risk-and-compliance, business, final]
  technical: { roles: [tech-lead, qa-lead] }
  sources: [environments, reviews, comments]
  rules: { exclude: [authors, last-pusher, trigger], one-seat-each: true, bind-to: digest, expires: 72h, veto: [security] }
  delegations: [ { from: 1234, to: 5678, role: tech-lead, until: 2026-12-24, reason: leave } ]

gates:
  - { id: build, stage: development, check: "ci / build" }
  - { id: coverage, stage: development, report: coverage/lcov.info, require: "lines >= 80% and patch.lines >= 80%" }
  - { id: reviewed, stage: development, require: "review.approved" }
  - { id: integration, stage: integration, report: "reports/junit/**/*.xml", require: "failed == 0 and ran >= 1" }
  - { id: security, stage: integration, report: "results/**/*.sarif", require: "critical == 0 and high == 0" }
  - { id: perf, stage: staging, report: k6-summary.json, require: "p95 <= 500ms", max-increase: "5% vs baseline", level: advisory }
  - { id: uat, stage: staging, attested-by: business, max-age: 14d }
  - { id: on-call, stage: production, checklist: operational-readiness }
  - { use: mandatory-controls }
waivers: .github/waivers.yml
environments:
  sit: {}
  uat: { after: sit, exit: [integration] }
  pre-prod: { after: uat, entry: [perf, security] }
  production: { after: pre-prod, production: true, reviewers: [release-manager], wait: 0m, shared: [checkout-db] }

risk:
  points:
    - { add: 40, when: { paths: ["db/migrations/**"] }, require: [rollback-rehearsed] }
    - { add: 30, when: { paths: ["src/auth/**", "src/payments/**"] }, require: [manual-qa] }
    - { add: 15, when: { lines-changed: "> 800" } }
    - { add: 30, when: { error-budget-left: "< 20%" } }
  levels: { medium: { from: 30 }, high: { from: 60, approve: { tech-lead: 1 }, rollout: careful } }
  register: .github/risks.yml

calendar:
  timezone: Europe/Berlin
  windows: { office-hours: { days: mon-thu, hours: "09:00-16:00" } }
  freezes:
    - { name: year-end, from: 2026-12-18, to: 2027-01-04, allow: [hotfix], kind: deploy }
    - { name: quarter-close, rrule: "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", for: 1d }
    - { name: company, ics: .github/company.ics }
    - { name: holidays, holidays: DE-BE, valid-until: 2027-12-31 }
  on-freeze-start: hold
  conflicts: { shared-resources: deny }

metrics:
  prometheus: "\${PROMETHEUS_URL}"
  queries:
    error-rate: { bad: 'http_requests_total{app="shop",track="{track}",code=~"5.."}', all: 'http_requests_total{app="shop",track="{track}"}', tolerate: 1.25 }
    latency-p95: { histogram: 'http_request_duration_seconds_bucket{app="shop",track="{track}"}', quantile: 0.95, tolerate: 10% }
    memory: { gauge: 'process_resident_memory_bytes{app="shop",track="{track}"}', tolerate: 5%, critical: false }
  judge: { method: sequential, alpha: 5%, unsafe: 2, on-inconclusive: hold, no-data: hold }
  slos: [ { id: availability, objective: 99.9%, over: 30d, bad: "...", all: "..." } ]

rollouts:
  standard: [ { to: 1%, for: 30m }, { to: 10%, for: 2h }, { to: 50%, for: 4h }, { to: 100% } ]
  careful: [ { to: 1%, for: 2h }, { to: 10%, for: 6h }, { to: 50%, for: 12h, approve: { operations: 1 } }, { to: 100% } ]
  fast: [ { to: 1%, for: 10m }, { to: 10%, for: 15m }, { to: 50%, for: 15m }, { to: 100% } ]
  regions: { order: [eu-north, eu-west, us-east], stop: any }
  traffic: { apply: "./deploy/traffic apply", observe: "./deploy/traffic observe", rollback: "./deploy/traffic rollback" }
  max-stage: 24h

rollback:
  when: { error-rate: "> 1% for 5m", latency-p95: "> 2x baseline", availability: "< 99%", complaints: "> 3" }
  prepare-when: { conversion: "< 0.9x baseline for 15m" }
  run: { workflow: rollback.yml, inputs: { to: "{previous.tag}" } }
  within: 10m
  rehearsed-within: 90d
  data: reversible

verify:
  windows: { immediate: 4h, short: 24h, medium: 7d, long: 30d }
  checks: [ { id: smoke, check: "e2e / smoke" }, { id: slo, slo: availability } ]
  success: { error-rate: "< 1%", latency-p95: "< 500ms", availability: "> 99.9%", adoption: { at: 30d, require: "> 60%" } }
  on-call: required
  on-fail: rollback
incidents: { P0: { respond: 15m, action: rollback }, P1: { respond: 30m, action: consider-rollback }, P2: { respond: 2h, action: monitor }, P3: { respond: 24h, action: next-release } }

communications:
  - { audience: executives, before: summary, during: critical-only, after: success-report, to: [mail] }
  - { audience: customers, before: maintenance-notice, after: release-notes, to: [release, status-page], types: [major] }
  - { audience: developers, during: real-time, to: [chat] }

flags: .github/flags.yml
record: { ref: release-records, attest: true, keep: 7y }
overrides: { approve: { executive: 1 }, require: [reason, expires], opens: post-mortem }
`
