import type { Connection } from './connection.ts'
import { readList } from './lists.ts'

export interface CheckAnnotation {
  readonly path: string
  readonly startLine: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

export interface NewCheckRun {
  readonly name: string
  readonly commit: string
  /** The same for the same result: a second post of it adds what is missing and makes no second run. */
  readonly key: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  /** Markdown, at most 65,535 characters. */
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

interface CheckAnswer {
  readonly id: number
  readonly external_id?: string | null
  readonly html_url?: string | null
  readonly output?: { readonly annotations_count?: number }
}

/** Annotations that one request takes. */
const batch = 50

/**
 * Posts a completed check run with all its annotations, 50 a request, the verdict with the first. Where a run of this key is there
 * already, only the annotations that it lacks are added. Returns its web address.
 */
export async function postCheckRun(connection: Connection, check: NewCheckRun): Promise<string | null> {
  const { name, commit, key, conclusion, annotations } = check
  const runs = await readList<CheckAnswer>(connection, 'check-runs', { ref: commit, check_name: name, filter: 'all' })
  const known = runs.find((run) => run.external_id === key)
  const first = known ?? (await create(connection, check))
  const posted = known === undefined ? Math.min(batch, annotations.length) : (known.output?.annotations_count ?? 0)
  for (let from = posted; from < annotations.length; from += batch) {
    const output = outputOf(check, annotations.slice(from, from + batch))
    // Sent twice, annotations stand there twice: a lost answer is left to the next run, which counts them.
    const kind = { what: `add annotations to the check ${name}`, needs: 'checks=write' }
    const parameters = { check_run_id: first.id, status: 'completed', conclusion, output }
    await connection.rest('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', parameters, kind)
  }
  return first.html_url ?? null
}

async function create(connection: Connection, check: NewCheckRun): Promise<CheckAnswer> {
  const { name, commit, key, conclusion, annotations } = check
  const kind = { what: `post the check ${name}`, needs: 'checks=write' }
  const output = outputOf(check, annotations.slice(0, batch))
  const parameters = { name, head_sha: commit, external_id: key, status: 'completed', conclusion, output }
  return (await connection.rest<CheckAnswer>('POST /repos/{owner}/{repo}/check-runs', parameters, kind)).data
}

function outputOf({ title, summary }: NewCheckRun, annotations: readonly CheckAnnotation[]): object {
  return {
    title,
    summary,
    annotations: annotations.map(({ path, startLine, level, title: headline, message }) => ({
      path,
      start_line: startLine,
      end_line: startLine,
      annotation_level: level,
      title: headline,
      message,
    })),
  }
}
