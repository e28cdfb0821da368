/** What a deployment says besides its statuses; GitHub never changes it. */
export interface FacePayload {
  /** Id of the stage's traffic operation, the same for whoever asks: the stage is found again by it. */
  readonly id: string
  readonly release: string
  readonly version: string
  readonly stage: number
  readonly stages: number
  readonly region?: string
  /** Part of the traffic, 0 to 1. */
  readonly share: number
  /** Whether the release has everything when this stage has passed: the one stage of a release that ends with `success`. */
  readonly last: boolean
  /** SHA-256 of the recorded plan. */
  readonly planDigest: string
  readonly artifactDigest: string | null
}

/** One stage of a rollout, in one region, as a GitHub deployment. */
export interface FaceDeployment {
  readonly ref: string
  readonly environment: string
  readonly task: typeof faceTask
  readonly description: string
  readonly payload: FacePayload
}

/** Task of every deployment that shows a stage; a job's own has `deploy`. */
export const faceTask = 'locktender'

/** A status that a deployment is to have. */
export interface FaceStatus {
  readonly deployment: FaceDeployment
  /** The event of the record that it tells of; a deployment has one status of an event. */
  readonly seq: number
  /** When that happened. */
  readonly atMs: number
  readonly state: 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'
  /** At most 140 characters, with `seq` at its end. */
  readonly description: string
  /** Whether GitHub is to make older deployments of the environment inactive. */
  readonly isAutoInactive: boolean
  /** The run that recorded the event; null for a person at a terminal. */
  readonly run: { readonly id: string; readonly attempt: number } | null
}
