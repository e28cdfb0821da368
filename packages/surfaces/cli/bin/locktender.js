#!/usr/bin/env node
import { spawn } from 'node:child_process'
import module from 'node:module' // default import: older Node lacks the named enableCompileCache
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

if (Number.parseInt(process.versions.node, 10) >= 24) {
  module.enableCompileCache?.()
  await import('../src/main.ts')
} else startAgainWith(bundledNode())

function bundledNode() {
  const [system, file] = process.platform === 'win32' ? ['win', 'bin/node.exe'] : [process.platform, 'bin/node']
  try {
    return module.createRequire(import.meta.url).resolve(`node-${system}-${process.arch}/${file}`)
  } catch {
    console.error(`locktender needs Node 24: this is ${process.version}, and node-${system}-${process.arch} is not installed.`)
    console.error('Install Node 24, or run npm ci without --omit=optional.')
    process.exit(2)
  }
}

function startAgainWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal]
  })
}
