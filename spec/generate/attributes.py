"""Attribute names: what a JSON property is called in Python."""

from __future__ import annotations

import keyword
from collections.abc import Collection, Iterable


def attributes(names: Iterable[str], reserved: Collection[str] = ()) -> dict[str, str]:
    """Return the attribute of each wire name of one class, all different; valid names stay unchanged."""
    found: dict[str, str] = {}
    taken = set(reserved)
    for name in sorted(names, key=lambda name: attribute(name) != name):  # the sort is stable
        text = attribute(name)
        while text in taken:
            text += "_"
        taken.add(text)
        found[name] = text
    return found


def attribute(name: str) -> str:
    """Return the attribute for a wire name: the name itself if Python allows it."""
    if name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("_"):
        return name
    text = "".join(character if character.isalnum() else "_" for character in name)
    text = text if text[:1].isalpha() else f"field_{text.lstrip('_')}"  # attrs strips a leading underscore
    return f"{text}_" if keyword.iskeyword(text) else text
