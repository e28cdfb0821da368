import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LogParser } from './log-parser.ts'

const text = fc.string({ unit: 'binary', maxLength: 8 }).map((value) => value.replaceAll('\0', ''))
const path = text.filter((value) => value !== '')
const record = fc.record({
  message: text,
  name: text,
  email: text,
  parents: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3')),
  paths: fc.array(path, { maxLength: 3 }),
})

describe('LogParser', () => {
  it('gives back the records however the texts are cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (records, sizes) => {
        const texts = records.flatMap(({ message, name, email, parents, paths }, index) => [
          '',
          `sha${index}`,
          parents.join(' '),
          `${index}`,
          name,
          email,
          message,
          ...paths.map((value, position) => (position === 0 ? `\n${value}` : value)),
        ])
        const parser = new LogParser(true)
        const commits = []
        for (let at = 0; at < texts.length;) {
          const { value: size } = sizes.next()
          commits.push(...parser.push(texts.slice(at, at + size)))
          at += size
        }
        commits.push(...parser.end())
        expect(commits).toEqual(
          records.map(({ message, name, email, parents, paths }, index) => ({
            sha: `sha${index}`,
            message,
            parents,
            author: { name, email },
            committedAtSeconds: index,
            paths,
          })),
        )
      }),
    )
  })

  it.each([
    { because: 'a record does not begin with an empty text', texts: ['sha', '', '', '', '', '', ''] },
    { because: 'the texts end inside a record', texts: ['', 'sha', '', '1', 'name'] },
  ])('throws when $because', ({ texts }) => {
    const parser = new LogParser(false)
    expect(() => [...parser.push(texts), ...parser.end()]).toThrow(expect.objectContaining({ code: 'git/garbled-output' }))
  })
})
