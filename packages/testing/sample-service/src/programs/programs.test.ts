import { describe, expect, it, onTestFinished } from 'vitest'
import { haproxyConfig, nginxConfig, nginxSplit, prometheusConfig, startProgram, startService } from '../index.ts'

describe('a program', () => {
  it('serves, and is gone after stop', async () => {
    const service = await startService({ track: 'canary' })
    onTestFinished(() => service.stop())
    const page = `http://${service.address}/version`
    expect((await fetch(page)).status).toBe(200)
    await service.setFaults({ errors: 1 })
    expect((await fetch(`http://${service.address}/`)).status).toBe(500)
    await service.stop()
    await service.stop()
    await expect(fetch(page)).rejects.toThrow()
  })

  it.each([
    { because: 'it ends at once', args: ['-e', 'console.error("no such file"); process.exit(3)'], said: /no such file.*ended with 3/s },
    { because: 'it is none', program: '/nowhere/program', args: [], said: /ENOENT/ },
  ])('that does not serve is told with its words: $because', async ({ program = process.execPath, args, said }) => {
    await expect(startProgram({ program, args, isReady: () => false })).rejects.toThrow(said)
  })

  it('refuses faults that are none', async () => {
    const service = await startService({})
    onTestFinished(() => service.stop())
    await expect(service.setFaults({ errors: 7 })).rejects.toThrow('refuses these faults')
  })
})

describe('a configuration', () => {
  const servers = [
    { name: 'stable-1', address: '127.0.0.1:1001', weight: 100 },
    { name: 'canary-1', address: '127.0.0.1:1002', weight: 0 },
  ]

  it.each(['roundrobin', 'random'] as const)('of haproxy has every server with its weight, and the balance %s', (balance) => {
    const text = haproxyConfig({ servers, balance }, 8080, '/tmp/a.sock')
    expect(text).toContain(`balance ${balance}\n`)
    expect(text).toContain('bind 127.0.0.1:8080\n')
    expect(text).toContain('stats socket /tmp/a.sock mode 600 level admin\n')
    expect(text.match(/^ {2}server .*/gm)).toEqual([
      '  server stable-1 127.0.0.1:1001 weight 100 check inter 1s',
      '  server canary-1 127.0.0.1:1002 weight 0 check inter 1s',
    ])
  })

  it.each([
    { percent: 0, split: '*  stable' },
    { percent: 12.5, split: '12.5% canary; * stable' },
    { percent: 100, split: '* canary' },
  ])('of nginx sends $percent % to the canary', ({ percent, split }) => {
    const lines = nginxSplit(percent).replaceAll(/\s+/g, ' ')
    expect(lines).toContain(split.replaceAll(/\s+/g, ' '))
    expect(lines).toContain(`default "${percent}"`)
  })

  it('of nginx has both upstreams', () => {
    const text = nginxConfig({ stable: '127.0.0.1:1001', canary: '127.0.0.1:1002' }, 8080, '/tmp/n')
    expect(text).toContain('upstream stable { server 127.0.0.1:1001;')
    expect(text).toContain('upstream canary { server 127.0.0.1:1002;')
  })

  it('of Prometheus has every target', () => {
    expect(JSON.parse(prometheusConfig({ targets: ['127.0.0.1:1', '127.0.0.1:2'], scrapeMs: 250 }))).toEqual({
      global: { scrape_interval: '250ms', scrape_timeout: '250ms' },
      scrape_configs: [{ job_name: 'shop', static_configs: [{ targets: ['127.0.0.1:1', '127.0.0.1:2'] }] }],
    })
  })
})
