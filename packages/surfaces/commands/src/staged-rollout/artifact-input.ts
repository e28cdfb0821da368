import { Problem, type RecordArtifact } from '@locktender/contracts'

const form = /^(?:(.{1,300})@)?sha256:([0-9a-f]{64})$/

/**
 * `sha256:…` or `name@sha256:…` as an artifact.
 * @throws Problem `input/not-a-digest`: a tag can be moved, a digest cannot
 */
export function artifactInput(input: string, text: string): RecordArtifact {
  const [, name, sha256] = form.exec(text) ?? []
  if (sha256 !== undefined) return { name: name ?? 'artifact', sha256 }
  throw new Problem(
    'input/not-a-digest',
    `${input} is ${JSON.stringify(text)}, expected a digest`,
    `Write ${input}: sha256:… or name@sha256:…, as the step that built it prints it; a tag can be moved.`,
  )
}
