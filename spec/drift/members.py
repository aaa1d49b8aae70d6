"""Match the members of two unions as sets: by name, by what they say, by tag, by kind; never by index."""

from difflib import SequenceMatcher
from typing import Protocol

from spec.drift.canonical import Index
from spec.drift.shapes import Schema, ref_name, spelled

Member = tuple[Schema, str]
Pairs = list[tuple[Member, Member]]


class Sides(Protocol):
    """What matching asks of a comparison: both documents, the renamed components, and whether two members are equal."""

    old: Index
    new: Index
    renamed: dict[str, str]

    def equal(self, old: Member, new: Member) -> bool:
        """Do two members allow the same?"""
        ...


ALIKE = 0.5
"""Share of common property names (or values) from which two schemas count as two states of one."""


def pair_same(both: Sides, old: list[Member], new: list[Member]) -> tuple[Pairs, list[Member], list[Member]]:
    """Pair the members of two unions that are the same component, or say the same word for word.

    Returns:
        The pairs; the old members left over; the new members left over.
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
    """Pair members that are two states of one thing: with one tag, equal, of one kind, or sharing most properties.

    Returns:
        The pairs; the old members left over; the new members left over.
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
    """Is a closer look worth its time?"""
    if family(both.old, one) != family(both.new, other):
        return False
    bodies = both.old.resolved(*one)[0], both.new.resolved(*other)[0]
    return set(bodies[0].get("properties", ())) == set(bodies[1].get("properties", ()))


def _are_unnamed(one: Member, other: Member) -> bool:
    """Are both written where they stand? Then they are two states of one thing, however little they share."""
    return ref_name(one[0]) is None and ref_name(other[0]) is None


def kind_of(index: Index, name: str) -> str:
    """Name what kind of component this is: "union", or the kind of its one member."""
    found = index.component(name)
    if len(found.members) != 1:
        return "union"
    return family(index, found.members[0])


def family(index: Index, member: Member) -> str:
    """Name the kind of a member; the values of an enum decide its kind, so that opening an enum is no new type."""
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
    """Give (property, constant) -> member for the constants that only one of the members has."""
    found: dict[tuple[str, str], Member] = {}
    doubled: set[tuple[str, str]] = set()
    for member in members:
        for tag in tags_of(index, index.resolved(*member)[0]):
            if tag in found:
                doubled.add(tag)
            found[tag] = member
    return {tag: member for tag, member in found.items() if tag not in doubled}


def tags_of(index: Index, body: Schema) -> list[tuple[str, str]]:
    """Give the (property, constant) pairs of an object schema."""
    found = []
    for name, schema in body.get("properties", {}).items():
        inner, _ = index.resolved(schema, "") if ref_name(schema) is not None else (schema, "")
        if "const" in inner:
            found.append((name, spelled(inner["const"])))
        elif len(inner.get("enum", ())) == 1:
            found.append((name, spelled(inner["enum"][0])))
    return found


def similarity(both: Sides, old: Member, new: Member) -> float:
    """Say from 0 to 1 how much two members share: property names, or enum values."""
    bodies = both.old.resolved(*old)[0], both.new.resolved(*new)[0]
    sets = [
        {spelled(value) for value in body["enum"]} if "enum" in body else set(body.get("properties", {}))
        for body in bodies
    ]
    if not sets[0] or not sets[1] or ("enum" in bodies[0]) != ("enum" in bodies[1]):
        return 0.0
    return len(sets[0] & sets[1]) / len(sets[0] | sets[1])


def similar_names(old: str, new: str) -> bool:
    """Are two names alike enough to be two spellings of one?"""
    plain = [name.replace("_", "").replace("-", "").lower() for name in (old, new)]
    short, long = sorted(plain, key=len)
    return (len(short) >= 4 and short in long) or SequenceMatcher(None, short, long).ratio() >= 0.75
