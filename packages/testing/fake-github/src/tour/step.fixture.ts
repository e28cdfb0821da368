import type { Answer } from '../shop.fixture.ts'

/** Kept between steps: numbers and shas that later paths need. */
export type Notes = Record<string, string | number>

export interface Step {
  readonly call: string
  readonly body?: unknown
  readonly status: number
  readonly as?: 'app' | 'robot'
  readonly headers?: Record<string, string>
  readonly note?: (answer: Answer, notes: Notes) => void
}

export const id =
  (name: string) =>
  ({ body }: Answer, notes: Notes): void =>
    void (notes[name] = body.id)
export const sha =
  (name: string) =>
  ({ body }: Answer, notes: Notes): void =>
    void (notes[name] = body.sha)
export const number =
  (name: string) =>
  ({ body }: Answer, notes: Notes): void =>
    void (notes[name] = body.number)
