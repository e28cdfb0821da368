import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Path of a program on PATH, or null. */
export function findTool(name: string, path = process.env['PATH'] ?? ''): string | null {
  const places = path.split(delimiter).filter((folder) => folder !== '')
  return places.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null
}

/** Whether a missing tool is a failure: on a CI server, or when REQUIRE_TOOLS=1. */
export const toolsRequired = (environment: Readonly<Record<string, string | undefined>> = process.env): boolean =>
  environment['CI'] === 'true' || environment['REQUIRE_TOOLS'] === '1'

/** Says that a check was skipped for want of its tool, or fails if it may not be. */
export function reportMissing(tool: string): void {
  const how = `${tool} is not installed; \`.ci/install-tools FOLDER\` puts it into FOLDER/bin`
  console.log(toolsRequired() ? `FAIL ${how}` : `skipped: ${how}`)
  if (toolsRequired()) process.exitCode = 1
}
