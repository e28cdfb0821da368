/** A rule of the policy and where it stands. */
export interface RuleOrigin {
  /** Key of the policy: `types.minor.approve.product-owner`, `risk.points[0]`. */
  readonly rule: string
  /** `.github/release-policy.yml:12:5`, `preset standard`, `set four-classes`, `default`. */
  readonly origin: string
}
