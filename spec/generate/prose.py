"""Sentences made from names, and text wrapped for a docstring."""

from __future__ import annotations

import re
import sys
import textwrap

WIDTH = 112


def sentence(name: str) -> str:
    """Turn a component's or an operation's name into a sentence: ``ListFilesResponse`` -> "List files response."."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)
    text = " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in words)
    return text[:1].upper() + text[1:] + "."


def wrapped(text: str, indent: str, hanging: str | None = None, *, wrapping: bool = True) -> str:
    """Wrap text to the line width; the first line is not indented if it follows opening quotes."""
    first = indent if hanging is not None else ""
    lines = textwrap.wrap(
        " ".join(text.split()), WIDTH - len(indent) if wrapping else sys.maxsize,
        subsequent_indent=indent if hanging is None else hanging,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
    told = (first + "\n".join(lines)).replace("\\", "\\\\").replace('"""', "'''")
    return told + " " if told.endswith('"') else told
