"""For coding assistants: each page as Markdown beside its HTML, and an ``llms.txt`` that lists them."""

from __future__ import annotations

import re
from pathlib import Path

from spec.site.stage import heading

SUMMARY = """\
# openai-overlay

> A typed Python client of the OpenAI HTTP API: all operations with the names of the official client, few dependencies,
> streams that are never mistaken for complete answers when they were cut off, and a local sandbox server for tests.

Install with `pip install openai-overlay`, import from `overlay` (`from overlay import OpenAI, AsyncOpenAI`). Every page
of the site is Markdown, too: its address with `.md` in place of `.html`.
"""
METHOD = re.compile(r"^\| \[`client\.([\w.]+)`\]", re.MULTILINE)
SECTIONS = {
    "Start": ("index.md", "guide.md", "cookbook/index.md", "migrating.md", "frameworks.md"),
    "Cookbook": ("cookbook/",),
    "Reference": ("reference/",),
    "Optional": ("",),
}


def write_twins(twins: dict[str, str], site: Path) -> None:
    """Write the Markdown of each page, and the list of them.

    Args:
        twins: The pages: path -> text.
        site: The folder of the site.
    """
    for page, text in twins.items():
        (site / page).parent.mkdir(parents=True, exist_ok=True)
        (site / page).write_text(text, "utf-8")
    (site / "llms.txt").write_text(llms(twins), "utf-8")


def llms(twins: dict[str, str]) -> str:
    """Return the list of pages, in the llmstxt.org format; the pages of models are linked from the reference."""
    waiting = [page for page in sorted(twins) if not page.startswith("reference/types/") or page.endswith("/index.md")]
    parts = [SUMMARY]
    for name, beginnings in SECTIONS.items():
        pages = [
            page for one in beginnings for page in waiting if page == one or (_is_folder(one) and page.startswith(one))
        ]
        waiting = [page for page in waiting if page not in pages]
        lines = [f"- [{heading(twins[page])}]({page}): {_about(page, twins[page])}" for page in pages]
        parts.append(f"## {name}\n\n" + "\n".join(line.removesuffix(": ") for line in lines) + "\n")
    return "\n".join(parts)


def _is_folder(name: str) -> bool:
    return not name or name.endswith("/")


def _about(page: str, text: str) -> str:
    """Describe a page: reference pages by their methods, others by how they begin."""
    methods = METHOD.findall(text) if page.startswith("reference/") and not page.endswith("/index.md") else []
    return ", ".join(f"`{name}`" for name in methods) or first_sentence(text)


def first_sentence(text: str) -> str:
    """Return how a page begins, as plain text."""
    body = re.sub(r"^```.*?^```|<!--.*?-->", "", text, flags=re.MULTILINE | re.DOTALL)
    for paragraph in re.split(r"\n\s*\n", body):
        plain = " ".join(paragraph.split())
        if plain and not re.match(r"[#|\-*\[!<>]", plain):
            plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", plain)
            return re.split(r"(?<=[.!?:]) ", plain)[0].rstrip(":")
    return ""
