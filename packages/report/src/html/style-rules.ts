/** What every page looks like, in terms of the colours and letters of `style-tokens.ts`. */
export const styleRules = `*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; scroll-padding-top: 1rem; }
body { margin: 0; padding: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); font-variant-numeric: lining-nums; overflow-wrap: break-word; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, table, blockquote { margin: 0; }
h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.2; letter-spacing: -.008em; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.7vw, 2.25rem); max-width: 30em; }
h2 { font-size: clamp(1.2rem, 1.1rem + .5vw, 1.45rem); }
h3, h4 { font-size: 1rem; font-weight: 600; line-height: 1.4; }
ul, ol { padding: 0; list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
code { font: .9em/1.5 var(--mono); }
.skip { position: absolute; left: -100vw; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 2; }
.skip:focus { left: 1rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.quiet { color: var(--quiet); }
.small { font-size: .875rem; line-height: 1.5; }
.number { font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }

.frame { max-width: 70rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
.masthead { border-bottom: 1px solid var(--line); }
.masthead .frame { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; justify-content: space-between; padding-block: .8rem; font-size: .875rem; color: var(--quiet); }
.page { display: grid; grid-template-columns: minmax(0, 1fr); padding-bottom: 4rem; }
.contents { display: none; }
.contents a { color: var(--quiet); text-decoration: none; display: block; padding: .3rem 0 .3rem .9rem; border-left: 1px solid var(--line); line-height: 1.35; }
.contents a:hover { color: var(--ink); border-left-color: var(--ink); }
.title { padding: clamp(1.75rem, 4vw, 3.25rem) 0 0; }
.eyebrow { display: flex; flex-wrap: wrap; gap: .2rem .8rem; margin-bottom: .6rem; font-size: .9375rem; color: var(--quiet); }
.eyebrow strong { color: var(--ink); }
main > section { padding-top: clamp(2.5rem, 5vw, 3.75rem); }
main > section > h2 { margin-bottom: 1.1rem; }
main > .title + section { padding-top: clamp(1.75rem, 3vw, 2.5rem); }
main > .title + section > h2 { margin-bottom: .5rem; }
.lead { max-width: 42em; margin-bottom: 1.1rem; }

.notice { margin-top: 1.5rem; padding: .7rem 1rem; border: 1px solid var(--line); border-left: 4px solid var(--red); background: var(--raised); }
.notice.mild { border-left-color: var(--amber); }
.notice .words { font-weight: 600; }
.notice li { margin-top: .4rem; }
.notice li .place { white-space: nowrap; }
.notice li + li { padding-top: .4rem; border-top: 1px solid var(--line); }
.notice .small { margin-top: .5rem; }
.headline { display: grid; gap: .4rem 1.4rem; align-items: end; grid-template-columns: minmax(0, 1fr); }
.headline .figure { font-size: clamp(3.6rem, 2.6rem + 5.4vw, 6.25rem); font-family: var(--serif); font-weight: 600; line-height: 1; letter-spacing: -.03em; font-variant-numeric: lining-nums; white-space: nowrap; }
.headline .figure.none { font-size: clamp(2rem, 1.6rem + 2vw, 3rem); letter-spacing: -.015em; }
.headline .unit { font-size: 1.125rem; line-height: 1.35; max-width: 15em; padding-bottom: .75rem; text-wrap: balance; }
.standing { margin-top: 1rem; max-width: 42em; }
.standing > * + * { margin-top: .2rem; }
.status { font-weight: 600; white-space: nowrap; }
.mark { font-size: .95em; margin-right: .35em; font-family: "Segoe UI Symbol", "Noto Sans Symbols 2", "DejaVu Sans", var(--sans); }
.facts { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); margin-top: clamp(1.75rem, 3vw, 2.5rem); }
.fact { border-top: 3px solid var(--strong-line); padding-top: .6rem; }
.fact h3 { font-weight: 400; font-size: .875rem; color: var(--quiet); }
.fact .words { font-size: 1.125rem; font-weight: 600; line-height: 1.35; margin: .1rem 0 .25rem; }
.fact p + p { margin-top: .35rem; }
.aside { margin-top: 1.1rem; }
.v-green { border-color: var(--green); } .v-green .words, .c-green { color: var(--green); }
.v-amber { border-color: var(--amber); } .v-amber .words, .c-amber { color: var(--amber); }
.v-red { border-color: var(--red); } .v-red .words, .c-red { color: var(--red); }
.v-better { border-color: var(--better); } .v-better .words { color: var(--better); }
.v-worse { border-color: var(--worse); } .v-worse .words { color: var(--worse); }

figure + details, .scroll + details, .ledger + details { margin-top: .9rem; }
figcaption { margin-top: .5rem; color: var(--quiet); font-size: .875rem; max-width: 48em; }
figcaption p + p { margin-top: .25rem; }
.axis-name { margin-bottom: .4rem; color: var(--quiet); font-size: .875rem; }
figure svg { display: block; width: 100%; height: auto; overflow: visible; }
figure svg text { font-family: var(--sans); font-variant-numeric: lining-nums tabular-nums; }
figure .wide { display: none; }
figure .narrow svg { max-width: 26rem; }
main.preview figure .narrow svg { max-width: 37rem; }
.f-area { fill: var(--area); } .s-area { stroke: var(--area); }
.f-scotland { fill: var(--scotland); } .s-scotland { stroke: var(--scotland); }
.f-peers { fill: var(--peers); } .s-peers { stroke: var(--peers); }
.f-target { fill: var(--target); } .s-target { stroke: var(--target); }
.f-ink { fill: var(--ink); } .f-quiet { fill: var(--quiet); } .s-quiet { stroke: var(--quiet); }
.f-other { fill: var(--other); } .s-other { stroke: var(--other); }
.s-grid { stroke: var(--grid); } .s-axis { stroke: var(--axis); } .f-row { fill: var(--row); }
.f-paper { fill: var(--paper); } .s-paper { stroke: var(--paper); }
text.f-area, text.f-scotland, text.f-peers, text.f-target, text.f-ink { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.legend { display: flex; flex-wrap: wrap; gap: .15rem 1.2rem; }

.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.4; }
caption { text-align: left; color: var(--quiet); font-size: .875rem; padding-bottom: .5rem; }
th, td { padding: .5rem 1rem .5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-weight: 400; font-size: .8125rem; color: var(--quiet); vertical-align: bottom; border-bottom: 1px solid var(--strong-line); }
tbody th { font-weight: 400; white-space: nowrap; }
.n { text-align: right; font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
tr.selected th, tr.selected td { background: var(--row); }
tr.selected th, tr.selected .main { font-weight: 700; }
tr.selected > :first-child { box-shadow: -.6rem 0 0 var(--row); }
tr.selected > :last-child { box-shadow: .6rem 0 0 var(--row); }
td.none { color: var(--quiet); }
.wraps { white-space: normal; }

details { border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
details + details { border-top: 0; }
summary { padding: .55rem 0; cursor: pointer; color: var(--link); font-size: .9375rem; }
details[open] > summary { margin-bottom: .4rem; }
details > :last-child:not(summary) { margin-bottom: 1rem; }

.ledger { border-top: 1px solid var(--strong-line); }
.ledger > li { display: grid; grid-template-columns: minmax(0, 1fr); gap: .15rem 1.5rem; padding: .8rem 0; border-bottom: 1px solid var(--line); }
.ledger .result { font-variant-numeric: lining-nums tabular-nums; font-size: 1.125rem; }
.ledger .result .unit { color: var(--quiet); font-size: .875rem; font-weight: 400; }
.ledger p + p { margin-top: .15rem; }
.ledger .unit { display: inline-block; line-height: 1.35; }
.ledger .expression { font-variant-numeric: lining-nums tabular-nums; font-size: 1.0625rem; margin-top: .15rem; }
.ledger .step-value { border-bottom-color: var(--strong-line); }
.ledger .step-value .result { font-weight: 700; font-size: 1.375rem; }
.ledger details { grid-column: 1 / -1; border: 0; }
.ledger summary { padding: .25rem 0; font-size: .875rem; }
.ledger .bands { grid-column: 1 / -1; margin-top: .5rem; }
.bands table { width: auto; font-size: .875rem; }
.bands th, .bands td { padding: .2rem 1.25rem .2rem 0; }
.bands thead .n { white-space: normal; max-width: 8rem; }
.bands tfoot :is(th, td) { font-weight: 700; border-top: 1px solid var(--strong-line); border-bottom: 0; }
.parts { columns: 13rem; column-gap: 2rem; font-size: .875rem; font-variant-numeric: lining-nums tabular-nums; }
.parts li { display: flex; justify-content: space-between; gap: 1rem; break-inside: avoid; padding: .15rem 0; border-bottom: 1px dotted var(--line); }
.place { font: .8125rem/1.5 var(--mono); color: var(--quiet); overflow-wrap: anywhere; }
a.place { color: var(--link); text-decoration: none; }
a.place:hover { text-decoration: underline; }
p > a.place:only-child, .ledger .small > .to:only-child, dt > .to { display: inline-block; min-height: 24px; padding-block: 3px; }
.ledger .expression { line-height: 1.7; }
.to { color: inherit; text-decoration: underline dotted color-mix(in srgb, currentColor 45%, transparent); text-underline-offset: .22em; text-decoration-thickness: 1px; }
.to:hover { color: var(--link); text-decoration: underline solid currentColor; }
.figure .to, h1 .to, h2 .to { text-decoration-color: transparent; }
.figure .to:hover, h1 .to:hover, h2 .to:hover { text-decoration: underline solid currentColor; text-decoration-thickness: 1px; }
.fact h3 .to, dt .to { color: var(--quiet); }
[data-place][aria-current] { background: var(--row); color: var(--ink); box-shadow: 0 0 0 .18em var(--row); border-radius: 1px; text-decoration: underline solid 2px var(--area); }
.ledger > li:has([aria-current]), .terms > div:has([aria-current]) { box-shadow: -.75rem 0 0 var(--paper), calc(-.75rem - 2px) 0 0 var(--area); }
.part { padding-top: 1.8rem; }
h2 + .part { padding-top: .4rem; }
.part > h3 { margin-bottom: .5rem; font-family: var(--serif); font-size: 1.125rem; }
.part > h4 { margin: 1.1rem 0 .4rem; font-size: .9375rem; line-height: 1.4; }
.part > h3 + h4 { margin-top: .2rem; }
.lone { max-width: 44em; }
.lone + .lone, .lone + .terms { margin-top: .6rem; }
.lone p + p, .terms dd p + p, .terms dd .prose + p { margin-top: .2rem; }
.terms dd .prose > li + li { margin-top: .2rem; }
.written { margin-top: 1.8rem; }
.terms { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0; border-top: 1px solid var(--line); }
.terms > div { padding: .6rem 0; border-bottom: 1px solid var(--line); }
.terms dt { color: var(--quiet); font-size: .875rem; }
.query { margin: .5rem 0; padding: .6rem .9rem; background: var(--raised); border-left: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
.query code { display: block; }
.prose { max-width: 44em; }
.prose > li + li, .prose > p + p { margin-top: .6rem; }
.prose > li { padding-left: 1.1rem; text-indent: -1.1rem; }
.prose > li::before { content: "– "; color: var(--quiet); display: inline-block; width: 1.1rem; text-indent: 0; }
.prose > li > * { text-indent: 0; }
.sources { display: grid; gap: 1.1rem; }
.problems > li { padding: .7rem 0; border-top: 1px solid var(--line); }
.problems .status { margin-right: .5em; }
footer { border-top: 1px solid var(--line); margin-top: 3.5rem; padding-top: 1rem; color: var(--quiet); font-size: .875rem; }
main.preview { padding: 0 clamp(1rem, 4vw, 2rem) 4rem; max-width: 62rem; margin: 0 auto; }
main.preview > section { padding-top: 2.6rem; }
main.preview table { font-size: .9rem; }
main.preview .scroll > table:not(.stacked) :is(th, td) { padding: .4rem .75rem .4rem 0; }
main.preview .scroll > table :is(th, td):last-child { padding-right: 0; }
main.preview thead th, main.preview td.n { white-space: normal; }
main.preview .title { padding-top: 1.4rem; }
main.preview h1 { font-size: clamp(1.35rem, 1.1rem + 1.2vw, 1.75rem); }
main.preview .headline .figure { font-size: clamp(3.2rem, 2.2rem + 5vw, 4.75rem); }
main.preview .headline .figure.none { font-size: 2rem; }
main.overview > .outcome { padding-top: 2.4rem; }
.gap { padding: .6rem .9rem; border: 1px dashed var(--strong-line); }
.title .lead { margin: .6rem 0 0; }
.outcome h2 { display: flex; flex-wrap: wrap; gap: 0 .7rem; max-width: 40em; font-size: 1.15rem; margin-bottom: .7rem; }
.outcome h2 .quiet { flex: none; font-weight: 400; }
.outcome h2 .quiet + span { flex: 1 1 12rem; min-width: 0; }

@media (max-width: 43.99rem) {
  .stacked, .stacked tbody, .stacked tr, .stacked th, .stacked td { display: block; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked tr { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; padding: .8rem 0; border-bottom: 1px solid var(--line); }
  .stacked tbody th, .stacked td { border: 0; padding: 0; font-size: .9375rem; }
  .stacked tbody th { flex: 1 1 calc(100% - 12rem); min-width: 0; white-space: normal; font-weight: 600; font-size: 1rem; }
  .stacked tbody th .quiet { font-weight: 400; }
  .stacked td:nth-child(3) { order: 1; flex: 0 1 10.5rem; white-space: normal; font-size: 1.25rem; line-height: 1.25; }
  .stacked td:nth-child(3).none { font-size: 1rem; }
  .stacked td:nth-child(3) .unit { display: block; white-space: normal; line-height: 1.3; }
  .stacked td:nth-child(2), .stacked td:nth-child(n + 4) { order: 2; }
  .stacked td:nth-child(2) { color: var(--quiet); }
  .stacked td:nth-child(n + 4) br { display: none; }
  .stacked td:nth-child(n + 4) .small { margin-left: .45em; }
}
@media (min-width: 26rem) { .facts { grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr)); } }
@media (min-width: 26rem) {
  .preview .ledger > li { grid-template-columns: minmax(0, 1fr) auto; }
  .preview .ledger .result { text-align: right; max-width: 9rem; }
  .preview .headline { grid-template-columns: auto minmax(0, 1fr); }
}
@media (min-width: 34rem) {
  .headline { grid-template-columns: auto minmax(0, 1fr); }
  .terms > div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 1.5rem; }
  .terms dt { font-size: .9375rem; }
  .ledger > li { grid-template-columns: minmax(0, 1fr) auto; }
  .ledger .result { text-align: right; }
  figure .wide { display: block; } figure .narrow { display: none; }
}
@media (max-width: 45.99rem) { .preview figure .wide { display: none; } .preview figure .narrow { display: block; } }
@media (min-width: 54rem) {
  .overview table { table-layout: fixed; }
  .overview tbody th { white-space: normal; }
  .overview thead th:nth-child(1) { width: 30%; } .overview thead th:nth-child(2) { width: 9%; } .overview thead th:nth-child(3) { width: 20%; }
  .overview thead th:nth-child(4) { width: 14%; } .overview thead th:nth-child(5) { width: 14%; }
  .overview .unit { white-space: normal; }
}
@media (min-width: 68rem) {
  .page { grid-template-columns: minmax(0, 1fr) 11rem; column-gap: clamp(2.5rem, 5vw, 4.5rem); }
  .contents { display: block; grid-column: 2; grid-row: 1; font-size: .875rem; padding-top: clamp(1.75rem, 4vw, 3.25rem); }
  .contents ol { position: sticky; top: 2rem; }
  main { grid-column: 1; grid-row: 1; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media (forced-colors: active) {
  .fact, .notice, .query { border-color: CanvasText; }
  figure svg { forced-color-adjust: none; }
  :root { --paper: Canvas; --ink: CanvasText; --quiet: CanvasText; --line: CanvasText; --strong-line: CanvasText; --grid: GrayText; --axis: CanvasText; --row: Canvas; --area: LinkText; --scotland: CanvasText; --peers: CanvasText; --target: CanvasText; --other: CanvasText; --link: LinkText; --focus: Highlight; }
}
@media print {
  @page { size: A4; margin: 16mm 15mm; }
  :root { color-scheme: light; --paper: #fff; --raised: #fff; --ink: #000; --quiet: #444; --line: #bbb; --strong-line: #555; --grid: #ddd; --axis: #777; --row: #fff; --link: #000; --area: #14538c; --scotland: #444; --peers: #7a4d00; --target: #8c2f6f; --other: #555; --green: #19663a; --amber: #8a5200; --red: #b3261e; --better: #14538c; --worse: #9a4a00; }
  body { font-size: 10pt; }
  table { font-size: 8.5pt; }
  th, td { padding: .25rem .7rem .25rem 0; }
  caption, thead th, .small, figcaption, .place { font-size: 8pt; }
  .scroll { overflow: visible; }
  td a, th a, a.place { text-decoration: none; }
  .headline .figure { font-size: 44pt; }
  .facts { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 5mm; }
  .fact .words { font-size: 11pt; }
  .frame { max-width: none; padding: 0; }
  .contents, .skip, .live, .elsewhere { display: none; }
  .page { display: block; padding: 0; }
  main > section { padding-top: 7mm; }
  h2, h3, h4, summary, caption { break-after: avoid; }
  figure, tr, .fact, .ledger > li, .problems > li { break-inside: avoid; }
  figure .wide { display: block; } figure .narrow { display: none; }
  details > :not(summary) { display: block; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  summary { list-style: none; color: inherit; }
  tr.selected > * { box-shadow: none; }
  .prose a[href^="http"]::after, .sources a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
}
`;
