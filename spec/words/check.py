"""Refuses text copied from upstream, and text that says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from spec.upstream import load
from spec.words.apply import Worded
from spec.words.files import CLASS, Words
from spec.words.nouns import words_of

RUN = 8
"""This many equal words in a row count as a copied sentence."""
PROSE = ("description", "summary", "title")
FILLER = frozenset(re.findall(r"\w+", """
    a an the this that of for to in on is are be used use its it with object value field parameter given or and which
    associated related specific any
"""))  # fmt: skip

Run = tuple[str, ...]


def tokens(text: str) -> list[str]:
    """Split a text into words for comparison."""
    return re.findall(r"[a-z0-9]+", text.lower())


def own_runs(text: str) -> Iterator[Run]:
    """Yield the runs of one of our texts; names and values in backticks are skipped."""
    for part in re.split(r"`[^`]*`", text):
        yield from runs(part)


def runs(text: str) -> Iterator[Run]:
    """Yield every run of `RUN` words."""
    found = tokens(text)
    for index in range(len(found) - RUN + 1):
        yield tuple(found[index : index + RUN])


def upstream_runs(source: Path) -> set[Run]:
    """Return the runs of words in somebody else's text: a document's prose, or every file of a folder of code."""
    if source.is_dir():
        return {run for path in source.rglob("*.py") for run in runs(path.read_text("utf-8"))}
    return {run for text in _prose(load(source)) for run in runs(text)}


def _prose(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in PROSE and isinstance(value, str):
                yield value
            else:
                yield from _prose(value)
    elif isinstance(node, list):
        for value in node:
            yield from _prose(value)


def copied(texts: Iterable[tuple[str, str]], theirs: set[Run]) -> Iterator[str]:
    """Yield a line for each of our texts, given with its place, that shares a run of words with theirs."""
    for place, text in texts:
        run = next((run for run in own_runs(text) if run in theirs), None)
        if run is not None:
            yield f"{place}: upstream has the words {' '.join(run)!r}; say it in your own"


def texts_of(result: Worded) -> Iterator[tuple[str, str]]:
    """Yield every description of a document with its place."""
    for item in result.document["paths"].values():
        for operation in item.values():
            name = operation["operationId"]
            for key in ("summary", "description"):
                if key in operation:
                    yield f"{name}.{key}", operation[key]
            for parameter in operation.get("parameters", []):
                if "description" in parameter:
                    yield f"{name}.{parameter['name']}", parameter["description"]
    for name, schema in result.document["components"]["schemas"].items():
        if "description" in schema:
            yield name, schema["description"]
        for key, value in schema.get("properties", {}).items():
            if "description" in value:
                yield f"{name}.{key}", value["description"]


def says_nothing(name: str, text: str) -> bool:
    """Return whether a text only repeats the name and words that occur in every sentence."""
    if re.search(r"_ids?$", name) and re.match(r"Ids? of ", text):
        return False  # there is no more to say about most ids
    own = {one for word in tokens(words_of(name)) for one in (word, f"{word}s", word.removesuffix("s"))}
    return not set(tokens(text)) - own - FILLER


GENERIC = frozenset(re.findall(r"\w+", """
    id name status title type kind size data content text result results state settings options details information
    whole itself something thing things what how who whose its one ones your you there
"""))  # fmt: skip
"""Words for the kind of value, which the type shows as well."""


def weak(result: Worded) -> Iterator[tuple[str, str]]:
    """Yield each description of a field or class that says hardly more than its name, with its place.

    Ids and fields with a single value are left out: there is no more to say about them.
    """
    for (section, owner, name), source in result.source.items():
        if section != "schemas" or source is None:
            continue
        schema = result.document["components"]["schemas"][owner]
        about = owner if name == CLASS else name
        text = schema["description"] if name == CLASS else schema["properties"][name]["description"]
        if text.startswith(("Discriminator", "Event type", "Object type")):
            continue
        own = {part for word in tokens(words_of(about)) for part in (word, f"{word}s", word.removesuffix("s"))}
        left = set(tokens(text)) - own - FILLER - GENERIC
        if not left and not re.match(r"(Unique id|Ids?|The .* event)\b", text):
            yield f"{owner}.{name}", text


def faults(words: Words) -> Iterator[str]:
    """Yield a line for each handwritten text that says nothing, or is not a sentence."""
    for file, owner, name, text in words.texts():
        place = f"{file}: {owner}.{name}"
        is_summary = name == "summary" and owner in words.operations
        about = owner if name in (CLASS, "description", "returns") else name
        if not is_summary and says_nothing(about, text):
            yield f"{place}: {text!r} only repeats the name: say what it means, or delete it"
        if is_summary and text.rstrip().endswith("."):
            yield f"{place}: a summary has no full stop"
        if not is_summary and not text.rstrip().endswith((".", ":", "```")):
            yield f"{place}: {text[-30:]!r} is no whole sentence: end it with a full stop"


def empty_rules(result: Worded) -> Iterator[str]:
    """Yield a line for each sentence of a rule that says nothing in its place."""
    schemas = result.document["components"]["schemas"]
    for (section, owner, name), source in result.source.items():
        if source == "rule" and section == "schemas" and name != CLASS:
            text = schemas[owner]["properties"][name]["description"]
            if says_nothing(name, text):
                yield f"rules.yaml: {owner}.{name}: {text!r} only repeats the name"


__all__ = ["copied", "empty_rules", "faults", "texts_of", "upstream_runs", "weak"]
