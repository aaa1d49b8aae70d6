"""Names for the components that additions need, avoiding those of upstream's models."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

from spec.prepare.names import pascal, reference, referenced_name
from spec.prepare.unions import NULL

Json = dict[str, Any]


def reached(roots: list[Json], components: dict[str, Json]) -> Iterator[str]:
    """Yield the components that are named somewhere below, directly or by others, each once."""
    seen: set[str] = set()
    stack: list[Any] = list(reversed(roots))
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            name = referenced_name(node)
            if name is not None and name not in seen:
                seen.add(name)
                yield name
                stack.append(components[name])
            stack.extend(reversed(list(node.values())))
        elif isinstance(node, list):
            stack.extend(reversed(node))


class Names:
    """Chooses the names of the components that the additions need.

    Args:
        release: The components of the release.
        upstream: Upstream's components, whose names are taken.
        same: Upstream's counterparts of the release's components, where known.
        roots: Everything that references components of the release.
        wishes: Preferred names for some of them, used if they are free.
    """

    def __init__(
        self,
        release: dict[str, Json],
        upstream: dict[str, Json],
        same: dict[str, str],
        roots: list[Json],
        wishes: dict[str, str],
    ) -> None:
        self._ours = release
        self._same = same
        self._needed = list(reached(roots, release))
        self._twins = self._equal_twins()
        self._chosen: dict[str, str] = {}
        taken = {plain(name) for name in upstream}
        for name in self._needed:
            if name in self._same:
                self._chosen[name] = self._same[name]
            elif name not in self._twins:
                several = chain([wishes[name]] if name in wishes else [], _wishes(name, self._ours))
                self._chosen[name] = _unique(several, taken)
                taken.add(plain(self._chosen[name]))
        for name in self._twins:
            twin = self._twins[name]
            while twin in self._twins:
                twin = self._twins[twin]
            self._chosen[name] = self._chosen[twin]

    def _equal_twins(self) -> dict[str, str]:
        """Pair request and answer forms of one class that only differ in what is required and may be null."""
        by_class = {name.rpartition(".")[2]: name for name in reversed(self._needed)}
        twins = {
            name: by_class[short]
            for name in self._needed
            if (short := name.rpartition(".")[2].removesuffix("Param")) != name.rpartition(".")[2]
            and short in by_class
            and name not in self._same
        }
        while True:  # each pair depends on the pairs inside it
            wrong = [name for name, twin in twins.items() if not self._equal(name, twin, twins)]
            if not wrong:
                return twins
            for name in wrong:
                del twins[name]

    def _equal(self, name: str, twin: str, twins: dict[str, str]) -> bool:
        def mapped(key: str) -> str:
            while key in twins:
                key = twins[key]
            return self._same.get(key, key)

        left, right = (_loose(_mapped(self._ours[key], mapped)) for key in (name, twin))
        return bool(left == right)

    def renamed(self, node: Json) -> Json:
        """Return a copy whose references use the chosen names."""
        return dict(_mapped(node, lambda name: self._chosen[name]))

    def components(self) -> dict[str, Json]:
        """Return the schemas that the additions need, including upstream's, in case it drops one."""
        found: dict[str, Json] = {}
        for name in [*self._twins, *self._needed]:  # of two forms the request's, which states what is required
            found.setdefault(self._chosen[name], self.renamed(self._ours[name]))
        return {name: found[name] for name in sorted(found)}


def _loose(node: Any) -> Any:
    """Drop from a schema what is required and what may be null."""
    if isinstance(node, dict):
        members = [_loose(member) for member in node.get("anyOf", []) if member != NULL]
        if len(members) == 1:
            return members[0]
        return {key: _loose(value) for key, value in node.items() if key != "required"} | (
            {"anyOf": members} if members else {}
        )
    return [_loose(item) for item in node] if isinstance(node, list) else node


def _mapped(node: Any, name_of: Callable[[str], str]) -> Any:
    if isinstance(node, dict):
        name = referenced_name(node)
        if name is not None:
            return {**node, **reference(name_of(name))}
        return {key: _mapped(value, name_of) for key, value in node.items()}
    if isinstance(node, list):
        return [_mapped(item, name_of) for item in node]
    return node


def _wishes(key: str, schemas: dict[str, Json]) -> Iterator[str]:
    """Yield names for a component of the release, shortest first: its class, then prefixed with its folders."""
    *folders, _, name = key.split(".")
    if name.endswith("Param") and not any(other.rpartition(".")[2] == name.removesuffix("Param") for other in schemas):
        name = name.removesuffix("Param")
    yield name
    for count in range(1, len(folders) + 1):
        yield pascal("_".join(folders[-count:])) + name
    for number in range(2, 100):
        yield f"{name}{number}"


def _unique(wishes: Iterator[str], taken: set[str]) -> str:
    return next(wish for wish in wishes if plain(wish) not in taken)


def plain(name: str) -> str:
    return re.sub(r"[^0-9a-z]", "", name.lower())
