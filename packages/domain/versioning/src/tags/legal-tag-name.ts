const forbidden = new Set(['~', '^', ':', '?', '*', '[', '\\', ' '])

const isBadCharacter = (character: string): boolean => character < ' ' || character === '\u007f' || forbidden.has(character)

const isBadPiece = (piece: string): boolean => piece === '' || piece.startsWith('.') || piece.endsWith('.lock')

/** Whether git takes the name for a tag: the rules of git-check-ref-format, and no leading `-`. */
export function isLegalTagName(name: string): boolean {
  if (name.startsWith('-') || name.endsWith('.') || name === '@' || name.includes('..') || name.includes('@{')) return false
  return ![...name].some(isBadCharacter) && !name.split('/').some(isBadPiece)
}
