import { expect, it } from 'vitest'
import { shellOf } from './shells.ts'

it.each([
  { option: '', command: 'bash', args: ['-e', '{0}'], because: 'the default has no pipefail' },
  { option: 'bash', command: 'bash', args: ['--noprofile', '--norc', '-e', '-o', 'pipefail', '{0}'], because: 'a named bash has' },
  { option: 'sh', command: 'sh', args: ['-e', '{0}'], because: 'sh' },
  { option: 'python', command: 'python', args: ['{0}'], because: 'python' },
  { option: 'perl -w {0}', command: 'perl', args: ['-w', '{0}'], because: 'a format string is taken as it is' },
])('$option starts $command, because $because', ({ option, command, args }) => {
  expect(shellOf(option)).toMatchObject({ command, args })
})

it.each(['pwsh', 'powershell', 'cmd'])('refuses %s', (option) => {
  expect(() => shellOf(option)).toThrow(expect.objectContaining({ code: 'runner/unsupported' }))
})

it('refuses a shell it does not know and that names no place for the script', () => {
  expect(() => shellOf('fish')).toThrow('Invalid shell option')
})
