import type { Connection } from './connection.ts'
import { readList } from './lists.ts'

/** An artifact of a workflow run, as the platform describes it. */
export interface Artifact {
  readonly id: number
  readonly name: string
  readonly sizeBytes: number
  readonly expired: boolean
  /** SHA-256 of its archive, hexadecimal; null where the platform states none. */
  readonly sha256: string | null
  readonly createdAt: Date
  readonly run: {
    readonly id: number
    readonly headCommit: string
    readonly headBranch: string | null
    /** Whether the run's commit belongs to a fork. */
    readonly isOfFork: boolean
  } | null
}

interface ArtifactAnswer {
  readonly id: number
  readonly name: string
  readonly size_in_bytes: number
  readonly expired: boolean
  readonly digest?: string | null
  readonly created_at: string | null
  readonly workflow_run?: {
    readonly id?: number
    readonly repository_id?: number
    readonly head_repository_id?: number
    readonly head_branch?: string | null
    readonly head_sha?: string
  } | null
}

/** The artifacts of this name, the newest first; at most some hundred. */
export async function artifactsNamed(connection: Connection, name: string): Promise<readonly Artifact[]> {
  const rows = await readList<ArtifactAnswer>(connection, 'artifacts', { name }, 300)
  const artifacts = rows.map(readArtifact).filter((artifact) => artifact.name === name)
  return artifacts.toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime() || other.id - one.id)
}

function readArtifact({ id, name, size_in_bytes, expired, digest, created_at, workflow_run: run }: ArtifactAnswer): Artifact {
  return {
    id,
    name,
    sizeBytes: size_in_bytes,
    expired,
    sha256: /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1]?.toLowerCase() ?? null,
    createdAt: new Date(created_at ?? 0),
    run:
      run?.id === undefined || run.head_sha === undefined
        ? null
        : {
            id: run.id,
            headCommit: run.head_sha,
            headBranch: run.head_branch ?? null,
            // What is not said is not ours.
            isOfFork: run.head_repository_id === undefined || run.head_repository_id !== run.repository_id,
          },
  }
}

/** What the platform says of a workflow run. */
export interface WorkflowRun {
  /** Path of the workflow file. */
  readonly workflow: string
  readonly event: string
  /** Of its newest attempt; null while that runs. */
  readonly conclusion: string | null
  /** Number of its newest attempt, from 1. */
  readonly attempt: number
  /** When that attempt began. */
  readonly attemptStartedAt: Date
}

interface RunAnswer {
  readonly path: string
  readonly event: string
  readonly conclusion: string | null
  readonly run_attempt?: number
  readonly run_started_at?: string
}

/** A workflow run by its id. */
export async function readWorkflowRun(connection: Connection, id: number): Promise<WorkflowRun> {
  const kind = { what: 'read a workflow run', needs: 'actions=read' }
  const { data } = await connection.rest<RunAnswer>('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: id }, kind)
  const { path, event, conclusion, run_attempt: attempt = 1, run_started_at: startedAt } = data
  return { workflow: path.replace(/@.*$/, ''), event, conclusion, attempt, attemptStartedAt: new Date(startedAt ?? 0) }
}

/** The bytes of an artifact's archive. */
export async function downloadArtifact(connection: Connection, id: number): Promise<Uint8Array> {
  const kind = { what: 'download an artifact', needs: 'actions=read' }
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'
  const { data } = await connection.rest<ArrayBuffer>(route, { artifact_id: id, archive_format: 'zip' }, kind)
  return new Uint8Array(data)
}
