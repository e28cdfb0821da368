import { describe, expect, it } from 'vitest'
import { runFakeGithub } from './main.ts'

/** Serves until the returned `stop` is called. */
async function serve(): Promise<{ said: () => string; variable: (name: string) => string; stop: () => Promise<number> }> {
  let out = ''
  const { promise: stopped, resolve } = Promise.withResolvers<void>()
  const ended = runFakeGithub({ port: 0, write: (text) => void (out += text), stopped })
  await expect.poll(() => out, { timeout: 30_000 }).toMatch(/^ready: /m)
  const stop = (): Promise<number> => {
    resolve()
    return ended
  }
  return { said: () => out, variable: (name) => new RegExp(`^export ${name}=(\\S+)$`, 'm').exec(out)?.[1] ?? '', stop }
}

describe('locktender fake-github', () => {
  it('says where it is, serves the demo repository, and ends with what was called', async () => {
    const { said, variable, stop } = await serve()
    const answer = await fetch(`${variable('GITHUB_API_URL')}/repos/${variable('GITHUB_REPOSITORY')}`, {
      headers: { authorization: `token ${variable('GITHUB_TOKEN')}` },
    })
    expect(await answer.json()).toMatchObject({ full_name: 'acme/shop', permissions: { admin: true } })
    expect(await stop()).toBe(0)
    expect(said()).toMatch(/^repos\/get +1$/m)
  })

  it('prints calls that work, and the tokens of others who may do more or less', async () => {
    const { said, variable, stop } = await serve()
    const [list = '', make = ''] = said().match(/(?<=^# curl .*)http\S+/gm) ?? []
    const post = (token: string): Promise<number> =>
      fetch(make, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: '{"tag_name": "v9.9.9"}' }).then(
        ({ status }) => status,
      )
    const [writer = '', reader = ''] = said().match(/ghs_\w+/g) ?? []
    expect([await post(reader), await post(writer), await post(variable('GITHUB_TOKEN'))]).toEqual([403, 201, 422])
    expect(await (await fetch(list)).json()).toMatchObject([{ tag_name: 'v9.9.9' }])
    expect(await stop()).toBe(0)
  })

  it('ends with 1 and the reason when a call breaks the description', async () => {
    const { said, variable, stop } = await serve()
    await fetch(`${variable('GITHUB_API_URL')}/repos/acme/shop/relases`)
    expect(await stop()).toBe(1)
    expect(said()).toContain('no operation of the extract')
  })
})
