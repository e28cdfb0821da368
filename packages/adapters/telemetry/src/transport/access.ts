import { Problem, type SourceAuth, type SourceTls } from '@locktender/contracts'
import type { Ports } from '../ports.ts'

/** PEM texts for a connection. */
export interface TlsTexts {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
}

/** What opens a source: headers, certificates, and every text that must never be printed. */
export interface Access {
  readonly headers: Readonly<Record<string, string>>
  readonly tls: TlsTexts
  readonly secrets: readonly string[]
}

export interface AccessOptions {
  readonly auth?: SourceAuth | undefined
  readonly tls?: SourceTls | undefined
  readonly tenant?: string | undefined
}

/** A source's address with what its user part held. */
export interface Address {
  readonly url: URL
  readonly access: Access
}

/**
 * Value of `${NAME}`, or of a text with such names in it, from the environment. Throws Problem `telemetry/no-variable` for a name that
 * is not set or empty.
 */
export function expandNames(text: string, environment: Ports['environment'], source: string): string {
  return text.replaceAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name: string) => {
    const value = environment[name]
    if (value !== undefined && value !== '') return value
    throw new Problem(
      'telemetry/no-variable',
      `The metric source ${source} needs the variable ${name}, which is not set`,
      `Pass it to the step: \`env: { ${name}: "\${{ secrets.${name} }}" }\`.`,
    )
  })
}

/**
 * The address of a source: `${NAME}` filled in, user and password moved into a header. Throws Problem `telemetry/address` for anything but
 * http and https; the message does not hold the address, which may hold a secret.
 */
export function openAddress(text: string, options: AccessOptions, { environment }: Ports, source: string): Address {
  const url = URL.parse(expandNames(text, environment, source))
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new Problem(
      'telemetry/address',
      `The address of the metric source ${source} (${text}) is no http or https address`,
      'Write it as `https://host/path`.',
    )
  }
  const [user, password] = [decoded(url.username), decoded(url.password)]
  url.username = ''
  url.password = ''
  const inAddress = user === '' && password === '' ? {} : { user, password }
  const access = accessOf(options, inAddress, environment, source)
  // A token may stand in the query of an address: what comes from the environment and is no address is not printed.
  const named = [...text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([, name = '']) => environment[name] ?? '')
  return {
    url,
    access: { ...access, secrets: [...access.secrets, ...named.filter((value) => value !== url.host && !URL.canParse(value))] },
  }
}

function accessOf(
  { auth = {}, tls = {}, tenant }: AccessOptions,
  inAddress: { readonly user?: string; readonly password?: string },
  environment: Ports['environment'],
  source: string,
): Access {
  const secret = (text: string): string => expandNames(text, environment, source).trim()
  const user = auth.user ?? inAddress.user
  const password = auth.password === undefined ? inAddress.password : secret(auth.password)
  const basic = user === undefined ? undefined : Buffer.from(`${user}:${password ?? ''}`).toString('base64')
  const bearer = auth.bearer === undefined ? undefined : secret(auth.bearer)
  const apiKey = auth['api-key'] === undefined ? undefined : secret(auth['api-key'])
  const ways = [bearer && `Bearer ${bearer}`, apiKey && `ApiKey ${apiKey}`, basic && `Basic ${basic}`].filter((way) => way !== undefined)
  if (ways.length > 1) {
    throw new Problem(
      'telemetry/auth',
      `The metric source ${source} has more than one way of access`,
      'Keep one of `bearer`, `api-key`, and `user` with `password`.',
    )
  }
  const certificates = Object.fromEntries(Object.entries(tls).map(([name, text]) => [name, expandNames(text, environment, source)]))
  return {
    headers: { ...(ways[0] === undefined ? {} : { authorization: ways[0] }), ...(tenant === undefined ? {} : { 'x-scope-orgid': tenant }) },
    tls: certificates,
    secrets: [bearer, apiKey, basic, password, certificates['key']].filter((text) => text !== undefined),
  }
}

// What is no percent-encoding was meant as it stands.
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
