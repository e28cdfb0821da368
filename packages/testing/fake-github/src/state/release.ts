import type { Account } from './account.ts'

export interface Asset {
  readonly id: number
  name: string
  label: string | null
  /** `starter`: the upload broke off. */
  state: 'uploaded' | 'starter'
  readonly contentType: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly uploader: Account
  readonly createdAt: number
  updatedAt: number
}

export interface Release {
  readonly id: number
  tagName: string
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  immutable: boolean
  createdAt: number
  publishedAt: number | null
  updatedAt: number
  readonly author: Account
  readonly assets: Asset[]
}
