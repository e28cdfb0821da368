/**
 * The name under which GitHub stores an asset ("Upload a release asset": special characters are renamed): runs of other characters
 * than letters, digits and `_+@-` become one dot, dots at the ends go.
 */
export function assetName(file: string): string {
  const name = file.split('/').at(-1) ?? file
  return trimDots(name.replaceAll(/[^A-Za-z0-9_.+@-]+/g, '.').replaceAll(/\.{2,}/g, '.'))
}

function trimDots(name: string): string {
  let [start, end] = [0, name.length]
  while (name[start] === '.') start += 1
  while (end > start && name[end - 1] === '.') end -= 1
  return name.slice(start, end)
}
