import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const hostZones = ['UTC', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Pacific/Chatham']

it('a plan is the same in processes of every time zone', () => {
  const answers = hostZones.map((TZ) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'planning-answers.ts')], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    expect({ TZ, status, stderr }).toEqual({ TZ, status: 0, stderr: '' })
    expect(stdout.split('\n').length).toBeGreaterThan(100)
    return stdout
  })
  expect(new Set(answers).size).toBe(1)
})
