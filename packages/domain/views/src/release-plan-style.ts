/** Style of the plan page: follows the reader's light or dark scheme and width, and prints. */
export const releasePlanStyle = `
:root { color-scheme: light dark; --text: #1d2330; --soft: #5a6272; --page: #f6f7f9; --card: #fff; --line: #d9dde4;
  --good: #0b6b3a; --bad: #a3261b; --wait: #8a5300; --todo: #5a6272; --mark: #eef1f5; }
@media (prefers-color-scheme: dark) { :root { --text: #e7eaf0; --soft: #a3abba; --page: #14171d; --card: #1c2028; --line: #353b47;
  --good: #5fd394; --bad: #ff8d80; --wait: #f0b35a; --todo: #a3abba; --mark: #262c36; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.4rem; overflow-wrap: anywhere; } h2 { margin: 0 0 .5rem; font-size: 1.05rem; } h3 { margin: .75rem 0 0; font-size: .9rem; color: var(--soft); text-transform: capitalize; }
p { margin: .25rem 0; } .soft { color: var(--soft); font-size: .875rem; }
code { font: .85em ui-monospace, monospace; background: var(--mark); padding: .05rem .3rem; border-radius: .25rem; overflow-wrap: anywhere; }
section { margin-top: 1rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; }
section.verdict { border-left: .4rem solid var(--todo); } section.pass { border-left-color: var(--good); } section.fail, section.unknown { border-left-color: var(--bad); } section.warn, section.pending { border-left-color: var(--wait); }
.verdict strong { font-size: 1.15rem; } ul { margin: .5rem 0 0; padding-left: 1.2rem; } li { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: 8rem 1fr; gap: .4rem 1rem; margin: 0; } dt { font-weight: 600; } dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.rows { margin: 0; padding: 0; list-style: none; }
.rows li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr) minmax(0, 20rem); gap: 0 1rem; padding: .45rem 0; border-top: 1px solid var(--line); }
.rows li:first-child { border-top: 0; } .rows.two li { grid-template-columns: 6.5rem minmax(0, 1fr); }
.word { font-weight: 600; } .there { color: var(--good); } .missing, .failing { color: var(--bad); } .to-do { color: var(--todo); } .overdue { color: var(--wait); }
.strip { display: flex; flex-wrap: wrap; gap: .4rem; margin: .5rem 0 0; padding: 0; list-style: none; }
.strip li { padding: .1rem .6rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .85rem; color: var(--soft); }
.strip li.past { color: var(--good); border-color: var(--good); } .strip li.now { background: var(--good); border-color: var(--good); color: var(--card); font-weight: 600; }
@media (max-width: 48rem) { body { padding: .75rem; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } .rows li, .rows.two li { grid-template-columns: 1fr; } }
@media print { body { background: #fff; } li, dd { break-inside: avoid; } }
`
