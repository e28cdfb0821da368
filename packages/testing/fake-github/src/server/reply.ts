export interface Reply {
  readonly status: number
  readonly body?: unknown
  /** Bytes that are not JSON. */
  readonly raw?: { readonly type: string; readonly bytes: Uint8Array }
  readonly headers?: Readonly<Record<string, string>>
}

export const ok = (body: unknown): Reply => ({ status: 200, body })
/** 201 with the new thing's address in `Location`. */
export const created = (body: Readonly<Record<string, unknown>>): Reply => ({
  status: 201,
  body,
  headers: typeof body['url'] === 'string' ? { location: body['url'] } : {},
})
export const noContent: Reply = { status: 204 }
export const redirect = (location: string): Reply => ({ status: 302, headers: { location } })
export const rawReply = (type: string, bytes: Uint8Array): Reply => ({ status: 200, raw: { type, bytes } })
