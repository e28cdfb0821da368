import { GraphQLError } from 'graphql'

export interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
}

/** One page of a list in GraphQL's way; `first` is required and at most 100, as GitHub demands. */
export function connection<T>(
  items: readonly T[],
  { first, after }: PageArgs,
  render: (item: T, index: number) => unknown,
): Record<string, unknown> {
  if (first == null)
    throw new GraphQLError('You must provide a `first` or `last` value to properly paginate the connection.', {
      extensions: { type: 'MISSING_PAGINATION_BOUNDARIES' },
    })
  if (first < 0 || first > 100)
    throw new GraphQLError(`Requesting ${first} records exceeds the \`first\` limit of 100 records.`, {
      extensions: { type: 'EXCESSIVE_PAGINATION' },
    })
  const start = after == null ? 0 : Number(Buffer.from(after, 'base64url').toString()) + 1
  const page = items.slice(start, start + first)
  const cursor = (at: number): string => Buffer.from(String(at)).toString('base64url')
  return {
    totalCount: items.length,
    nodes: page.map(render),
    pageInfo: {
      hasNextPage: start + page.length < items.length,
      hasPreviousPage: start > 0,
      startCursor: page.length === 0 ? null : cursor(start),
      endCursor: page.length === 0 ? null : cursor(start + page.length - 1),
    },
  }
}
