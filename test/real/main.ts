import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { findTool, toolsRequired } from '../../scripts/workflows/find-tool.ts'

/** Runs the tests on real programs, or says which of them are missing; on a CI server and with REQUIRE_TOOLS=1 that is a failure. */
const tools = ['prometheus', 'promtool', 'haproxy', 'nginx', 'socat', 'curl', 'flock']
// Debian keeps servers where the PATH of a user does not look.
const path = [process.env['PATH'], '/usr/sbin'].join(delimiter)
const missing = tools.filter((tool) => findTool(tool, path) === null)

if (missing.length > 0) {
  const how = `${missing.join(', ')} not installed; on Debian and Ubuntu: apt-get install prometheus haproxy nginx-light socat curl util-linux`
  console.log(toolsRequired() ? `FAIL ${how}` : `skipped: ${how}`)
  if (toolsRequired()) process.exitCode = 1
} else {
  const config = join(import.meta.dirname, 'vitest.config.ts')
  const words = ['run', '--config', config, ...process.argv.slice(2)]
  const { status } = spawnSync('vitest', words, {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  })
  process.exitCode = status ?? 1
}
