/** One entry of the `errors` list of a 422. */
export interface FieldError {
  readonly resource?: string
  readonly field?: string
  readonly code: string
  readonly message?: string
}

/** The answer is an error status: thrown by a handler, turned into GitHub's error body by the server. */
export class Refusal extends Error {
  readonly status: number
  readonly errors: readonly FieldError[] | readonly string[] | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    message: string,
    errors?: readonly FieldError[] | readonly string[],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.errors = errors
    this.headers = headers
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found')

export const validationFailed = (...errors: FieldError[]): Refusal => new Refusal(422, 'Validation Failed', errors)

/** The value, or 404. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound()
  return value
}
