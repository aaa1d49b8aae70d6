"""Sentences made from names, and text wrapped for a docstring."""

from __future__ import annotations

import re
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
    text = " ".join(text.split())
    if wrapping and len(text) > WIDTH - len(indent):
        text = textwrap.fill(
            text, WIDTH - len(indent), subsequent_indent=indent if hanging is None else hanging,
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip
    told = (first + text).replace("\\", "\\\\").replace('"""', "'''")
    return told + " " if told.endswith('"') else told
