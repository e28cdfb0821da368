import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, eventDigest, verifyChain, type EventFile, type WrittenEvent } from '../index.ts'
import { facts, recordOf, wholeRelease } from '../sample-record.fixture.ts'

const files = (events: readonly WrittenEvent[]): EventFile[] => events.map(({ path, text }) => ({ path, text }))
const record = recordOf(wholeRelease)
const whole = files(record)
const at = (index: number): EventFile => whole[index] ?? expect.fail(`no file ${index}`)

/** The file with other contents, in canonical form, so that only the chain can tell. */
function edited(file: EventFile, change: object): EventFile {
  return { ...file, text: canonicalJson({ ...(JSON.parse(file.text) as object), ...change }) }
}

const edit = (index: number): EventFile[] => whole.with(index, edited(at(index), { by: { tool: 'somebody else' } }))
const announcement = { type: 'announced', data: facts.announced, key: 'new' }

describe('verifyChain', () => {
  it('takes a record as it was written, in whatever order its files are read', () => {
    const verdict = verifyChain(whole.toReversed(), { repositoryId: '42' })
    expect(verdict).toMatchObject({ ok: true, tail: { seq: whole.length, digest: record.at(-1)?.digest } })
  })

  it('takes an empty record', () => {
    expect(verifyChain([])).toEqual({ ok: true, events: [], tail: null })
  })

  it.each([
    { tamper: 'an edit in the middle', given: edit(4), seq: 5, code: 'record/broken-link' },
    { tamper: 'an edit of the first event', given: edit(0), seq: 1, code: 'record/broken-link' },
    {
      tamper: 'an edit of the place in the chain',
      given: whole.with(4, edited(at(4), { prev: '0'.repeat(64) })),
      seq: 5,
      code: 'record/broken-link',
    },
    { tamper: 'white space', given: whole.with(3, { ...at(3), text: `${at(3).text}\n` }), seq: 4, code: 'record/not-canonical' },
    { tamper: 'half an event', given: whole.with(3, { ...at(3), text: at(3).text.slice(0, 80) }), seq: 4, code: 'record/event-invalid' },
    { tamper: 'a fact that no event has', given: whole.with(3, edited(at(3), { paid: true })), seq: 4, code: 'record/event-invalid' },
    { tamper: 'a removed event', given: whole.toSpliced(6, 1), seq: 7, code: 'record/missing' },
    { tamper: 'a removed beginning', given: whole.slice(1), seq: 1, code: 'record/missing' },
    {
      tamper: 'two events under one number',
      given: [...whole, { ...at(5), path: at(5).path.replace('observed', 'gated') }],
      seq: 6,
      code: 'record/fork',
    },
    {
      tamper: 'swapped contents',
      given: whole.with(4, { ...at(4), text: at(5).text }).with(5, { ...at(5), text: at(4).text }),
      seq: 5,
      code: 'record/moved',
    },
    { tamper: 'a file that is no event', given: [...whole, { path: '2026/11/notes.txt', text: '' }], seq: 0, code: 'record/stray-file' },
  ])('names the first bad event of $tamper', ({ given, seq, code }) => {
    expect(verifyChain(given)).toMatchObject({ ok: false, fault: { seq, code } })
  })

  it('sees a removed event behind which all others were numbered anew', () => {
    const shifted = whole.slice(6).map((file, index) => ({
      path: file.path.replace(/\d{10}/, String(6 + index).padStart(10, '0')),
      text: edited(file, { seq: 6 + index }).text,
    }))
    expect(verifyChain([...whole.slice(0, 5), ...shifted])).toMatchObject({ ok: false, fault: { seq: 6, code: 'record/broken-link' } })
  })

  it('sees an event put in between, behind which all others were numbered anew', () => {
    const shifted = whole.slice(5).map((file, index) => ({
      path: file.path.replace(/\d{10}/, String(7 + index).padStart(10, '0')),
      text: edited(file, { seq: 7 + index }).text,
    }))
    const between = { path: '2026/11/0000000006.000000000000.announced.json', text: edited(at(5), announcement).text }
    expect(verifyChain([...whole.slice(0, 5), between, ...shifted])).toMatchObject({
      ok: false,
      fault: { seq: 6, code: 'record/broken-link' },
    })
  })

  it('sees a record of another repository', () => {
    expect(verifyChain(files(recordOf(wholeRelease, '7')), { repositoryId: '42' })).toMatchObject({
      ok: false,
      fault: { seq: 1, code: 'record/foreign' },
    })
  })

  it('sees an event that was copied out of another repository', () => {
    const foreign = files(recordOf(wholeRelease, '7'))
    expect(verifyChain(whole.with(7, foreign[7] ?? at(7)))).toMatchObject({ ok: false, fault: { seq: 8, code: 'record/foreign' } })
  })

  it('sees a cut-off end by its anchor only', () => {
    const anchors = [{ seq: 13, digest: record[12]?.digest ?? '' }]
    expect(verifyChain(whole.slice(0, 9))).toMatchObject({ ok: true })
    expect(verifyChain(whole.slice(0, 9), { anchors })).toMatchObject({ ok: false, fault: { seq: 10, code: 'record/truncated' } })
  })

  it('sees a record that was written anew by its anchor', () => {
    const anchors = [{ seq: 4, digest: record[3]?.digest ?? '' }]
    const anew = files(recordOf(wholeRelease.with(1, { type: 'gated', with: { verdict: 'warn' } })))
    expect(verifyChain(anew)).toMatchObject({ ok: true })
    expect(verifyChain(anew, { anchors })).toMatchObject({ ok: false, fault: { seq: 4, code: 'record/anchor-differs' } })
  })

  it('sees a key that was used twice', () => {
    const [first] = record
    const again = recordOf([{ type: 'planned' }, { type: 'gated' }])
    const twice = canonicalJson({ ...(JSON.parse(again[1]?.text ?? '{}') as object), key: first?.event.key })
    expect(verifyChain([at(0), { path: again[1]?.path ?? '', text: twice }])).toMatchObject({
      ok: false,
      fault: { seq: 2, code: 'record/key-twice' },
    })
  })

  it('sees a rollout that skipped a stage', () => {
    const skipping = files(recordOf([{ type: 'planned' }, { type: 'stage-applied', with: { stage: 2 } }]))
    expect(verifyChain(skipping)).toMatchObject({ ok: false, fault: { seq: 2, code: 'record/illegal-transition' } })
  })

  it('takes no record in which any byte of any event but the last was changed', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 2), fc.nat(), fc.integer({ min: 32, max: 126 }), (index, offset, code) => {
        const file = at(index)
        const place = offset % file.text.length
        const text = file.text.slice(0, place) + String.fromCharCode(code) + file.text.slice(place + 1)
        fc.pre(text !== file.text)
        expect(verifyChain(whole.with(index, { ...file, text }), { repositoryId: '42' })).toMatchObject({
          ok: false,
          fault: { seq: index + 1 },
        })
      }),
    )
  })

  it('takes no record that lacks any event but the last ones', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 2), (index) => {
        expect(verifyChain(whole.toSpliced(index, 1))).toMatchObject({ ok: false, fault: { seq: index + 1 } })
      }),
    )
  })
})

describe('eventDigest', () => {
  it('is the plain SHA-256 of the bytes, so that `sha256sum` says the same', () => {
    expect(eventDigest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
