"""Sentences by name, type and place, for what has no handwritten description: the table ``rules.yaml``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from spec.upstream import parse_values, read_text
from spec.words.files import WordsError

TABLE = Path(__file__).with_name("rules.yaml")
KEYS = frozenset({"names", "type", "place", "of", "text"})


@dataclass(frozen=True, kw_only=True)
class Subject:
    """What needs a sentence.

    Attributes:
        name: The wire name of a field or parameter; "_" for a class, "()" for an operation.
        kinds: The kinds of its values (`spec.words.facts.kind`), without null.
        place: "answer", "request" (a field of what answers or requests hold), "path", "query", "header", "class",
            or "operation".
        owner: The component or the operationId.
        blanks: The values for the sentence's blanks.
    """

    name: str
    kinds: frozenset[str]
    place: str
    owner: str
    blanks: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One row of the table: its conditions, and its sentence."""

    names: tuple[str, ...]
    kinds: frozenset[str]
    places: frozenset[str]
    owner: re.Pattern[str] | None
    text: str

    def fits(self, subject: Subject) -> bool:
        return (
            any(fnmatchcase(subject.name, name) for name in self.names)
            and (not self.kinds or bool(self.kinds & subject.kinds))
            and (not self.places or subject.place in self.places)
            and (self.owner is None or self.owner.search(subject.owner) is not None)
            and all(subject.blanks.get(blank) for blank in re.findall(r"{(\w+)}", self.text))
        )


class Rules:
    """The rules in order; those that state names are indexed by them."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._named: dict[str, list[tuple[int, Rule]]] = {}
        self._patterns: list[tuple[int, Rule]] = []
        for index, rule in enumerate(rules):
            for name in rule.names:
                (self._patterns if "*" in name else self._named.setdefault(name, [])).append((index, rule))

    def sentence(self, subject: Subject) -> str | None:
        """Return the sentence of the first matching rule, with its blanks filled."""
        found = [*self._named.get(subject.name, ()), *self._patterns]
        for _, rule in sorted(found, key=lambda row: row[0]):
            if rule.fits(subject):
                text = re.sub(r"{(\w+)}", lambda blank: subject.blanks[blank[1]], rule.text)
                return text[:1].upper() + text[1:]
        return None


@cache
def read_rules(path: Path = TABLE) -> tuple[Rules, Mapping[str, str]]:
    """Read the table: its rules, and the nouns of components that no rule covers.

    Raises:
        WordsError: A row has the wrong form.
    """
    content = parse_values(read_text(path), path)
    rules = []
    for row in content["rules"]:
        if not {"names", "text"} <= row.keys() <= KEYS:
            raise WordsError(f"{path.name}: {row} must have 'names' and 'text', and may have 'type', 'place', 'of'")
        rules.append(
            Rule(
                names=tuple(row["names"].split()),
                kinds=frozenset(row.get("type", "").split()),
                places=frozenset(row.get("place", "").split()),
                owner=re.compile(row["of"]) if "of" in row else None,
                text=row["text"],
            )
        )
    return Rules(rules), content["nouns"]
