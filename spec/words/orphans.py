"""Descriptions of things that are no longer in the document."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from fnmatch import translate
from typing import Any

from spec.words.files import CLASS, Words

Key = tuple[str, str, str]
"""("operations" | "schemas", operationId or component, name): a name "()" or "_" is the operation or class itself."""


def _fitting(written: str, owners: Collection[str]) -> list[str]:
    """Return the names in the document that a name or a pattern of the descriptions matches."""
    if "*" in written:
        fits = re.compile(translate(written)).match
        return [owner for owner in owners if fits(owner)]
    return [written] if written in owners else []


def orphans(sources: Iterable[Key], words: Words) -> list[str]:
    """Return what has a description but is missing in the document."""
    found = []
    there: dict[tuple[str, str], set[str]] = {}
    for section, owner, name in sources:
        there.setdefault((section, owner), set()).add(name)
    for section in ("operations", "schemas"):
        owners = {owner: names for (kind_of, owner), names in there.items() if kind_of == section}
        table: dict[str, Any] = words.operations if section == "operations" else words.schemas
        for written, said in table.items():
            fitting = [owners[owner] for owner in _fitting(written, owners)]
            file = words.origin.get((section, written), "")
            if not fitting:
                found.append(f"{file}: {written} is not in the document any more: delete its words")
                continue
            names = set().union(*fitting)
            told = said.get("parameters", {}) if section == "operations" else said
            found += [
                f"{file}: {written}.{name} is not in the document any more: delete its words"
                for name in sorted(set(told) - names - {CLASS})
            ]
    return found
