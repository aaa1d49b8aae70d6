"""Traces a place in a prepared document back to the user's own document.

Preparation moves things: inline classes become components, unions become flat, shared parameters and answers are
inlined. A place is found again by its names; if the last steps have no counterpart, the result is the place above.
"""

from collections.abc import Iterator
from typing import Any

from spec.prepare.unseen import UNSEEN
from spec.upstream import pointer_text

Step = str | int
Path = tuple[Step, ...]

_SCHEMAS = ("components", "schemas")
_PARTS = ("allOf", "anyOf", "oneOf")
_MOST = 200
"""Parts of a schema that are searched for a property."""


class Origins:
    """Finds the places of one prepared document in the document that it was made from."""

    def __init__(self, prepared: dict[str, Any], written: dict[str, Any]) -> None:
        self._prepared = prepared
        self._written = written
        self._known = written.get("components", {}).get("schemas", {})
        self._homes: dict[str, Path] | None = None

    def of(self, pointer: str | None) -> str | None:
        """Return the JSON Pointer in the written document for one in the prepared document."""
        if pointer is None:
            return None
        steps = _steps(pointer)
        if self._prepared is self._written and _at(self._written, steps) is not None:
            return pointer
        return pointer_text(self._locate(steps, set()))

    def _locate(self, steps: Path, seen: set[str]) -> Path:
        path: Path = ()
        rest = steps
        if steps[:2] == _SCHEMAS and len(steps) > 2 and steps[2] not in self._known:
            name = str(steps[2])
            home = self._home(name)
            if home is None or name in seen:
                return _SCHEMAS
            path, rest = self._locate(home, seen | {name}), steps[3:]
        done = len(steps) - len(rest)
        while rest:
            unit, rest = rest[: _size(rest)], rest[_size(rest) :]
            done += len(unit)
            found = self._go(path, unit, steps[:done])
            if found is None:
                break
            path = found
        return path

    def _go(self, path: Path, unit: Path, prepared: Path) -> Path | None:
        """Advance one unit of steps from `path`; None if the written document has no counterpart."""
        if unit[0] in _PARTS:
            return path  # the members of a flat union may have been anywhere in it
        if unit[0] == "parameters" and len(unit) == 2:
            return self._parameter(path, _at(self._prepared, prepared))
        for place in self._parts(path):
            node = _at(self._written, place)
            for step in unit:
                node = node.get(step) if isinstance(node, dict) else None
            if node is not None:
                return (*place, *unit)
        if unit[0] == "responses":
            aside = (*path, UNSEEN, "errors", *unit[1:])
            return aside if _at(self._written, aside) is not None else None
        return None

    def _parts(self, path: Path) -> Iterator[Path]:
        """Yield a place and what it consists of: what it refers to, and the parts of its unions."""
        queue, seen = [path], set[Path]()
        while queue and len(seen) < _MOST:
            place = queue.pop(0)
            node = _at(self._written, place)
            if place in seen or not isinstance(node, dict):
                continue
            seen.add(place)
            yield place
            reference = node.get("$ref")
            if isinstance(reference, str) and reference.startswith("#/"):
                queue.append(_steps(reference))
            queue += [(*place, key, index) for key in _PARTS for index in range(len(node.get(key, ())))]

    def _parameter(self, path: Path, wanted: Any) -> Path | None:
        """Find a parameter by its name and location, in the operation or in its path."""
        if not isinstance(wanted, dict):
            return None
        for owner in (path, path[:-1]):
            node = _at(self._written, owner)
            for index in range(len(node.get("parameters", ())) if isinstance(node, dict) else 0):
                for place in self._parts((*owner, "parameters", index)):
                    found = _at(self._written, place)
                    names = [str(one.get("name", "")).removesuffix("[]") for one in (found, wanted)]
                    if names[0] == names[1] and found.get("in") == wanted.get("in"):
                        return place
        return None

    def _home(self, name: str) -> Path | None:
        """Return the place in the prepared document that an originally unnamed class was extracted from."""
        if self._homes is None:
            self._homes = {}
            for path, target in _references(self._prepared, ()):
                if target not in self._known and path[:3] != (*_SCHEMAS, target):
                    self._homes.setdefault(target, path)
        return self._homes.get(name)


def _size(rest: Path) -> int:
    """Return how many steps belong together: a keyword and the name or number that follows it."""
    return 2 if rest[0] in ("properties", "responses", "parameters", "headers", "content", *_PARTS) else 1


def _steps(pointer: str) -> Path:
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])


def _at(document: Any, path: Path) -> Any:
    node = document
    for step in path:
        if isinstance(node, list):
            index = int(step)
            node = node[index] if index < len(node) else None
        else:
            node = node.get(step) if isinstance(node, dict) else None
    return node


def _references(node: Any, path: Path) -> Iterator[tuple[Path, str]]:
    stack = [(node, path)]
    while stack:
        node, path = stack.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str):
                yield path, reference.rpartition("/")[2]
            stack += [(value, (*path, key)) for key, value in reversed(node.items())]
        elif isinstance(node, list):
            stack += [(value, (*path, index)) for index, value in reversed(list(enumerate(node)))]
