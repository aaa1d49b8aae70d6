"""Finds renamed components: gone under one name, new under another, in the same place or with the same content."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from spec.drift.canonical import Index
from spec.drift.members import ALIKE, Member, kind_of, similarity, tags_of
from spec.drift.schemas import SchemaComparison
from spec.drift.shapes import SCHEMAS, ref_name, spelled


def find_renames(both: SchemaComparison) -> dict[str, str]:
    """Return old name -> new name for each component that was renamed."""
    gone = [name for name in both.old.schemas if name not in both.new.schemas]
    come = [name for name in both.new.schemas if name not in both.old.schemas]
    if not gone or not come:
        return {}
    votes: Counter[tuple[str, str]] = Counter()
    old_places, new_places = _places(both.old, set(gone)), _places(both.new, set(come))
    for place, name in old_places.items():
        if place in new_places:
            votes[name, new_places[place]] += 1
    for mark in (_content, _tags):
        old_marks, new_marks = _by_mark(both.old, gone, mark), _by_mark(both.new, come, mark)
        for text, names in old_marks.items():
            if len(names) == len(new_marks.get(text, ())) == 1:
                votes[names[0], new_marks[text][0]] += 1
    renamed: dict[str, str] = {}
    for (name, other), _ in votes.most_common():
        if name not in renamed and other not in renamed.values() and _alike(both, name, other):
            renamed[name] = other
    return renamed


def _alike(both: SchemaComparison, old: str, new: str) -> bool:
    if kind_of(both.old, old) != kind_of(both.new, new):
        return False
    one: Member = ({"$ref": SCHEMAS + old}, "")
    other: Member = ({"$ref": SCHEMAS + new}, "")
    return similarity(both, one, other) >= ALIKE or both.equal_components(old, new)


def _by_mark(index: Index, names: list[str], mark: Callable[[Index, str], str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        if text := mark(index, name):
            found.setdefault(text, []).append(name)
    return found


def _tags(index: Index, name: str) -> str:
    """Spell the constants that tell an object from others; empty if it has none."""
    members = index.component(name).members
    tags = tags_of(index, members[0][0]) if len(members) == 1 else []
    return spelled(tags) if tags else ""


def _content(index: Index, name: str) -> str:
    """Spell a component by its content: for objects the property names, so that renamed parts do not hide it."""
    members = index.component(name).members
    if len(members) == 1 and members[0][0].get("properties"):
        body = members[0][0]
        return spelled([sorted(body["properties"]), sorted(body.get("required", []))])
    return spelled([member for member, _ in members]) if members else ""


def _places(index: Index, names: set[str]) -> dict[str, str]:
    """Return place -> component for each place that uses one of `names`; places omit union indices."""
    roots = [*index.schemas.items(), *((operation.key, operation.body) for operation in index.operations.values())]
    return {place: target for name, root in roots for place, target in _inside(root, name) if target in names}


def _inside(node: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        name = ref_name(node)
        if name is not None:
            yield place, name
        for key, value in node.items():
            if key not in ("anyOf", "oneOf"):
                yield from _inside(value, f"{place}/{key}")
            elif sum(isinstance(member, dict) and "$ref" in member for member in value) == 1:
                for member in value:
                    yield from _inside(member, place)
    elif isinstance(node, list):
        for index, item in enumerate(node):
            label = item.get("name", index) if isinstance(item, dict) else index
            yield from _inside(item, f"{place}/{label}")
