import { appendFileSync } from 'node:fs'

const { GITHUB_OUTPUT, GITHUB_STATE, INPUT_ABSENT } = process.env
appendFileSync(GITHUB_OUTPUT, `said=${process.env['INPUT_SOME INPUT']} ${INPUT_ABSENT}\n`)
appendFileSync(GITHUB_STATE, 'kept=yes\n')
console.log('::add-mask::a-long-enough-secret')
