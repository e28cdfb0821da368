import type { Call } from './call.ts'
import { ok, type Reply } from './reply.ts'

interface PageQuery {
  readonly page?: number
  readonly per_page?: number
  readonly after?: string
}

export const maxPageSize = 100

/** The page asked for: 30 items unless told, never more than 100. */
export function pageOf(call: Call): { readonly number: number; readonly size: number; readonly start: number } {
  const { page = 1, per_page = 30, after } = call.query<PageQuery>()
  const size = Math.min(Math.max(per_page, 1), maxPageSize)
  const number = Math.max(page, 1)
  const start = after === undefined ? (number - 1) * size : Number(Buffer.from(after, 'base64url').toString())
  return { number, size, start: start === 0 ? 0 : Math.max(0, start - call.pageDrift) }
}

/**
 * Answers one page of `items` with the `Link` header that leads to the others.
 * `wrap` puts the rendered items into an object where the operation wants `{total_count, …}`.
 */
export async function list<T>(
  call: Call,
  items: readonly T[],
  render: (item: T) => unknown,
  wrap: (rendered: unknown[], total: number) => unknown = (rendered) => rendered,
): Promise<Reply> {
  const { size, start } = pageOf(call)
  const rendered = await Promise.all(items.slice(start, start + size).map((item) => render(item)))
  return { ...ok(wrap(rendered, items.length)), headers: linkHeader(call, items.length) }
}

export function linkHeader(call: Call, total: number): Record<string, string> {
  const { number, size, start } = pageOf(call)
  const takes = (name: string): boolean =>
    call.operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name)
  if (takes('page')) return joinLinks(call, pageTargets(number, Math.max(1, Math.ceil(total / size))))
  if (!takes('after') || start + size >= total) return {}
  return joinLinks(call, [['next', 'after', Buffer.from(String(start + size)).toString('base64url')]])
}

type Target = readonly [rel: string, parameter: string, value: string]

function pageTargets(number: number, last: number): Target[] {
  const before: [string, number][] = number > 1 ? [['prev', Math.min(number - 1, last)]] : []
  const after: [string, number][] =
    number < last
      ? [
          ['next', number + 1],
          ['last', last],
        ]
      : []
  const first: [string, number][] = number > 1 ? [['first', 1]] : []
  return [...before, ...after, ...first].map(([rel, page]) => [rel, 'page', String(page)])
}

function joinLinks(call: Call, targets: readonly Target[]): Record<string, string> {
  const links = targets.map(([rel, parameter, value]) => {
    const url = new URL(call.url)
    url.searchParams.set(parameter, value)
    return `<${url.href}>; rel="${rel}"`
  })
  return links.length === 0 ? {} : { link: links.join(', ') }
}
