import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { serveSample, type ServiceOptions } from './serve-sample.ts'

/** One version of the sample service as a program. Prints its address in one line of JSON; ends at SIGTERM. */
const { values } = parseArgs({ options: { options: { type: 'string', default: '{}' }, port: { type: 'string', default: '0' } } })
const usual = { app: 'shop', track: 'stable', version: '1.0.0', artifact: '0'.repeat(64), seed: 'sample' }
const options: ServiceOptions = { ...usual, ...(JSON.parse(values.options) as Partial<ServiceOptions>) }
const server = serveSample(options)
server.listen(Number(values.port), '127.0.0.1', () => {
  console.log(JSON.stringify({ address: `127.0.0.1:${(server.address() as AddressInfo).port}` }))
})
process.once('SIGTERM', () => {
  server.close(() => process.exit(0))
  server.closeAllConnections()
})
