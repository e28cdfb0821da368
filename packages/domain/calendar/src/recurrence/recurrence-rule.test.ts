import { describe, expect, it } from 'vitest'
import { parseRecurrenceRule } from './recurrence-rule.ts'

describe('parseRecurrenceRule', () => {
  it.each([
    { rule: 'FREQ=YEARLY;BYWEEKNO=20', says: 'BYWEEKNO', because: 'it is outside the subset' },
    { rule: 'FREQ=YEARLY;BYEASTER=0', says: 'BYEASTER', because: 'it is in no standard' },
    { rule: 'FREQ=HOURLY', says: 'HOURLY', because: 'a calendar counts days' },
    { rule: 'FREQ=MINUTELY;INTERVAL=30', says: 'MINUTELY', because: 'a calendar counts days' },
    { rule: 'FREQ=SECONDLY', says: 'SECONDLY', because: 'a calendar counts days' },
    { rule: 'FREQ=DAILY;BYSECOND=6', says: 'BYSECOND', because: 'times are kept to the minute' },
    { rule: 'RSCALE=CHINESE;FREQ=YEARLY', says: 'RSCALE', because: 'other calendars are not read' },
    { rule: 'FREQ=DAILY;BYFORTNIGHT=1', says: 'BYFORTNIGHT', because: 'nobody knows the part' },
    { rule: 'FREQ=FORTNIGHTLY', says: 'no frequency', because: 'nobody knows the frequency' },
    { rule: 'BYDAY=MO', says: 'no frequency', because: 'it has none' },
    { rule: '', says: 'NAME=VALUE', because: 'it is empty' },
    { rule: 'FREQ=DAILY;COUNT', says: 'NAME=VALUE', because: 'a part has no value' },
    { rule: 'FREQ=DAILY;FREQ=WEEKLY', says: 'twice', because: 'it contradicts itself' },
    { rule: 'FREQ=DAILY;COUNT=1000000', says: 'COUNT=1000000', because: 'a million times are too many' },
    { rule: 'FREQ=DAILY;COUNT=0', says: 'COUNT=0', because: 'it would never come' },
    { rule: 'FREQ=DAILY;INTERVAL=0', says: 'INTERVAL=0', because: 'it would not advance' },
    { rule: 'FREQ=DAILY;INTERVAL=-1', says: 'INTERVAL=-1', because: 'time runs one way' },
    { rule: 'FREQ=MONTHLY;BYMONTHDAY=32', says: 'BYMONTHDAY=32', because: 'no month has so many days' },
    { rule: 'FREQ=MONTHLY;BYMONTHDAY=0', says: 'BYMONTHDAY=0', because: 'days are counted from 1' },
    { rule: 'FREQ=YEARLY;BYMONTH=13', says: 'BYMONTH=13', because: 'there are twelve' },
    { rule: 'FREQ=DAILY;BYHOUR=24', says: 'BYHOUR=24', because: 'the day ends at 24' },
    { rule: 'FREQ=DAILY;BYHOUR=1e1', says: 'BYHOUR=1e1', because: 'it is no whole number' },
    { rule: 'FREQ=WEEKLY;BYDAY=1MO', says: 'numbered days', because: 'a week has one Monday' },
    { rule: 'FREQ=MONTHLY;BYDAY=XX', says: 'XX', because: 'it is no day' },
    { rule: 'FREQ=MONTHLY;BYDAY=0MO', says: '0MO', because: 'days are counted from 1' },
    { rule: 'FREQ=DAILY;UNTIL=20260230', says: 'UNTIL=20260230', because: 'February has no 30th' },
    { rule: 'FREQ=WEEKLY;WKST=XX', says: 'WKST=XX', because: 'it is no day' },
    { rule: `FREQ=DAILY;BYHOUR=${[...Array(24).keys()].join()};BYMINUTE=0,30`, says: '48 times a day', because: 'that is below a day' },
    { rule: `FREQ=DAILY;BYMONTH=${'1,'.repeat(5000)}1`, says: '1,000 characters', because: 'nobody writes that' },
  ])('refuses $says by name: $because', ({ rule, says }) => {
    expect(() => parseRecurrenceRule(rule)).toThrow(
      expect.objectContaining({ code: 'calendar/recurrence', message: expect.stringContaining(says) as string }),
    )
  })

  it('takes every part of the subset', () => {
    const text =
      'FREQ=YEARLY;INTERVAL=2;COUNT=3;UNTIL=20301231T230000Z;BYMONTH=1,12;BYMONTHDAY=-1,15;BYYEARDAY=-366,1;BYDAY=1MO,-1FR,TU;BYHOUR=9;BYMINUTE=30;BYSETPOS=-1;WKST=SU'
    expect(parseRecurrenceRule(text)).toEqual({
      text,
      freq: 'YEARLY',
      interval: 2,
      count: 3,
      until: { ms: Date.UTC(2030, 11, 31, 23), isUtc: true },
      byDay: ['1MO', '-1FR', 'TU'],
      numbers: { BYMONTH: [1, 12], BYMONTHDAY: [-1, 15], BYYEARDAY: [-366, 1], BYHOUR: [9], BYMINUTE: [30], BYSETPOS: [-1] },
      weekStart: 'SU',
    })
  })
})
