"""Reads the files of handwritten descriptions.

```yaml
operations:
  createBatch:
    summary: Create a batch
    description: What it does, what comes back, what it costs or changes, which errors matter.
    returns: The batch, in status `validating`.
    parameters:              # of path, query and header; those of a body are fields of its class
      limit: How many batches a page holds.
schemas:
  Batch:
    _: What the class is.
    endpoint: What the field is.
  "Batch*Usage":             # a pattern gives words to what has none of its own
    input_tokens: ...
```
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Any

from spec.upstream import parse_values, read_text

FOLDER = Path(__file__).parent.parent / "overlays" / "words"
CLASS = "_"
"""The key for the class itself."""
Patterns = dict[str, list[str]]
"""Plain text -> the patterns that begin with it."""
OPERATION_KEYS = frozenset({"summary", "description", "returns", "parameters"})


class WordsError(Exception):
    """A file of descriptions has the wrong form."""


@dataclass
class Words:
    """All handwritten descriptions, by their subject.

    Attributes:
        operations: By operationId (or a pattern of them): "summary", "description", "returns", and "parameters" by
            their wire names.
        schemas: By component (or a pattern of them): descriptions of fields by wire name, of the class under "_".
        origin: The file of each ``("operations" | "schemas", name)``.
    """

    operations: dict[str, dict[str, Any]] = field(default_factory=dict)
    schemas: dict[str, dict[str, str]] = field(default_factory=dict)
    origin: dict[tuple[str, str], str] = field(default_factory=dict)

    def of_operation(self, operation: str) -> list[dict[str, Any]]:
        """Return the descriptions of an operation, the most specific first."""
        return [self.operations[name] for name in nearest(self.operations, self._patterns[0], operation)]

    def of_schema(self, component: str) -> list[dict[str, str]]:
        """Return the descriptions of a component, the most specific first."""
        return [self.schemas[name] for name in nearest(self.schemas, self._patterns[1], component)]

    @cached_property
    def _patterns(self) -> tuple[Patterns, Patterns]:
        return patterns_in(self.operations), patterns_in(self.schemas)

    def texts(self) -> Iterator[tuple[str, str, str, str]]:
        """Yield each text: file, owner, name, text."""
        for operation, said in self.operations.items():
            file = self.origin["operations", operation]
            for key in ("summary", "description", "returns"):
                if key in said:
                    yield file, operation, key, said[key]
            for name, text in said.get("parameters", {}).items():
                yield file, operation, name, text
        for component, fields in self.schemas.items():
            for name, text in fields.items():
                yield self.origin["schemas", component], component, name, text


def patterns_in(table: Iterable[str]) -> Patterns:
    """Return the patterns of a table, by the plain text that each begins with."""
    found: Patterns = {}
    for key in table:
        if "*" in key:
            found.setdefault(re.split(r"[*?[]", key, maxsplit=1)[0], []).append(key)
    return found


def nearest(table: Collection[str], patterns: Patterns, name: str) -> list[str]:
    """Return the name itself if the table has it, then the matching patterns, the longest first."""
    likely = [key for end in range(len(name) + 1) for key in patterns.get(name[:end], ())]
    found = [key for key in likely if fnmatchcase(name, key)]
    return ([name] if name in table else []) + sorted(found, key=lambda key: (-len(key), key))


def read_words(folder: Path = FOLDER) -> Words:
    """Read every file of a folder.

    Raises:
        WordsError: A file has the wrong form, or two files describe one thing.
        SpecError: A file is not YAML.
    """
    words = Words()
    for path in sorted(folder.glob("*.yaml")):
        content = parse_values(read_text(path), path)
        if not isinstance(content, dict) or not content.keys() <= {"operations", "schemas"}:
            raise WordsError(f"{path.name}: its keys must be 'operations' and 'schemas'")
        for section, table in (("operations", words.operations), ("schemas", words.schemas)):
            for name, said in (content.get(section) or {}).items():
                if (section, name) in words.origin:
                    raise WordsError(f"{path.name}: {words.origin[section, name]} describes {name} as well")
                _check_form(path.name, section, name, said)
                words.origin[section, name] = path.name
                table[name] = said
    return words


def _check_form(file: str, section: str, name: str, said: Any) -> None:
    if not isinstance(said, dict):
        raise WordsError(f"{file}: {name} must be a mapping")
    if section == "operations":
        unknown = said.keys() - OPERATION_KEYS
        if unknown:
            raise WordsError(f"{file}: {name} has {min(unknown)!r}; known are {', '.join(sorted(OPERATION_KEYS))}")
    texts = {**said, **said.get("parameters", {})} if section == "operations" else said
    for key, text in texts.items():
        if not isinstance(text, str) and not (section == "operations" and key == "parameters"):
            raise WordsError(f"{file}: {name}.{key} must be text")
