import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** What a reader of rendered Markdown gets, judged by an independent GFM parser and by the rules of GitHub's filters. For tests only. */
export interface RenderedPage {
  readonly html: string
  /** The page as text: elements gone, character references read. */
  readonly text: string
  /** Names of all elements, each once, sorted. */
  readonly elements: readonly string[]
  readonly addresses: readonly string[]
  /** What GitHub would make live in the text outside of code and links: mentions, references, hashes, addresses, math. */
  readonly live: readonly string[]
}

const filters: readonly RegExp[] = [
  /(?<![a-z0-9_])@[a-z0-9][a-z0-9-]*/gi,
  /[\w.-]*\/?[\w.-]*#\d+/g,
  /(?<![a-z0-9])gh-\d+/gi,
  /(?<![a-z0-9_])(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}(?![a-z0-9_])/gi,
  /(?:https?|ftp):\/\/|(?<![a-z0-9])www\.|[\w.+-]+@[\w-]+\.\w/gi,
  /\$[^$]*\$/g,
]

/** Renders Markdown with HTML switched on, as an attacker would like it, and reads the page. */
export function readRendered(markdown: string): RenderedPage {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })
  const elements = [...new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*|!--)/gi)].map((match) => match[1] ?? ''))].toSorted()
  const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => decode(match[1] ?? ''))
  const loose = html
    .replace(/<(code|a|pre)\b[^>]*>[^]*?<\/\1>/g, '\uFFFF')
    .split(/<[^>]*>|\uFFFF/)
    .map(decode)
  return {
    html,
    text: decode(html.replace(/<[^>]*>/g, '')),
    elements,
    addresses,
    live: loose.flatMap((text) => filters.flatMap((filter) => text.match(filter) ?? [])),
  }
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(lt|gt|amp|quot));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? ({ lt: '<', gt: '>', amp: '&', quot: '"' }[name] ?? '') : String.fromCodePoint(Number(code)),
  )
}
