/**
 * Text that semantic-release prints, so that the runner of a job shows it and does not obey it: it looks for `::command::` at the start of
 * a line and for the older `##[command]` anywhere.
 */
export function inertLines(text: string): string {
  return text.replaceAll('##[', '## [').replaceAll(/^([^\S\n]*):(?=:)/gm, '$1: ')
}
