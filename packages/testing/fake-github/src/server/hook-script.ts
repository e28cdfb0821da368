/**
 * Git runs this before it accepts a push: it asks the fake and prints why not. Plain JavaScript, because it has to start fast, and a
 * text, because it is written beside the repositories and runs in a process of its own.
 */
export const hookScript = String.raw`import { request } from 'node:http'
import { text } from 'node:stream/consumers'

const { FAKE_GITHUB_HOOK, GIT_OBJECT_DIRECTORY, GIT_ALTERNATE_OBJECT_DIRECTORIES, GIT_QUARANTINE_PATH } = process.env
const place = { GIT_OBJECT_DIRECTORY, GIT_ALTERNATE_OBJECT_DIRECTORIES, GIT_QUARANTINE_PATH }
const env = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined))
const lines = (await text(process.stdin)).split('\n').filter(Boolean)
const updates = lines.map((line) => {
  const [before, after, ...ref] = line.split(' ')
  return { before, after, ref: ref.join(' ') }
})
const asked = request(FAKE_GITHUB_HOOK, { method: 'POST' }, async (answer) => {
  const { refusal, message } = JSON.parse(await text(answer))
  if (refusal === null) return
  console.error(refusal ?? message)
  process.exitCode = 1
})
asked.end(JSON.stringify({ updates, env }))
`
