import type { Schema } from '../contract/description.ts'

interface Amendment {
  readonly definition: string
  readonly because: string
  readonly amend: (schema: Schema) => Schema
}

/** Where GitHub's description contradicts its own prose or recorded answers; each entry says why it is here. */
export const amendments: readonly Amendment[] = [
  {
    definition: 'release-asset',
    because: "the prose of upload-release-asset: a failed upload 'may leave an empty asset with a state of starter'; the enum lacks it",
    amend: (schema) => property(schema, 'state', { type: 'string', enum: ['uploaded', 'open', 'starter'] }),
  },
  {
    definition: 'deployment-status',
    because: "statuses of a job that waits for its environment are 'waiting' in webhooks and in the REST answers; the enum lacks it",
    amend: (schema) =>
      property(schema, 'state', {
        type: 'string',
        enum: ['error', 'failure', 'inactive', 'pending', 'success', 'queued', 'in_progress', 'waiting'],
      }),
  },
]

function property(schema: Schema, name: string, value: Schema): Schema {
  return { ...schema, properties: { ...(schema['properties'] as Record<string, Schema>), [name]: value } }
}
