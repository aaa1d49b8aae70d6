"""The report as a page, looked at in a headless Chromium."""

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from spec.drift.cli import make_report
from spec.drift.documents import Prepared
from spec.drift.ignore import Ignored
from spec.drift.report import Report, renderer
from spec.prepare import prepare

from . import chromium
from .drift_zoo import KINDS, zoo
from .test_drift_report import changes

pytestmark = pytest.mark.skipif(
    chromium.EXECUTABLE is None, reason="there is no Chromium on this machine to look at pages"
)

SHOWN = "[...document.querySelectorAll('li[data-level]')].filter(item => item.checkVisibility()).length"


def many_changes() -> Report:
    """A report of edits of many kinds at once."""
    new = zoo()
    for kind in KINDS[:40:3]:
        kind.edit(new, "Received" if not kind.direction else kind.places[0])
    for name in ("add parameter", "deprecate operation", "add schema"):
        kind = next(kind for kind in KINDS if kind.name == name)
        kind.edit(new, kind.places[0])
    return make_report(Prepared("old.yaml", prepare(zoo()), "", zoo()), Prepared("new.yaml", prepare(new), "", new))


@pytest.fixture(scope="module")
def report() -> Report:
    return many_changes()


@pytest.fixture(scope="module")
def path(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "drift.html"
    path.write_text(renderer("html")(report), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def page() -> Iterator[chromium.Page]:
    with chromium.browser() as opened:
        yield opened


def fill(page: chromium.Page, name: str, value: str) -> None:
    page.run(
        f"(e => {{ e.value = {value!r}; e.dispatchEvent(new Event('input', {{bubbles: true}})) }})"
        f"(document.querySelector('[name={name}]'))"
    )


def test_everything_is_shown_at_first_and_nothing_fails(page: chromium.Page, path: Path, report: Report) -> None:
    page.open(path)
    assert page.run(SHOWN) == len(report.changes) > 15
    assert (
        page.run("document.getElementById('shown').textContent")
        == f"{len(report.changes)} of {len(report.changes)} shown"
    )
    assert page.problems == []


def test_levels_are_filtered(page: chromium.Page, path: Path, report: Report) -> None:
    page.open(path)
    page.run("document.querySelectorAll('[name=level]:not([value=breaking])').forEach(box => box.click())")
    assert page.run(SHOWN) == report.counts["breaking"] > 0
    assert page.run(
        "[...document.querySelectorAll('section')].every(s => s.hidden || s.querySelector('li:not([hidden])'))"
    )
    page.run("document.querySelector('[type=reset]').click(); new Promise(done => setTimeout(done, 50))")
    assert page.run(SHOWN) == len(report.changes)


@pytest.mark.parametrize("direction", ["request", "response", "none"])
def test_directions_are_filtered(page: chromium.Page, path: Path, report: Report, direction: str) -> None:
    page.open(path)
    fill(page, "direction", direction)
    wanted = {direction} if direction == "none" else {direction, "both"}
    assert page.run(SHOWN) == sum(change.direction in wanted for change in report.changes) > 0


def test_tags_and_words_are_filtered(page: chromium.Page, path: Path, report: Report) -> None:
    page.open(path)
    fill(page, "tag", "Zoo")
    assert page.run(SHOWN) == sum("Zoo" in change.tags for change in report.changes) > 0
    fill(page, "words", "ReceivedThing")
    few = page.run(SHOWN)
    assert 0 < few < len(report.changes)
    fill(page, "words", "no such words")
    assert page.run(SHOWN) == 0


def test_a_view_has_an_address(page: chromium.Page, path: Path, report: Report) -> None:
    page.open(path)
    fill(page, "direction", "none")
    assert page.run("location.hash") == "#direction=none"
    page.run("location.hash = 'level=breaking&direction=response'; new Promise(done => setTimeout(done, 50))")
    wanted = [c for c in report.changes if c.level == "breaking" and c.direction in ("response", "both")]
    assert page.run(SHOWN) == len(wanted) > 0


def brightness(page: chromium.Page) -> int:
    return sum(chromium.corner(page.screenshot()))


def test_light_and_dark(page: chromium.Page, path: Path) -> None:
    page.open(path, scheme="light")
    assert brightness(page) > 700
    page.run("document.getElementById('theme').click()")
    assert brightness(page) < 120
    page.open(path, scheme="dark")
    assert brightness(page) < 120
    page.run("document.getElementById('theme').click()")
    assert brightness(page) > 700


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read(page: chromium.Page, path: Path, scheme: str) -> None:
    """Every colour of text has a contrast of at least 4.5 to what it stands on (WCAG 2.2, 1.4.3)."""
    page.open(path, scheme=scheme)
    worst = page.run("""
        (() => {
          const linear = value => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
          const light = text => {
            const [r, g, b] = text.match(/[\\d.]+/g).map(value => linear(value / 255));
            return .2126 * r + .7152 * g + .0722 * b;
          };
          const ground = node => {
            for (; node; node = node.parentElement) {
              const color = getComputedStyle(node).backgroundColor;
              if (!color.startsWith('rgba(0, 0, 0, 0')) return light(color);
            }
            return 1;
          };
          const contrast = node => {
            const [more, less] = [light(getComputedStyle(node).color), ground(node)].sort((x, y) => y - x);
            return (more + .05) / (less + .05);
          };
          const texts = document.querySelectorAll('h1, h2, li, .soft, .level, label, button, select');
          return Math.min(...[...texts].map(contrast));
        })()""")
    assert worst >= 4.5


@pytest.mark.parametrize("width", [360, 800, 1600])
def test_nothing_runs_out_of_the_page(page: chromium.Page, path: Path, width: int) -> None:
    page.open(path, width=width)
    assert page.run("document.documentElement.scrollWidth") <= width


def test_the_page_is_self_contained_and_escaped(page: chromium.Page, tmp_path: Path) -> None:
    found = changes()
    evil = replace(found[0], text="<img src=x onerror=document.title='bad'>", tags=('"><b>',), owner="</script><i>")
    ignored = ((found[1], Ignored(found[1].fingerprint, "<u>why</u>", date(2030, 1, 1))),)
    text = renderer("html")(Report(old="<old>", new="n", changes=(evil,), ignored=ignored, remarks=("<s>",)))
    assert not re.search(r"(src|href)=[\"']?https?:", text)
    assert "url(" not in text
    path = tmp_path / "evil.html"
    path.write_text(text, encoding="utf-8")
    page.open(path)
    assert page.run("document.title").startswith("Drift: 1 difference")
    assert page.run("document.querySelectorAll('img, i, b, u, s').length") == 0
    assert page.run(SHOWN) == 1


def test_the_page_is_well_formed(report: Report) -> None:
    class Parser(HTMLParser):
        open: list[str] = []  # noqa: RUF012 - one parser, once

        def handle_starttag(self, tag: str, attrs: object) -> None:
            if tag not in ("meta", "input", "br"):
                self.open.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert self.open.pop() == tag

    parser = Parser()
    parser.feed(renderer("html")(report))
    assert parser.open == []


def test_no_changes_are_a_page_too(page: chromium.Page, tmp_path: Path) -> None:
    path = tmp_path / "none.html"
    path.write_text(renderer("html")(Report(old="a", new="b", changes=())), encoding="utf-8")
    page.open(path)
    assert "Both documents say the same." in page.run("document.body.textContent")


def test_a_picture_is_kept_where_it_is_asked_for(page: chromium.Page, path: Path) -> None:
    """For a person to look at: name a folder in DRIFT_PICTURES."""
    page.open(path, width=1100, height=1400)
    picture = page.screenshot()
    assert picture.startswith(b"\x89PNG")
    folder = os.environ.get("DRIFT_PICTURES")
    if folder:
        (Path(folder) / "light.png").write_bytes(picture)
        page.open(path, width=420, height=1400, scheme="dark")
        (Path(folder) / "dark.png").write_bytes(page.screenshot())
