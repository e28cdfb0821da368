import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { scratchRunner } from '../scratch-runner.ts'
import { hashFilesIn } from './hash-files.ts'

const sha = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()

it('is the digest of the digests of the files, and empty without files', () => {
  const hash = hashFilesIn(scratchRunner({ 'a.lock': '1', 'x/b.lock': '2' }).directory)
  expect(hash('a.lock')).toBe(sha(sha('1')).toString('hex'))
  expect(hash('**/*.lock')).toBe(sha(Buffer.concat([sha('1'), sha('2')])).toString('hex'))
  expect(hash('**/*.lock', '!x/**')).toBe(hash('a.lock'))
  expect(hash('none')).toBe('')
  expect(() => hash('--other', 'a')).toThrow('Invalid glob option')
})
