const insiders: ReadonlySet<unknown> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/** Whether a review is that of a person of the repository, by the account and its association as the API gives them. */
export function isInsider(user: { readonly type?: unknown } | null, association: unknown): boolean {
  return user?.type !== 'Bot' && insiders.has(association)
}
