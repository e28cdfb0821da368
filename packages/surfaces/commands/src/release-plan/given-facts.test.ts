import { describe, expect, it } from 'vitest'
import { givenFacts } from './given-facts.ts'

describe('givenFacts', () => {
  it.each([
    { lines: [], facts: { errorBudgetLeft: null } },
    { lines: ['incident: https://example.com/i/7?a=b:c'], facts: { incident: 'https://example.com/i/7?a=b:c', errorBudgetLeft: null } },
    { lines: ['error-budget-left: 63%', 'api-change: breaking'], facts: { errorBudgetLeft: 0.63, apiChange: 'breaking' } },
    { lines: ['error-budget-left: 0.5'], facts: { errorBudgetLeft: 0.5 } },
    { lines: ['error-budget-left: -20%'], facts: { errorBudgetLeft: -0.2 } },
  ])('reads $lines', ({ lines, facts }) => {
    expect(givenFacts(lines)).toEqual(facts)
  })

  it.each([
    { because: 'an unknown key', lines: ['error-budget: 3%'], hint: /error-budget-left/ },
    { because: 'a value that is no share', lines: ['error-budget-left: much'], hint: /63%/ },
    { because: 'more than the whole', lines: ['error-budget-left: 120%'], hint: /63%/ },
    { because: 'no value', lines: ['incident:'], hint: /INC-7/ },
    { because: 'no key', lines: ['INC-7'], hint: /INC-7/ },
    { because: 'a key of every object', lines: ['constructor: x'], hint: /INC-7/ },
    { because: 'a key that comes twice', lines: ['api-change: none', 'api-change: breaking'], hint: /once/ },
  ])('refuses $because', ({ lines, hint }) => {
    expect(() => givenFacts(lines)).toThrow(expect.objectContaining({ code: 'input/not-a-fact', hint: expect.stringMatching(hint) }))
  })
})
