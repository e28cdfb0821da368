import { tmpdir } from 'node:os'

/** A value without what is another in every run: the address of the fake, folders below the temporary one, instants, random names. */
export function plainText(value: string, fakeUrl: string): string {
  const folders = new RegExp(String.raw`${tmpdir()}/[\w./-]*/`, 'g')
  return value
    .replaceAll(fakeUrl, 'URL')
    .replaceAll(folders, 'FOLDER/')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, 'INSTANT')
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'UUID')
    .replaceAll('\r\n', '\n')
    .trimEnd()
}
