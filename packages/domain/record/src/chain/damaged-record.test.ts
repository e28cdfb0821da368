import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventDigest, faultReason, mayFollowFault, readLinked, recordLayout, rewrittenSince } from '../index.ts'
import { recordOf, wholeRelease } from '../sample-record.fixture.ts'

const whole = recordOf(wholeRelease)
const paths = whole.map(({ path }) => path)
const digests = new Map(whole.map(({ path, text }) => [path, eventDigest(text)]))

describe('the names of the files', () => {
  it('tell nothing wrong of a whole record, in whatever order they come', () => {
    expect(recordLayout(paths.toReversed())).toMatchObject({ files: paths.map((path) => ({ path })), fault: null })
    expect(recordLayout([])).toEqual({ files: [], fault: null })
  })

  it.each([
    { because: 'an event was taken out', given: paths.toSpliced(4, 1), fault: { seq: 5, code: 'record/missing', path: null } },
    { because: 'the first was taken out', given: paths.slice(1), fault: { seq: 1, code: 'record/missing', path: null } },
    {
      because: 'a number is there twice',
      given: [...paths, paths[4]?.replace(/\.[a-z-]+\.json$/, '.closed.json') ?? ''],
      fault: { seq: 5, code: 'record/fork' },
    },
    {
      because: 'something else lies there',
      given: [...paths, 'README.md'],
      fault: { seq: 0, code: 'record/stray-file', path: 'README.md' },
    },
  ])('show it, and the events are there all the same: $because', ({ given, fault }) => {
    const layout = recordLayout(given)
    expect(layout.fault).toMatchObject(fault)
    expect(layout.files).toHaveLength(given.filter((path) => path !== 'README.md').length)
  })

  it('cannot lose an event but the last ones without a fault', () => {
    fc.assert(
      fc.property(fc.subarray(paths), (left) => {
        const isBeginning = left.every((path, index) => path === paths[index])
        expect(recordLayout(left).fault === null).toBe(isBeginning)
      }),
    )
  })
})

describe('an event next to the one after it', () => {
  const at = (index: number, change: (text: string) => string = (text) => text, after: (text: string) => string = (text) => text) => {
    const [file] = recordLayout([paths[index] ?? '']).files
    if (file === undefined) throw new Error('no such event')
    const next = whole[index + 1]?.text
    return readLinked(file, change(whole[index]?.text ?? ''), next === undefined ? null : after(next))
  }

  it('is right as it was written, the last one too', () => {
    for (const index of whole.keys()) expect(at(index)).toEqual({ event: whole[index]?.event, fault: null })
  })

  const edited = (text: string): string => text.replace('"at":"2026', '"at":"2025')

  it.each([
    { because: 'it was edited', found: at(3, edited), code: 'record/broken-link', isRead: true },
    { because: 'the one after it was put there instead', found: at(3, undefined, () => '{}'), code: 'record/broken-link', isRead: true },
    { because: 'the one after it is no JSON', found: at(3, undefined, () => '{'), code: 'record/broken-link', isRead: true },
    { because: 'the one after it is null', found: at(3, undefined, () => 'null'), code: 'record/broken-link', isRead: true },
    { because: 'it is no JSON', found: at(3, (text) => text.slice(1)), code: 'record/event-invalid', isRead: false },
    { because: 'it was reformatted', found: at(3, (text) => ` ${text}`), code: 'record/not-canonical', isRead: false },
    { because: 'it is another event', found: at(3, () => whole[5]?.text ?? ''), code: 'record/moved', isRead: false },
  ])('is not when $because', ({ found, code, isRead }) => {
    expect(found.fault).toMatchObject({ seq: 4, path: paths[3], code })
    expect(found.event !== null).toBe(isRead)
  })

  it('shows no edit of the last one: nothing names it', () => {
    expect(at(whole.length - 1, edited).fault).toBeNull()
  })
})

describe('a branch that was seen before', () => {
  const without = (index: number): Map<string, string> => new Map([...digests].filter(([path]) => path !== paths[index]))

  it('was not rewritten when it only gained files', () => {
    expect(rewrittenSince(without(whole.length - 1), digests)).toBeUndefined()
    expect(rewrittenSince(new Map(), digests)).toBeUndefined()
    expect(rewrittenSince(new Map([['README.md', 'x']]), new Map())).toBeUndefined()
  })

  it.each([
    { because: 'its end was cut off', now: without(whole.length - 1), fault: { seq: whole.length, code: 'record/truncated', path: null } },
    { because: 'it holds nothing any more', now: new Map<string, string>(), fault: { seq: 1, code: 'record/truncated', path: null } },
    {
      because: 'its last event has other bytes',
      now: new Map([...digests, [paths.at(-1) ?? '', 'other']]),
      fault: { seq: whole.length, code: 'record/rewritten', path: paths.at(-1) },
    },
  ])('was, when $because', ({ now, fault }) => {
    expect(rewrittenSince(digests, now)).toMatchObject(fault)
  })
})

describe('a record that is not whole', () => {
  it.each([
    { type: 'rolled-back', may: true },
    { type: 'held', may: true },
    { type: 'cancelled', may: true },
    { type: 'observed', may: true },
    { type: 'judged', may: true },
    { type: 'planned', may: false },
    { type: 'advanced', may: false },
    { type: 'approved', may: false },
    { type: 'decided', may: false },
    { type: 'overridden', may: false },
    { type: 'gated', may: false },
  ] as const)('takes what is seen and the way back, and nothing that could give traffic: $type', ({ type, may }) => {
    expect(mayFollowFault(type)).toBe(may)
  })

  it('is told with what, where and how to mend it, however long a hostile name is', () => {
    const { code, message } = faultReason({ seq: 0, code: 'record/stray-file', path: `${'x'.repeat(5000)}`, message: 'a file' })
    expect(code).toBe('record/stray-file')
    expect(message).toMatch(/not whole: a file \("x+"\)\. .*move the file away/)
    expect(message.length).toBeLessThan(500)
    expect(faultReason({ seq: 5, code: 'record/missing', path: null, message: 'event 5 is missing' }).message).toMatch(
      /event 5 is missing\. Restore the branch .*--mode verify/,
    )
  })
})
