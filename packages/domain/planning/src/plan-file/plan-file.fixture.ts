/** A plan without mistakes, of a minor release on 2026-12-01. */
export const planText = `plan: 1
document: { project: Shop, owner: ana, last_validated: 2026-11-01, review_by: 2026-12-31 }
release_info: { name: Shop 1.5, type: minor, target_date: 2026-12-01T14:00, release_manager: ana }
exposure: user-facing
justification:
  roadmap_item: "#12"
  goal: revenue
  why: Customers ask for the search.
  sign_off:
    - { for: business, by: bea, on: 2026-11-10 }
    - { for: product, by: pia, on: 2026-11-10 }
    - { for: it, by: ian, on: 2026-11-11 }
    - { for: operations, by: oli, on: 2026-11-11 }
features:
  - { id: search, name: Search, priority: high, status: testing, owner: team-a, depends_on: [index, payments] }
fixes:
  - { id: index, name: Mend the index, priority: medium }
scope:
  exclusions: [{ what: Search by voice, why: Not ready }]
dependencies:
  - { id: payments, kind: application, name: Payments 1.4, owner: team-b, status: ready, ref: acme/payments@v1.4.0, needs: [cdn] }
  - { id: cdn, kind: vendor, name: CDN rules, owner: oli, status: confirmed, external: true }
success_criteria:
  - { criterion: adoption > 60% within 30 days, source: analytics, before: 41 }
  - { criterion: Zero critical vulnerabilities, source: scanner, before: 0 }
communication:
  - { audience: customers, when: after, channel: mail }
roles:
  release-manager: { person: ana, backup: ben }
  tech-lead: { person: tom }
rasci:
  - { activity: Deploy, phase: deploy, responsible: [tech-lead], accountable: release-manager, informed: [tech-lead] }
escalation:
  - { level: L1, contact: team-a, respond_within: 15m }
  - { level: L2, contact: sre, respond_within: 30m }
  - { level: L3, contact: cto, respond_within: 2h }
capacity:
  development: { people: 4 }
  qa: { people: 1, away: [{ who: quinn, from: 2026-12-24, to: 2027-01-02 }] }
  infrastructure: { people: 2 }
  release: { people: 1 }
on_call:
  - { who: oli, from: 2026-12-01T08:00, to: 2026-12-02T08:00 }
  - { who: tom, from: 2026-12-02T08:00, to: 2026-12-03 }
delivery: { model: phased, strategy: canary }
documents: { runbook: docs/runbook.md }
change_request:
  id: CR-7
  history:
    - { to: raised, by: dev, on: 2026-11-01 }
    - { to: reviewed, by: ana, on: 2026-11-02, evidence: [category] }
    - { to: assessed, by: tom, on: 2026-11-03, evidence: [risk-assessment] }
    - { to: approved, by: pia, role: product-owner, on: 2026-11-04, evidence: [approval] }
`

/** The plan with one text replaced by another. Throws where it does not stand, so that no test tests nothing. */
export function planWith(replaced: string, replacement: string): string {
  if (!planText.includes(replaced)) throw new Error(`the plan has no ${replaced}`)
  return planText.replace(replaced, replacement)
}
