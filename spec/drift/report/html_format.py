"""One self-contained page: filter by level, direction, tag and words; light and dark; readable without JavaScript.

Written with f-strings and `html.escape`: of a template engine it would use two loops and a condition.
"""

from html import escape
from itertools import groupby

from spec.drift.model import LEVELS, Change
from spec.drift.report import Report

_WAYS = {"request": "sent", "response": "received", "both": "both ways", "none": "no operation"}
_MOST = 6

_STYLE = """
:root { color-scheme: light dark; --page: #fff; --ink: #1b1f24; --soft: #59636e; --line: #d6dbe1; --card: #f6f8fa;
  --breaking: #b42318; --unused: #7a4a9e; --warning: #8a5a00; --info: #0a5cad; }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { --page: #12161b; --ink: #e6e9ed; --soft: #9aa5b1;
  --line: #2c343d; --card: #1a2027; --breaking: #ff8a7a; --unused: #c9a3ea; --warning: #e3b341; --info: #79b8ff; } }
:root[data-theme=dark] { --page: #12161b; --ink: #e6e9ed; --soft: #9aa5b1; --line: #2c343d; --card: #1a2027;
  --breaking: #ff8a7a; --unused: #c9a3ea; --warning: #e3b341; --info: #79b8ff; color-scheme: dark; }
:root[data-theme=light] { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--page); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; overflow-wrap: anywhere; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
.soft { color: var(--soft); font-size: .875rem; }
form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; z-index: 1;
  padding: .75rem 0; background: var(--page); border-bottom: 1px solid var(--line); }
label { display: inline-flex; gap: .35rem; align-items: center; }
input, select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: .4rem; padding: .3rem .5rem; }
input[type=search] { flex: 1 1 12rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: .5rem .75rem; margin: .35rem 0; background: var(--card); border-left: .25rem solid var(--line);
  border-radius: .4rem; }
li.breaking { border-color: var(--breaking); } li.warning { border-color: var(--warning); }
li.info { border-color: var(--info); } li.unused { border-color: var(--unused); }
.level { font-weight: 600; } .breaking .level { color: var(--breaking); } .warning .level { color: var(--warning); }
.info .level { color: var(--info); } .unused .level { color: var(--unused); }
[hidden] { display: none !important; }
:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
"""

_SCRIPT = """
const form = document.querySelector('form'), items = [...document.querySelectorAll('li[data-level]')];
const shown = document.getElementById('shown'), groups = [...document.querySelectorAll('section')];
function filter() {
  const data = new FormData(form), levels = data.getAll('level'), words = data.get('words').toLowerCase().trim();
  const direction = data.get('direction'), tag = data.get('tag');
  let count = 0;
  for (const item of items) {
    const fits = levels.includes(item.dataset.level)
      && (!direction || [direction, direction === 'none' ? '' : 'both'].includes(item.dataset.direction))
      && (!tag || item.dataset.tags.split('|').includes(tag))
      && (!words || (item.dataset.owner + ' ' + item.textContent).toLowerCase().includes(words));
    item.hidden = !fits; count += fits;
  }
  for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])');
  shown.textContent = count + ' of ' + items.length + ' shown';
}
function read() {
  const wish = new URLSearchParams(location.hash.slice(1));
  for (const box of form.elements.level) box.checked = !wish.has('level') || wish.getAll('level').includes(box.value);
  for (const name of ['direction', 'tag', 'words']) form.elements[name].value = wish.get(name) || '';
  filter();
}
function write() {
  const data = new FormData(form), wish = new URLSearchParams();
  const levels = data.getAll('level');
  if (levels.length < form.elements.level.length) levels.forEach(level => wish.append('level', level));
  for (const name of ['direction', 'tag', 'words']) if (data.get(name)) wish.set(name, data.get(name));
  history.replaceState(null, '', '#' + wish);
}
form.addEventListener('input', () => { filter(); write(); });
addEventListener('hashchange', read);
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('reset', () => setTimeout(() => { filter(); write(); }));
document.getElementById('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
});
read();
"""


def render(report: Report) -> str:
    """Write the page."""
    tags = sorted({tag for change in report.changes for tag in change.tags})
    body = [
        f"<h1>Drift: {escape(report.summary)}</h1>",
        f"<p class=soft><code>{escape(report.old)}</code> → <code>{escape(report.new)}</code>. "
        f"Next version: a {report.step} step.</p>",
        _form(report, tags),
    ]
    changes = sorted(report.changes, key=lambda change: change.owner)
    for owner, group in groupby(changes, key=lambda change: change.owner):
        mine = list(group)
        body.append(f"<section><h2><code>{escape(owner)}</code></h2>{_reach(mine[0])}<ul>")
        body += [_item(change) for change in mine]
        body.append("</ul></section>")
    if not report.changes:
        body.append("<p>Both documents say the same.</p>")
    if report.ignored:
        body.append(f"<h2>Ignored: {len(report.ignored)}</h2><ul>")
        body += [
            f"<li><code>{escape(change.where)}</code> {escape(change.text)} "
            f"<span class=soft>{escape(entry.reason)}; until {entry.expires}</span></li>"
            for change, entry in report.ignored
        ]
        body.append("</ul>")
    if report.remarks:
        body += ["<h2>Remarks</h2><ul>", *(f"<li>{escape(remark)}" for remark in report.remarks), "</ul>"]
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Drift: {escape(report.summary)}</title>\n<style>{_STYLE}</style>\n"
        + "\n".join(body)
        + f"\n<script>{_SCRIPT}</script>\n</html>\n"
    )


def _form(report: Report, tags: list[str]) -> str:
    levels = "".join(
        f'<label><input type=checkbox name=level value="{level}" checked> {level} ({report.counts[level]})</label>'
        for level in LEVELS
    )
    ways = "".join(f'<option value="{value}">{name}</option>' for value, name in _WAYS.items() if value != "both")
    options = "".join(f'<option value="{escape(tag)}">{escape(tag)}</option>' for tag in tags)
    return (
        f'<form aria-label="Filter">{levels}'
        f'<select name=direction aria-label="Direction"><option value="">any direction</option>{ways}</select>'
        f'<select name=tag aria-label="Tag"><option value="">any tag</option>{options}</select>'
        '<input type=search name=words placeholder="Search" aria-label="Search">'
        "<button type=reset>Reset</button><button type=button id=theme>Light / dark</button>"
        "<output id=shown class=soft aria-live=polite></output></form>"
    )


def _reach(change: Change) -> str:
    if not change.operations or change.operations == (change.owner,):
        return ""
    shown = ", ".join(escape(name) for name in change.operations[:_MOST])
    more = len(change.operations) - _MOST
    return f"<p class=soft>Reaches {shown}{f' and {more} more' if more > 0 else ''}</p>"


def _item(change: Change) -> str:
    effects = "".join(f"<div class=soft>Python: {escape(effect)}</div>" for effect in change.python)
    place = f"<code>{escape(change.place.strip())}</code> " if change.place else ""
    return (
        f'<li class="{change.level}" data-level="{change.level}" data-direction="{change.direction}" '
        f'data-tags="{escape("|".join(change.tags))}" data-owner="{escape(change.owner)}" id="{change.fingerprint}">'
        f"<span class=level>{change.level}</span> {place}{escape(change.text)}{effects}"
        f"<div class=soft>{change.rule} · {_WAYS[change.direction]} · <code>{change.fingerprint}</code></div></li>"
    )
