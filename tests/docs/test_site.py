"""The site: what its pages are made of, and how they behave in a headless Chromium, opened as files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from spec.site import ZENSICAL, build
from spec.site.check import problems
from spec.site.local import make_local
from spec.site.stage import linked, stage, tabbed
from spec.site.twins import first_sentence, llms
from tests.patience import eventually as until
from tests.spec import chromium

ROOT = Path(__file__).parent.parent.parent
DIALOG = "[...document.querySelectorAll('div')].find(one => one.shadowRoot).shadowRoot"
needs_browser = pytest.mark.skipif(
    chromium.EXECUTABLE is None, reason="there is no Chromium on this machine to look at pages"
)


@pytest.fixture(scope="module")
def site() -> Path:
    """The site in build/, made anew where a page is younger; CI makes it in a step of its own."""
    if not ZENSICAL.exists():
        pytest.skip("the generator of the site is not installed: `make site`")
    made = ROOT / "build" / "site" / "llms.txt"
    sources = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "spec" / "site").iterdir()]
    if not made.exists() or max(one.stat().st_mtime for one in sources if one.is_file()) > made.stat().st_mtime:
        assert build(ROOT / "build") == []
    return made.parent


@pytest.fixture(scope="module")
def page() -> Iterator[chromium.Page]:
    with chromium.browser() as opened:
        yield opened


def test_every_link_leads_somewhere_and_nothing_comes_from_elsewhere(site: Path) -> None:
    assert problems(site) == []
    assert make_local(site) == []


def test_pages_weigh_little(site: Path) -> None:
    sizes = [path.stat().st_size for path in site.rglob("*.html")]
    assert len(sizes) > 400
    assert median(sizes) < 100_000
    assert max(sizes) < 1_500_000


def test_every_page_is_there_as_markdown_and_listed(site: Path) -> None:
    text = (site / "llms.txt").read_text("utf-8")
    assert "](reference/chat.md)" in text
    assert "](cookbook/azure.md)" in text
    without = [one for one in site.rglob("*.html") if not one.with_suffix(".md").exists()]
    assert {one.parent.name for one in without if one.name not in ("404.html", "drift-report.html")} == {"python"}


@needs_browser
def test_the_search_finds_a_method(site: Path, page: chromium.Page) -> None:
    page.open(site / "index.html")
    until(lambda: page.run("document.querySelector('.md-search__button') !== null"))
    page.run("document.querySelector('.md-search__button').click()")
    until(lambda: page.run(f"(box => {{ box?.focus(); return box !== null }})({DIALOG}.querySelector('input'))"))
    page.send("Input.insertText", text="chat.completions.create")
    first = f"{DIALOG}.querySelector('[role=listbox] a')?.href || ''"
    until(lambda: page.run(first))
    until(lambda: page.run(first).endswith("reference/chat.html?h=chat.completions.create#chatcompletionscreate"))
    assert page.problems == []


@needs_browser
def test_tabs_switch_on_every_example_of_a_page(site: Path, page: chromium.Page) -> None:
    page.open(site / "reference" / "files.html")
    shown = (
        "[...document.querySelectorAll('.tabbed-block')].filter(one => one.checkVisibility()).map(one => one.innerText)"
    )
    assert not any("AsyncOpenAI" in text for text in page.run(shown))
    page.run("[...document.querySelectorAll('.tabbed-labels label')].find(one => one.innerText === 'Async').click()")
    until(lambda: all("AsyncOpenAI" in text for text in page.run(shown)))
    assert (
        page.run("document.querySelectorAll('.md-code__button[title], .md-clipboard, .md-code__button').length") >= 10
    )
    assert page.problems == []


@needs_browser
def test_dark_and_light(site: Path, page: chromium.Page) -> None:
    page.open(site / "index.html")
    scheme = "document.body.getAttribute('data-md-color-scheme')"
    until(lambda: page.run(scheme))
    before = page.run(scheme)
    page.run("[...document.querySelectorAll('[data-md-component=palette] label')].find(one => !one.hidden).click()")
    until(lambda: page.run(scheme) != before)
    assert {before, page.run(scheme)} == {"default", "slate"}


@needs_browser
@pytest.mark.parametrize(
    "name",
    [
        "index",
        "guide",
        "cookbook/tools",
        "reference/chat",
        "reference/index",
        "reference/types/CreateResponse",
        "benchmarks",
    ],
)
def test_a_phone_shows_a_page_without_scrolling_sideways(name: str, site: Path, page: chromium.Page) -> None:
    page.open(site / f"{name}.html", width=390)
    assert page.run("document.documentElement.scrollWidth <= window.innerWidth")
    assert page.problems == []


# --- what it is made of


def test_code_under_names_becomes_tabs() -> None:
    text = "Before\n\n**Sync**\n\n```python\na\n\nb\n```\n\n**Async**\n\n```python\nc\n```\n\n**Parameters**\n\n| x |\n"
    sync = '=== "Sync"\n\n    ```python\n    a\n\n    b\n    ```\n\n'
    other = '=== "Async"\n\n    ```python\n    c\n    ```\n\n'
    assert tabbed(text) == f"Before\n\n{sync}{other}**Parameters**\n\n| x |\n"
    assert tabbed("**One**\n\n```python\na\n```\n") == "**One**\n\n```python\na\n```\n"


def test_every_page_is_in_the_navigation(tmp_path: Path) -> None:
    twins = stage(ROOT, tmp_path)
    listed = (tmp_path / "zensical.toml").read_text("utf-8").partition("nav = ")[2].partition("\n")[0]
    pages = {page for page in twins if not page.startswith("reference/types/")}
    assert {page for page in pages if f'"{page}"' not in listed} == set()


def test_links_lead_to_pages_of_the_site_or_to_the_repository() -> None:
    places = {"README.md": "index.md", "docs/guide.md": "guide.md", "docs/cookbook/a.md": "cookbook/a.md"}
    text = "[a](../guide.md#x) [b](../../README.md) [c](../../examples/tools.py) [d](https://e.f) [g](#h) `[no](x.md)`"
    assert linked(text, "docs/cookbook/a.md", places) == (
        "[a](../guide.md#x) [b](../index.md) "
        "[c](https://github.com/openai-overlay/openai-overlay/blob/main/examples/tools.py) [d](https://e.f) [g](#h) "
        "`[no](x.md)`"
    )
    assert linked("[a](docs/guide.md)", "README.md", places) == "[a](guide.md)"


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<a href="b.html#x">b</a> <a href="c.html">c</a> <a href=\'b.html#y\'>b</a>')
    (tmp_path / "b.html").write_text('<p id="x"></p><a href="../../out">out</a>')
    (tmp_path / "llms.txt").write_text("[a](a.html) [n](none.md) `[code](none.md)`")
    assert problems(tmp_path) == [
        "a.html: b.html#y: no such anchor",
        "a.html: c.html: no such file",
        "b.html: ../../out: leaves the site",
        "llms.txt: none.md: no such file",
    ]


def test_the_list_for_assistants() -> None:
    methods = (
        "# Files\n\nEvery method.\n\n| [`client.files.create`](#filescreate) | x |\n| [`client.files.list`](#l) | y |\n"
    )
    text = llms({
        "index.md": "# Home\n\nIt is. More.", "reference/types/A.md": "# A", "cookbook/b.md": "# B\n\n- x\n",
        "reference/files.md": methods,
    })  # fmt: skip
    assert "- [Files](reference/files.md): `files.create`, `files.list`\n" in text
    assert "- [Home](index.md): It is.\n" in text
    assert "## Cookbook\n\n- [B](cookbook/b.md)\n" in text
    assert "types/A" not in text
    assert first_sentence("# T\n\n<!-- c -->\n\nSee [a `b`](c.md): d.") == "See a `b`"
