import type { Sample } from './lint-sample.fixture.ts'

/** An anti-pattern in a repository, and the same repository without it. */
export interface Case {
  readonly rule: string
  readonly because: string
  readonly bad: Sample
  /** Where, and how much it weighs. */
  readonly at: readonly string[]
  /** The same, mended. */
  readonly good: Sample
}

const production = 'environments: { staging: {}, production: { after: staging, production: true } }\n'
const workflow = (text: string): Readonly<Record<string, string>> => ({ '.github/workflows/ci.yml': text })
const deploying = (job: string, head = ''): Readonly<Record<string, string>> =>
  workflow(`name: ci\n${head}on: push\njobs:\n  ship:\n    ${job}\n`)
export const manifest = (text: string): Readonly<Record<string, string>> => ({ 'deploy/app.yml': text })
const sha = 'a'.repeat(40)
const digest = `sha256:${'b'.repeat(64)}`
export const aws = `AKIA${'ABCDEFGHIJKLMNOP'}`

/** At least one case for each anti-pattern, in their order. */
export const antiPatternCases: readonly Case[] = [
  {
    rule: 'AP01',
    because: 'everybody gets it at once and nothing looks',
    bad: { policy: `${production}types:\n  minor: { rollout: none }\n` },
    at: ['p.yml:3 warning'],
    good: { policy: `${production}types:\n  minor: { rollout: standard }\n` },
  },
  {
    rule: 'AP01',
    because: 'a smoke test is enough',
    bad: { policy: `${production}types:\n  minor: {}\n` },
    at: ['p.yml:3 warning'],
    good: { policy: `${production}types: { minor: {} }\nverify: { checks: [ { id: smoke, check: e2e } ] }\n` },
  },
  {
    rule: 'AP02',
    because: 'documents need nobody',
    bad: { policy: 'roles: { lead: [a/b] }\ntypes:\n  docs: { approve: { lead: 1 } }\n' },
    at: ['p.yml:3 warning'],
    good: { policy: 'preset: regulated\nroles: { lead: [a/b] }\ntypes: { docs: { approve: { lead: 1 } } }\n' },
  },
  {
    rule: 'AP02',
    because: 'a patch need not wait for a board or a crowd',
    bad: {
      policy:
        'roles: { lead: [a/b] }\nboards: { cab: { seats: [lead], quorum: 1 } }\ntypes:\n  patch:\n    board: cab\n    approve: { lead: 3 }\n',
    },
    at: ['p.yml:5 warning', 'p.yml:6 warning'],
    good: { policy: 'roles: { lead: [a/b] }\ntypes: { patch: { approve: { lead: 1 } } }' },
  },
  {
    rule: 'AP03',
    because: 'no objective, and a trigger that nothing measures',
    bad: {
      policy: `${production}metrics: { queries: { memory: { gauge: m } } }\nrollback:\n  when:\n    error-rate: "> 1%"\n`,
    },
    at: ['p.yml:2 warning', 'p.yml:5 warning'],
    good: {
      policy: `${production}metrics: { queries: { error-rate: { bad: b, all: a } }, slos: [ { id: availability, objective: 99.9%, over: 30d, bad: b, all: a } ] }\nrollback: { when: { error-rate: "> 1%" } }\n`,
    },
  },
  {
    rule: 'AP04',
    because: 'data cannot go back by themselves',
    bad: { files: { 'db/migrations/001.sql': 'drop table a;' } },
    at: ['p.yml:1 warning'],
    good: { policy: 'risk: { points: [ { add: 40, when: { paths: ["**/migrations/**"] } } ] }', files: { 'db/migrations/001.sql': '' } },
  },
  {
    rule: 'AP05',
    because: 'an alert names no release',
    bad: { files: manifest('groups:\n- rules:\n  - alert: Errors\n    expr: rate(errors[5m]) > 1\n') },
    at: ['deploy/app.yml:3 warning'],
    good: { files: manifest('groups:\n- rules:\n  - alert: Errors\n    expr: sum by (version) (rate(errors[5m])) > 1\n') },
  },
  {
    rule: 'AP06',
    because: 'a tag can be moved, in manifests, Dockerfiles and workflows',
    bad: {
      files: {
        ...manifest('containers:\n  - name: a\n    image: registry:5000/acme/shop:1.2\n'),
        Dockerfile: 'FROM node:24 AS build\nRUN a\nFROM build\n',
        ...deploying('container: node:24'),
      },
    },
    at: ['.github/workflows/ci.yml:5 warning', 'Dockerfile:1 warning', 'deploy/app.yml:3 warning'],
    good: {
      files: {
        ...manifest(`image: registry:5000/acme/shop:1.2@${digest}\n  image: "{{ .Values.image }}"\n`),
        Dockerfile: `FROM node:24@${digest} AS build\nFROM build\nFROM scratch\nFROM $BASE\n`,
      },
    },
  },
  {
    rule: 'AP07',
    because: 'the old numbers are no baseline',
    bad: {
      policy: 'metrics:\n  queries:\n    latency-p95: { histogram: h }\nrollback: { when: { latency-p95: "> 2x baseline" } }\n',
    },
    at: ['p.yml:3 warning'],
    good: {
      policy: `metrics:\n  queries:\n    latency-p95: { histogram: 'h{track="{track}"}' }\nrollback: { when: { latency-p95: "> 2x baseline" } }\n`,
    },
  },
  {
    rule: 'AP08',
    because: 'a key stands in a manifest, a password in another',
    bad: {
      files: {
        ...manifest(`env:\n  - name: KEY\n    value: ${aws}\n`),
        'k8s/secret.yml': 'kind: Secret\nstringData:\n  db-password: hunter2hunter2\n',
      },
    },
    at: ['deploy/app.yml:3 error', 'k8s/secret.yml:3 warning'],
    good: {
      files: {
        ...manifest('env:\n  - name: KEY\n    valueFrom: { secretKeyRef: { name: a } }\n'),
        ...deploying('env: { A: 1 }\n    permissions:\n      id-token: write\n    with:\n      github-token: ${{ secrets.TOKEN }}\n'),
      },
    },
  },
  {
    rule: 'AP09',
    because: 'a flag has no end, one has no owner, one is long past its end',
    bad: {
      files: {
        '.github/flags.yml':
          '- { name: a, kind: release, owner: acme/a }\n- { name: b, kind: ops }\n- { name: c, kind: experiment, owner: x, expires: 2026-01-01 }\n- { name: d, kind: release, owner: x, expires: 2026-11-11 }\n',
      },
    },
    at: ['.github/flags.yml:3 error', '.github/flags.yml:1 warning', '.github/flags.yml:2 warning', '.github/flags.yml:4 warning'],
    good: {
      files: {
        '.github/flags.yml': 'flags:\n  a: { kind: release, owner: acme/a, expires: 2027-01-01 }\n  b: { kind: ops, owner: acme/b }\n',
      },
    },
  },
  {
    rule: 'AP10',
    because: 'people are asked and see no test, and a yes is about the commit alone',
    bad: { policy: 'roles: { lead: [a/b] }\ntypes:\n  minor: { approve: { lead: 1 } }\napprovals:\n  rules: { bind-to: commit }\n' },
    at: ['p.yml:3 warning', 'p.yml:5 warning'],
    good: { policy: 'roles: { lead: [a/b] }\ntypes: { minor: { approve: { lead: 1 } } }\ngates: [ { tests: "failed == 0" } ]\n' },
  },
  {
    rule: 'AP11',
    because: 'nothing tells the service which release it is',
    bad: { files: manifest('kind: Deployment\n') },
    at: ['deploy/app.yml:1 warning'],
    good: { files: manifest('kind: Deployment\nenv: [ { name: SERVICE_VERSION, value: "1" } ]\n') },
  },
  {
    rule: 'AP12',
    because: 'two deployments may run at once, at any time',
    bad: { files: deploying('environment: production') },
    at: ['.github/workflows/ci.yml:4 warning', 'p.yml:1 warning'],
    good: {
      policy: 'calendar: { freezes: [ { name: year-end, from: 2026-12-18, to: 2027-01-04 } ] }',
      files: deploying('environment: { name: production }', 'concurrency: deploy\n'),
    },
  },
  {
    rule: 'AP13',
    because: 'nobody has seen it scale',
    bad: { files: manifest('apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\n') },
    at: ['deploy/app.yml:2 warning'],
    good: {
      policy: 'gates: [ { id: load, stage: staging, report: k6-summary.json, require: "p95 <= 500ms" } ]',
      files: manifest('kind: HorizontalPodAutoscaler\n'),
    },
  },
  {
    rule: 'AP14',
    because: 'what is published is not signed',
    bad: { files: workflow('jobs:\n  ship:\n    steps:\n      - run: docker push acme/shop\n') },
    at: ['.github/workflows/ci.yml:4 warning', 'p.yml:1 hint'],
    good: {
      policy: 'record: { attest: true }',
      files: workflow(`jobs:\n  ship:\n    steps:\n      - run: docker push acme/shop\n      - uses: actions/attest@${sha}\n`),
    },
  },
  {
    rule: 'AP15',
    because: 'stages without a contract',
    bad: { policy: `${production}types:\n  minor: { rollout: standard }\n` },
    at: ['p.yml:3 warning'],
    good: {
      policy: `${production}types: { minor: { rollout: standard } }\nrollback: { when: { error-rate: "> 1%" }, run: { workflow: rollback.yml } }\n`,
      files: { '.github/workflows/rollback.yml': 'on: workflow_dispatch\n' },
    },
  },
  {
    rule: 'AP15',
    because: 'the workflow that rolls back is not there',
    bad: { policy: 'rollback:\n  when: { error-rate: "> 1%" }\n  run: { workflow: rollback.yml }\n' },
    at: ['p.yml:3 error'],
    good: { policy: 'rollback: { when: { error-rate: "> 1%" } }' },
  },
  {
    rule: 'AP16',
    because: 'a label has a value for every user',
    bad: { policy: 'metrics:\n  queries:\n    memory: { gauge: "sum by (route, user_id) (m)" }\n' },
    at: ['p.yml:3 warning'],
    good: { policy: 'metrics: { queries: { memory: { gauge: "sum by (route, status) (m)" } } }' },
  },
  {
    rule: 'AP17',
    because: 'nothing follows from what went wrong',
    bad: {
      policy: 'types:\n  hotfix: { needs-incident: true }\n',
      files: { 'docs/post-mortems/2026-01.md': '# It broke\n\nWe were sorry.\n' },
    },
    at: ['docs/post-mortems/2026-01.md:1 warning', 'p.yml:2 warning'],
    good: {
      policy: 'types: { hotfix: { needs-incident: true, review-within: 5d } }',
      files: {
        'docs/post-mortems/2026-01.md': '# It broke\n\n## Actions\n\n- add a test (bob, 2026-12-01)\n',
        'docs/post-mortems/template.md': '#\n',
      },
    },
  },
  {
    rule: 'AP18',
    because: 'a scan runs, and nobody asks what it found',
    bad: { files: workflow('jobs:\n  scan:\n    steps:\n      - run: trivy fs .\n') },
    at: ['.github/workflows/ci.yml:4 warning'],
    good: {
      policy: 'gates: [ { vulnerabilities: "critical == 0" } ]',
      files: workflow('jobs:\n  scan:\n    steps:\n      - run: trivy fs .\n'),
    },
  },
  {
    rule: 'AP19',
    because: 'the runbook is from long ago, another has no day, and the rollback is never rehearsed',
    bad: {
      policy: `${production}rollback:\n  when: { error-rate: "> 1%" }\n  run: { workflow: a.yml }\n`,
      files: { '.github/workflows/a.yml': '', 'docs/runbooks/a.md': '# A\n\nLast validated: 2025-01-01\n', 'docs/runbooks/b.md': '# B\n' },
    },
    at: ['docs/runbooks/a.md:3 warning', 'p.yml:3 warning', 'docs/runbooks/b.md:1 hint'],
    good: {
      policy: `${production}rollback: { when: { error-rate: "> 1%" }, run: { workflow: a.yml }, rehearsed-within: 90d }\n`,
      files: { '.github/workflows/a.yml': '', 'docs/runbooks/a.md': '# A\n\n**Last tested:** 2026-10-01\n' },
    },
  },
  {
    rule: 'AP20',
    because: 'an audience hears nothing',
    bad: { policy: 'communications:\n  - { audience: customers }\n  - { audience: support, after: known-issues }\n' },
    at: ['p.yml:2 warning', 'p.yml:3 hint'],
    good: { policy: 'communications: [ { audience: customers, after: release-notes, to: [release] } ]' },
  },
  {
    rule: 'AP21',
    because: 'latest is whatever was pushed last',
    bad: { files: manifest('image: acme/shop:latest\n---\nimage: acme/shop\n') },
    at: ['deploy/app.yml:1 warning', 'deploy/app.yml:3 warning'],
    good: { files: manifest('image: acme/shop:1.2\n') },
  },
  {
    rule: 'AP22',
    because: 'production comes after nothing, as the policy has it',
    bad: { policy: 'environments:\n  staging: {}\n  production: { production: true }\n' },
    at: ['p.yml:3 error'],
    good: { policy: production },
  },
  {
    rule: 'AP22',
    because: 'production comes after nothing, as the workflow has it',
    bad: { files: workflow('jobs:\n  build: {}\n  ship:\n    needs: build\n    environment: production\n') },
    at: ['.github/workflows/ci.yml:3 warning'],
    good: {
      files: workflow(
        'jobs:\n  stage: { environment: staging }\n  check: { needs: [stage] }\n  ship:\n    needs: [check]\n    environment: production\n',
      ),
    },
  },
  {
    rule: 'AP23',
    because: 'a tag can be moved to other code',
    bad: {
      files: workflow(
        'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v7\n  b:\n    uses: acme/workflows/.github/workflows/a.yml@main\n',
      ),
    },
    at: ['.github/workflows/ci.yml:4 warning', '.github/workflows/ci.yml:6 warning'],
    good: {
      files: workflow(
        `jobs:\n  a:\n    steps:\n      - uses: actions/checkout@${sha} # v7\n      - uses: ./own\n      - uses: $/actions/own\n      - uses: docker://a@${digest}\n`,
      ),
    },
  },
]
