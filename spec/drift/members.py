"""Matches the members of two unions as sets: by name, content, tag and kind; never by index."""

from difflib import SequenceMatcher
from typing import Protocol

from spec.drift.canonical import Index
from spec.drift.shapes import Schema, ref_name, spelled

Member = tuple[Schema, str]
Pairs = list[tuple[Member, Member]]


class Sides(Protocol):
    """What matching needs from a comparison: both documents, renamed components, and whether two members are equal."""

    old: Index
    new: Index
    renamed: dict[str, str]

    def equal(self, old: Member, new: Member) -> bool:
        """Return whether two members allow the same."""
        ...


ALIKE = 0.5
"""Share of common property names (or values) from which two schemas count as versions of one."""


def pair_same(both: Sides, old: list[Member], new: list[Member]) -> tuple[Pairs, list[Member], list[Member]]:
    """Pair the members of two unions that are the same component, or identical.

    Returns:
        The pairs, the remaining old members, and the remaining new members.
    """
    by_key = {_key(member, {}): (member, pointer) for member, pointer in new}
    pairs: Pairs = []
    gone, come = [], list(new)
    for one in old:
        other = by_key.get(_key(one[0], both.renamed))
        if other is not None and other in come:
            pairs.append((one, other))
            come.remove(other)
        else:
            gone.append(one)
    return pairs, gone, come


def _key(member: Schema, renamed: dict[str, str]) -> str:
    name = ref_name(member)
    return spelled(member) if name is None else f"$ref {renamed.get(name, name)}"


def pair_alike(both: Sides, old: list[Member], new: list[Member]) -> tuple[Pairs, list[Member], list[Member]]:
    """Pair members that are versions of one thing: with one tag, equal, of one kind, or sharing most properties.

    Returns:
        The pairs, the remaining old members, and the remaining new members.
    """
    pairs: Pairs = []
    gone, come = list(old), list(new)

    def take(one: Member, other: Member) -> None:
        pairs.append((one, other))
        gone.remove(one)
        come.remove(other)

    old_tags, new_tags = _unique_tags(both.old, gone), _unique_tags(both.new, come)
    for tag, one in old_tags.items():
        if (match := new_tags.get(tag)) is not None and one in gone and match in come:
            take(one, match)
    for one in list(gone):
        for other in come:
            if _may_be_equal(both, one, other) and both.equal(one, other):
                take(one, other)
                break
    for one in list(gone):
        mine = family(both.old, one)
        rivals = [member for member in gone if family(both.old, member) == mine]
        others = [member for member in come if family(both.new, member) == mine]
        if mine == "object" and not (len(rivals) == len(others) == 1 and _are_unnamed(one, others[0])):
            scored = [(similarity(both, one, other), other) for other in others]
            best = max(scored, key=lambda found: found[0], default=None)
            if best is not None and best[0] >= ALIKE:
                take(one, best[1])
        elif len(rivals) == len(others) == 1:
            take(one, others[0])
    return pairs, gone, come


def _may_be_equal(both: Sides, one: Member, other: Member) -> bool:
    """Return whether a detailed comparison is worth its time."""
    if family(both.old, one) != family(both.new, other):
        return False
    bodies = both.old.resolved(*one)[0], both.new.resolved(*other)[0]
    return set(bodies[0].get("properties", ())) == set(bodies[1].get("properties", ()))


def _are_unnamed(one: Member, other: Member) -> bool:
    """Return whether both are inline. Then they are versions of one thing, however little they share."""
    return ref_name(one[0]) is None and ref_name(other[0]) is None


def kind_of(index: Index, name: str) -> str:
    """Return a component's kind: "union", or the kind of its one member."""
    found = index.component(name)
    if len(found.members) != 1:
        return "union"
    return family(index, found.members[0])


def family(index: Index, member: Member) -> str:
    """Return a member's kind; for an enum, the kind of its values, so that opening an enum is not a new type."""
    body, _ = index.resolved(*member)
    if ref_name(body) is not None:
        return "union"
    if "enum" in body:
        kinds = {bool: "boolean", int: "integer", float: "number"}
        return kinds.get(type(body["enum"][0]), "string") if body["enum"] else "string"
    if body.get("properties"):
        return "object"
    kind = body.get("type")
    if kind is None:
        return "map" if "additionalProperties" in body else "array" if "items" in body else "any"
    return {"object": "map", "integer": "number"}.get(kind, str(kind))


def _unique_tags(index: Index, members: list[Member]) -> dict[tuple[str, str], Member]:
    """Return (property, constant) -> member for the constants that only one of the members has."""
    found: dict[tuple[str, str], Member] = {}
    doubled: set[tuple[str, str]] = set()
    for member in members:
        for tag in tags_of(index, index.resolved(*member)[0]):
            if tag in found:
                doubled.add(tag)
            found[tag] = member
    return {tag: member for tag, member in found.items() if tag not in doubled}


def tags_of(index: Index, body: Schema) -> list[tuple[str, str]]:
    """Return the (property, constant) pairs of an object schema."""
    found = []
    for name, schema in body.get("properties", {}).items():
        inner, _ = index.resolved(schema, "") if ref_name(schema) is not None else (schema, "")
        if "const" in inner:
            found.append((name, spelled(inner["const"])))
        elif len(inner.get("enum", ())) == 1:
            found.append((name, spelled(inner["enum"][0])))
    return found


def similarity(both: Sides, old: Member, new: Member) -> float:
    """Return from 0 to 1 how much two members share: property names, or enum values."""
    bodies = both.old.resolved(*old)[0], both.new.resolved(*new)[0]
    sets = [
        {spelled(value) for value in body["enum"]} if "enum" in body else set(body.get("properties", {}))
        for body in bodies
    ]
    if not sets[0] or not sets[1] or ("enum" in bodies[0]) != ("enum" in bodies[1]):
        return 0.0
    return len(sets[0] & sets[1]) / len(sets[0] | sets[1])


def similar_names(old: str, new: str) -> bool:
    """Return whether two names are similar enough to be spellings of one."""
    plain = [name.replace("_", "").replace("-", "").lower() for name in (old, new)]
    short, long = sorted(plain, key=len)
    return (len(short) >= 4 and short in long) or SequenceMatcher(None, short, long).ratio() >= 0.75
