/** The look of the HTML report: quiet on screen, black on white on paper. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1b1a19; --soft: #605e5c; --line: #d2d0ce; --page: #fff; --card: #faf9f8;
  --error: #a4262c; --warning: #8a5a00; --info: #005a9e; --right: #0b6a0b; }
@media (prefers-color-scheme: dark) { :root { --ink: #f3f2f1; --soft: #c8c6c4; --line: #484644; --page: #1b1a19; --card: #252423;
  --error: #f1707b; --warning: #fce100; --info: #6cb8f6; --right: #7ccf7c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 "Segoe UI", system-ui, "Noto Sans", "Noto Sans CJK JP", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; font-weight: 600; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; font-weight: 600; margin: 2.5rem 0 .75rem; overflow-wrap: anywhere; }
h3 { font-size: 1.05rem; font-weight: 600; margin: 1.75rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
a { color: inherit; }
table { border-collapse: collapse; width: 100%; font-size: .87rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 600; }
caption { text-align: left; color: var(--soft); font-weight: 600; padding: .5rem 0 .25rem; }
.value { text-align: right; padding-right: 1rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
.overview td:first-child { min-width: 9rem; } .counts { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: baseline; }
.count b { font-size: 1.5rem; font-weight: 600; }
.count.error b, td.error { color: var(--error); } .count.warning b { color: var(--warning); } .count.info b { color: var(--info); }
.stake span:first-child { color: var(--soft); } .amount { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .75rem 0 0; font-size: .87rem; }
dt { color: var(--soft); } dd { margin: 0; } .hash { font-family: Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
article { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--info); border-radius: 4px; padding: .7rem 1rem; margin: .6rem 0; }
article.brief { break-inside: avoid; } article > :not(table):not(:last-child), caption, thead { break-inside: avoid; break-after: avoid; }
article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); }
article header { display: flex; gap: .75rem; align-items: baseline; font-size: .87rem; color: var(--soft); }
article.error .severity { color: var(--error); } article.warning .severity { color: var(--warning); } article.info .severity { color: var(--info); }
.severity, .cell { font-weight: 600; white-space: nowrap; } .cell { color: var(--ink); font-size: 1rem; } .rule { margin-left: auto; text-align: right; } .rule b { white-space: nowrap; padding-left: .35rem; }
article p { margin: .35rem 0; overflow-wrap: anywhere; }
.figures { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: .4rem 0; } .figures div { display: flex; gap: .5rem; }
.figures dd { font-weight: 600; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.clause { color: var(--soft); font-size: .87rem; } .fix::before { content: "→ "; }
.intro { max-width: 46rem; color: var(--soft); } .wrong { font-weight: 600; } .right { color: var(--right); font-weight: 600; }
.guide { margin-top: 3rem; border-top: 1px solid var(--line); break-inside: avoid; } .guide dt { color: var(--ink); font-weight: 600; } .refused { color: var(--error); font-weight: 600; }
.steps { table-layout: fixed; hyphens: auto; } .steps th:nth-child(1) { width: 22%; } .steps th:nth-child(2) { width: 16%; } .steps th:nth-child(3) { width: 26%; }
.steps .value { white-space: normal; hyphens: none; } .steps td:nth-child(3) { hyphens: none; }
.understood { margin-top: 2rem; } .not-checked { color: var(--soft); font-size: .87rem; padding-left: 1.2rem; margin: .4rem 0; }
@media print { :root { --ink: #000; --soft: #444; --line: #bbb; --page: #fff; --card: #fff; --error: #a4262c; --warning: #8a5a00; --info: #005a9e; --right: #0b6a0b; }
  main { max-width: none; padding: 0; } body { font-size: 10.5pt; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; }
  section + section:not(.guide) { break-before: page; } a { text-decoration: none; }
  @page { margin: 18mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; } } }
`;
