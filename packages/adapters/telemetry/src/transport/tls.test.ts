import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stillPorts } from '../answering-server.fixture.ts'
import { prometheusSource } from '../sources/prometheus.ts'

const folder = mkdtempSync(join(tmpdir(), 'telemetry-tls-'))
const certificate = (name: string, host: string): { cert: string; key: string } => {
  const [cert, key] = [join(folder, `${name}.crt`), join(folder, `${name}.key`)]
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=${host}`]
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '1',
      ...subject,
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { stdio: 'ignore' },
  )
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') }
}
const [server, client] = [certificate('server', 'IP:127.0.0.1'), certificate('client', 'DNS:client')]
const matrix = JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: [{ metric: {}, values: [[60, '1']] }] } })
const listener = createServer({ ...server, ca: client.cert, requestCert: true, rejectUnauthorized: true }, (_, response) =>
  response.end(matrix),
)

beforeAll(() => new Promise<void>((resolve) => void listener.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  listener.closeAllConnections()
  listener.close()
  rmSync(folder, { recursive: true })
})

describe('certificates', () => {
  it.each([
    { because: 'a client shows its certificate', tls: { ca: '${CA}', cert: '${CERT}', key: '${KEY}' }, status: 'value' },
    { because: 'a client without one is turned away', tls: { ca: '${CA}' }, status: 'error' },
    { because: 'a server of an unknown authority is not asked', tls: { cert: '${CERT}', key: '${KEY}' }, status: 'error' },
  ])('$because', async ({ tls, status }) => {
    const ports = stillPorts({ CA: server.cert, CERT: client.cert, KEY: client.key })
    const url = `https://127.0.0.1:${(listener.address() as AddressInfo).port}`
    const answer = await prometheusSource('main', { prometheus: url, tls }, ports).fetch({
      side: 'canary',
      part: 'all',
      text: 'up',
      range: { fromSeconds: 60, toSeconds: 120, stepSeconds: 60 },
    })
    expect(answer.status).toBe(status)
    expect(answer.status === 'value' ? '' : answer.message).not.toContain('PRIVATE')
  })

  it('that are none are named without being printed', async () => {
    const ports = stillPorts({ CERT: 'not a certificate', KEY: 'very secret' })
    const source = prometheusSource('main', { prometheus: 'https://127.0.0.1:9', tls: { cert: '${CERT}', key: '${KEY}' } }, ports)
    const asked = source.fetch({ side: 'canary', part: 'all', text: 'up', range: { fromSeconds: 60, toSeconds: 120, stepSeconds: 60 } })
    await expect(asked).rejects.toMatchObject({ code: 'telemetry/call', message: expect.not.stringContaining('secret') as string })
  })
})
