import { describe, expect, it } from 'vitest'
import { networkEnvironment, readingEnvironment } from './git-environment.ts'

const CALLER = {
  PATH: '/bin',
  LC_ALL: 'de_DE.UTF-8',
  GIT_DIR: '/elsewhere',
  GIT_INDEX_FILE: '/elsewhere/index',
  GIT_TRACE: '1',
  GIT_EXTERNAL_DIFF: 'evil',
  GIT_CONFIG_PARAMETERS: "'core.pager'='evil'",
  GIT_CONFIG_GLOBAL: '/home/me/.gitconfig',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*',
  GIT_SSH_COMMAND: 'ssh -i key',
  GIT_ALLOW_PROTOCOL: 'https',
  UNSET: undefined,
}

describe('the environment of git', () => {
  it('keeps configuration and drops what leads git elsewhere or makes it talk', () => {
    expect(readingEnvironment(CALLER)).toEqual({
      PATH: '/bin',
      GIT_CONFIG_GLOBAL: '/home/me/.gitconfig',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      GIT_SSH_COMMAND: 'ssh -i key',
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_FLUSH: '0',
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
    })
  })

  it('keeps the place of the repository when asked, and nothing else', () => {
    const env = readingEnvironment(CALLER, true)
    expect(env).toMatchObject({ GIT_DIR: '/elsewhere' })
    expect(env).not.toHaveProperty('GIT_INDEX_FILE')
  })

  it('adds settings for a remote behind those the caller has, and lets the caller’s protocols be', () => {
    const env = networkEnvironment(CALLER, false, [
      ['http.https://github.com/.extraheader', ''],
      ['http.https://github.com/.extraheader', 'X: 1'],
    ])
    expect(env).toMatchObject({
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_1: '',
      GIT_CONFIG_VALUE_2: 'X: 1',
      GIT_ALLOW_PROTOCOL: 'https',
    })
    expect(env).not.toHaveProperty('GIT_NO_LAZY_FETCH')
  })
})
