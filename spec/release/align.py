"""Walks a release and an upstream document in parallel, over the operations that both have.

Both are prepared, so that everything has one spelling. The result: which components correspond, what upstream lacks,
and where the two differ.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from spec.prepare.names import referenced_name
from spec.prepare.unions import NULL

Json = dict[str, Any]
Place = tuple[str, ...]

OPEN: tuple[Json, ...] = ({}, {"type": "object", "additionalProperties": {}})
"""Schemas that allow anything: nothing can be missing there."""


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that the release has and upstream lacks.

    Attributes:
        place: Where in upstream: a component, then the properties and `[]` below it.
        kind: "field", "value" or "variant".
        name: The field's name, or the value.
        schema: The field's or variant's schema in the release.
        required: Whether the release requires the field.
        used: The operation that showed it.
    """

    place: Place
    kind: str
    name: Any
    schema: Json
    used: str


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that both have but define differently."""

    place: Place
    text: str
    used: str


@dataclass
class Alignment:
    """The result of the walk.

    Attributes:
        same: How often a component of the release (first) was found at the place of one of upstream's (second).
    """

    release: dict[str, Json]
    upstream: dict[str, Json]
    same: dict[str, Counter[str]] = field(default_factory=dict)
    lacks: list[Lack] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    _seen: set[tuple[str, Place]] = field(default_factory=set)
    _used: str = ""
    _fields: dict[int, tuple[Json, dict[str, list[Any]]]] = field(default_factory=dict)

    def walk(self, ours: Json, theirs: Json, place: Place, used: str) -> None:
        """Compare a schema of the release with upstream's at `place`."""
        self._used = used
        self._pair(ours, theirs, place)

    def _pair(self, ours: Json, theirs: Json, place: Place, tags: frozenset[Any] = frozenset()) -> None:
        outer, name = place, referenced_name(theirs)
        if name is not None:
            place = (name,)
        ours_name = referenced_name(ours)
        same = _core(ours), _core(theirs)
        if same[0] is not None and same[1] is not None:
            self.same.setdefault(same[0], Counter())[same[1]] += 1
        if ours_name is not None:
            if (ours_name, place) in self._seen:
                return
            self._seen.add((ours_name, place))
        left, right = _resolve(ours, self.release), _resolve(theirs, self.upstream)
        if left in OPEN or right in OPEN:
            return
        if "anyOf" in right:
            self._unions(left, right, place)
        elif "anyOf" in left:
            self._unions(left, theirs, outer)
        elif "properties" in right:
            self._objects(left, right, place, tags)
        elif values_of(right):
            self._values(left, right, place, tags)
        elif right.get("type") == left.get("type") == "array":
            self._pair(left["items"], right["items"], (*place, "[]"))
        elif right.get("type") == left.get("type") == "object":
            self._pair(left.get("additionalProperties") or {}, right.get("additionalProperties") or {}, (*place, "{}"))
        elif _family(left) != _family(right):
            self._differ(place, f"{kind_of(right)} upstream, {kind_of(left)} in the release")

    def _objects(self, left: Json, right: Json, place: Place, tags: frozenset[Any]) -> None:
        if "properties" not in left:
            self._differ(place, f"fields upstream, {kind_of(left)} in the release")
            return
        for name, schema in left["properties"].items():
            if name in right["properties"]:
                self._pair(schema, right["properties"][name], (*place, name), tags)
            else:
                self.lacks.append(Lack(place, "field", name, schema, self._used))

    def _values(self, left: Json, right: Json, place: Place, tags: frozenset[Any]) -> None:
        found, known = values_of(left), values_of(right)
        if not found and kind_of(left) != "string":
            self._differ(place, f"values upstream, {kind_of(left)} in the release")
        for value in found:
            if value not in known and value not in tags:
                self.lacks.append(Lack(place, "value", value, {}, self._used))

    def _unions(self, left: Json, right: Json, place: Place) -> None:
        """Pair the members of two unions: by their constants, then by their kinds of values."""
        here = [(member, where) for member, where in self._members(right, place, self.upstream) if member != NULL]
        tags = frozenset(
            value for member, _ in here for values in self._tags(member, self.upstream).values() for value in values
        )
        for member, _ in self._members(left, place, self.release):
            if member == NULL:
                continue
            partners = self._partners(member, here)
            if partners is None:
                self.lacks.append(Lack(place, "variant", None, member, self._used))
                continue
            for partner, where in partners:
                self._pair(member, partner, where, tags)

    def _members(
        self, schema: Json, place: Place, schemas: dict[str, Json], seen: frozenset[str] = frozenset()
    ) -> Iterator[tuple[Json, Place]]:
        """Yield the members of a union, resolving named unions, with their places."""
        name = referenced_name(schema)
        body = _resolve(schema, schemas)
        if "anyOf" not in body:
            yield schema, place
        elif name is None or name not in seen:
            for member in body["anyOf"]:
                yield from self._members(member, place if name is None else (name,), schemas, seen | {str(name)})

    def _partners(self, member: Json, here: list[tuple[Json, Place]]) -> list[tuple[Json, Place]] | None:
        """Return upstream's counterparts of a member of the release; None if there are none."""
        body = _resolve(member, self.release)
        if body in OPEN:
            return []
        alike = [
            (one, where, other)
            for one, where in here
            if _family(other := _resolve(one, self.upstream)) == _family(body)
        ]
        if "properties" in body:
            return self._class_partner(body, alike)
        if not alike:
            return None
        if _family(body) == "array":
            inner = _family(_resolve(body["items"], self.release))
            alike = [each for each in alike if _family(_resolve(each[2]["items"], self.upstream)) == inner] or alike
        elif values_of(body):
            alike = [each for each in alike if values_of(each[2])]  # a plain string allows every value
        else:
            alike = [each for each in alike if not values_of(each[2])]
        return [(one, where) for one, where, _ in alike[:1]]

    def _class_partner(self, body: Json, alike: list[tuple[Json, Place, Json]]) -> list[tuple[Json, Place]] | None:
        """Choose the class that contradicts no constant and shares the most fields."""
        if any("properties" not in other for _, _, other in alike):
            return []  # a free map accepts every object
        fitting = [each for each in alike if not self._contradict(body, each[2])]
        if not fitting:
            return None
        mine = set(body["properties"])

        def likeness(each: tuple[Json, Place, Json]) -> tuple[int, float]:
            tags, others = self._tags(body, self.release), self._tags(each[2], self.upstream)
            equal = sum(bool(set(values) & set(others.get(name, []))) for name, values in tags.items())
            fields = set(each[2]["properties"])
            return equal, len(mine & fields) / len(mine | fields)

        one, where, _ = max(fitting, key=likeness)
        return [(one, where)]

    def _contradict(self, left: Json, right: Json) -> bool:
        """Return whether a constant of upstream's class is none of the release's values there."""
        mine = self._values_by_field(left, self.release)
        return any(
            len(values) == 1 and name in mine and not set(values) & set(mine[name])
            for name, values in self._values_by_field(right, self.upstream).items()
        )

    def _tags(self, member: Json, schemas: dict[str, Json]) -> dict[str, list[Any]]:
        """Return the fields of a class that hold one value."""
        fields = self._values_by_field(_resolve(member, schemas), schemas)
        return {name: values for name, values in fields.items() if len(values) == 1}

    def _values_by_field(self, body: Json, schemas: dict[str, Json]) -> dict[str, list[Any]]:
        """Return the values that the fields of a class may have; a class is asked for a hundred times."""
        if id(body) in self._fields:
            return self._fields[id(body)][1]
        found = {}
        for name, schema in body.get("properties", {}).items():
            members = [member for member in _resolve(schema, schemas).get("anyOf", [schema]) if member != NULL]
            values = values_of(_resolve(members[0], schemas)) if len(members) == 1 else []
            if values:
                found[name] = values
        self._fields[id(body)] = body, found  # the class as well: no other may have its id as long as it is here
        return found

    def _differ(self, place: Place, text: str) -> None:
        self.differences.append(Difference(place, text, self._used))


def _core(schema: Json) -> str | None:
    """Return the component that a schema names, alone or together with null."""
    members = [member for member in schema.get("anyOf", [schema]) if member != NULL]
    return referenced_name(members[0]) if len(members) == 1 else None


def values_of(schema: Json) -> list[Any]:
    """Return the values that an enum or a constant allows, none for other schemas."""
    return list(schema.get("enum", [schema["const"]] if "const" in schema else []))


def kind_of(schema: Json) -> str:
    """Return the JSON type of a schema without a union."""
    return str(schema.get("type", "object" if "properties" in schema else "anything"))


def _family(schema: Json) -> str:
    kind = kind_of(schema)
    return "number" if kind == "integer" else kind


def _resolve(schema: Json, schemas: dict[str, Json]) -> Json:
    while (name := referenced_name(schema)) is not None:
        schema = schemas[name]
    return schema
