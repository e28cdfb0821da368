const printable = /^[\x20-\x7e\n]*$/
const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g

// First alternative: an emoji sequence as a whole, so that its joiners stay. Second: a joiner between letters of a script that needs it.
// Neither can stand next to an ASCII character, where a joiner could hide a mention or split a word.
const invisible =
  /(\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)*)|(?<=[[\p{L}\p{M}]--[\p{ASCII}\p{Default_Ignorable_Code_Point}]])([\u200C\u200D])(?=[[\p{L}\p{M}]--[\p{ASCII}\p{Default_Ignorable_Code_Point}]])|[[\p{Cc}--[\n\t]]\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gv

/**
 * The text without what a terminal obeys or a reader cannot see: C0 and C1 control characters (so no ANSI sequence survives; its visible
 * rest does), bidirectional controls, zero-width and other default-ignorable characters, lone surrogates (U+FFFD instead).
 *
 * Tabs stay; every kind of line break becomes `\n`. Joiners inside an emoji and between non-ASCII letters stay, text is otherwise untouched.
 */
export function stripControls(text: string): string {
  if (printable.test(text)) return text
  return text
    .toWellFormed()
    .replace(lineBreak, '\n')
    .replace(invisible, (_, emoji: string | undefined, joiner: string | undefined) => emoji ?? joiner ?? '')
}
