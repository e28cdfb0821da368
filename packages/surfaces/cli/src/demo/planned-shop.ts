import type { TemporaryRepository } from '@locktender/git/testing'

/** Rules of the made-up shop: duties by class and risk, and a freeze at the end of the year. */
const policy = `policy: 1
roles: { product-owner: [acme/po], tech-lead: [acme/leads] }
types:
  minor: { approve: { product-owner: 1 }, rollout: standard, verify: 24h }
gates:
  - { id: build, stage: development, check: build }
risk:
  points:
    - { add: 40, when: { paths: ["db/migrations/**"] }, require: [rollback-rehearsed] }
  levels: { medium: { from: 30, approve: { tech-lead: 1 } } }
rollouts: { standard: [ { to: 10%, for: 2h }, { to: 100% } ] }
rollback: { when: { error-rate: "> 1% for 5m" } }
calendar:
  timezone: Europe/Berlin
  windows: { office-hours: { days: mon-thu, hours: "09:00-16:00" } }
  freezes: [ { name: year-end, from: 2026-12-18, to: 2027-01-04, allow: [hotfix] } ]
`

/** A shop that has released 1.4.0; a branch `search` brings a feature with a migration. */
export async function plannedShop(): Promise<TemporaryRepository> {
  const { createRepository } = await import('@locktender/git/testing')
  const author = { name: 'Ada', email: 'ada@example.com' }
  return createRepository({
    commits: [
      { message: 'feat: begin', author, files: { '.github/release-policy.yml': policy, 'cart.js': '1\n' }, tag: 'v1.4.0' },
      { message: 'fix: round prices once', author, files: { 'cart.js': '2\n' } },
      { message: 'feat: search by colour', author, files: { 'db/migrations/007-colours.sql': 'select 1;\n', 'search.js': '1\n' } },
    ],
  })
}
