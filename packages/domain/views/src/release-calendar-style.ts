/** Style of the calendar page: follows the reader's light or dark scheme and width, and prints. */
export const releaseCalendarStyle = `
:root { color-scheme: light dark; --text: #1d2330; --soft: #5a6272; --page: #f6f7f9; --card: #fff; --line: #d9dde4;
  --release: #0b6b3a; --freeze: #a3261b; --maintenance: #8a5300; --event: #6a2c91; --meeting: #0a5a9c; --frozen: #fbe4e1; }
@media (prefers-color-scheme: dark) { :root { --text: #e7eaf0; --soft: #a3abba; --page: #14171d; --card: #1c2028; --line: #353b47;
  --release: #5fd394; --freeze: #ff8d80; --maintenance: #f0b35a; --event: #cf9cf0; --meeting: #7fbdf5; --frozen: #43211f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 80rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.4rem; overflow-wrap: anywhere; } h2 { margin: 0 0 .5rem; font-size: 1rem; }
p { margin: .25rem 0; } .soft { color: var(--soft); font-size: .875rem; }
.state { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-left: .4rem solid var(--freeze); border-radius: .4rem; background: var(--card); }
.state.open { border-left-color: var(--release); } .state strong { font-size: 1.15rem; } .state ul { margin: .5rem 0 0; padding-left: 1.2rem; }
.months { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1rem; }
.month, .agenda, .conflicts, .windows { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: 1rem; }
.conflicts, .agenda { margin-top: 1rem; } .windows { margin-bottom: 1rem; } .windows ul { margin: 0; padding-left: 1.2rem; overflow-wrap: anywhere; } .conflicts li { overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { font-weight: 500; font-size: .75rem; color: var(--soft); }
td { height: 2.6rem; padding: .15rem .25rem; border: 1px solid var(--line); vertical-align: top; font-size: .8rem; }
td.frozen { background: var(--frozen); } td.today { outline: 2px solid var(--meeting); outline-offset: -2px; }
td .marks { display: flex; flex-wrap: wrap; gap: 0 .15rem; line-height: 1; }
.mark { font-style: normal; font-weight: 700; font-size: .7rem; }
.release { color: var(--release); } .freeze { color: var(--freeze); } .maintenance { color: var(--maintenance); } .event { color: var(--event); } .meeting { color: var(--meeting); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin: 0 0 1rem; list-style: none; font-size: .875rem; }
.agenda ol { margin: 0; padding: 0; list-style: none; }
.agenda li { display: grid; grid-template-columns: 7rem 20rem 1fr; gap: 0 1rem; padding: .5rem 0; border-top: 1px solid var(--line); }
.agenda li:first-child { border-top: 0; } .agenda .kind { font-weight: 600; } .agenda .what { overflow-wrap: anywhere; min-width: 0; }
@media (max-width: 48rem) { body { padding: .75rem; } .agenda li { grid-template-columns: 1fr; } td { height: 2.2rem; padding: .1rem; } }
@media print { body { background: #fff; } .month, .agenda { break-inside: avoid; } }
`
