import type { TlsTexts } from './access.ts'

/** One call of a source's API; it may be sent again, for all of them only read. */
export interface HttpCall {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly tls?: TlsTexts
}

export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** Limits of one try. */
export interface CallLimits {
  readonly timeoutMilliseconds: number
  readonly maxBytes: number
}

/** A call that gave no answer at all. */
export class CallFailure extends Error {
  readonly isRepeatable: boolean

  constructor(message: string, isRepeatable: boolean) {
    super(message)
    this.name = 'CallFailure'
    this.isRepeatable = isRepeatable
  }
}
