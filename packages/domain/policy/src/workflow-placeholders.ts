/** What may stand in braces in the inputs of `rollback.run` and `rollback.forward`. */
export const workflowPlaceholders = ['previous.tag', 'previous.digest', 'release', 'version', 'reason-code', 'operation'] as const

export type WorkflowPlaceholder = (typeof workflowPlaceholders)[number]

/** A name in braces; anything else in braces, such as JSON, is plain text. */
export const placeholderForm = /\{([A-Za-z][\w.-]*)\}/g

export function isWorkflowPlaceholder(name: string): name is WorkflowPlaceholder {
  return (workflowPlaceholders as readonly string[]).includes(name)
}
