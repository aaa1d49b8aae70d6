"""Edits anywhere in the newest upstream document, where hypothesis picks: each is told, and whom it reaches."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from spec.drift.canonical import Index
from spec.drift.compare import Comparison
from spec.drift.model import Change
from spec.prepare import prepare
from spec.session_table import session_rows
from spec.upstream import load
from tests.upstream import documents

Json = dict[str, Any]
REF = "#/components/schemas/"
ORDER = ("breaking", "warning", "info")


@dataclass(frozen=True)
class Edit:
    """An edit of one property of one component: where it can be done, what it does, what must be told."""

    name: str
    fits: Callable[[Json, str], bool]
    make: Callable[[Json, str], Any]
    rule: str
    sent: str
    received: str
    place: Callable[[str], str] = lambda name: f".{name}"


def optional(owner: Json, name: str) -> bool:
    return name not in owner.get("required", [])


def schema(owner: Json, name: str) -> Json:
    found: Json = owner["properties"][name]
    return found


def is_type(*kinds: str) -> Callable[[Json, str], bool]:
    return lambda owner, name: (
        schema(owner, name).get("type") in kinds and not {"const", "enum"} & set(schema(owner, name))
    )


def put(owner: Json, name: str, value: Json) -> None:
    owner["properties"] = {key: (value if key == name else old) for key, old in owner["properties"].items()}


def is_plain_reference(owner: Json, name: str) -> bool:
    return set(schema(owner, name)) == {"$ref"}


def null_in(owner: Json, name: str) -> None:
    put(owner, name, {"anyOf": [schema(owner, name), {"type": "null"}]})


EDITS = [
    Edit(
        "remove",
        lambda o, n: len(o["properties"]) > 2,
        lambda o, n: o.update(
            properties={k: v for k, v in o["properties"].items() if k != n},
            required=[r for r in o.get("required", []) if r != n],
        ),
        "property-removed",
        "breaking",
        "breaking",
    ),
    Edit(
        "add",
        lambda o, n: True,
        lambda o, n: o.update(properties={**o["properties"], "zz_new": {"type": "string"}}),
        "property-added",
        "info",
        "info",
        lambda name: ".zz_new",
    ),
    Edit(
        "add required",
        lambda o, n: True,
        lambda o, n: o.update(
            properties={**o["properties"], "zz_new": {"type": "string"}}, required=[*o.get("required", []), "zz_new"]
        ),
        "required-property-added",
        "breaking",
        "info",
        lambda name: ".zz_new",
    ),
    Edit(
        "require",
        optional,
        lambda o, n: o.update(required=[*o.get("required", []), n]),
        "property-became-required",
        "breaking",
        "info",
    ),
    Edit(
        "free",
        lambda o, n: not optional(o, n) and is_type("string", "integer", "boolean", "array")(o, n),
        lambda o, n: o.update(required=[r for r in o["required"] if r != n]),
        "property-became-optional",
        "info",
        "breaking",
    ),
    Edit(
        "null in required",
        lambda o, n: not optional(o, n) and is_type("string", "integer", "boolean", "array")(o, n),
        null_in,
        "became-nullable",
        "info",
        "breaking",
    ),
    Edit(
        "null in optional",
        lambda o, n: optional(o, n) and is_type("string", "integer", "boolean", "array")(o, n),
        null_in,
        "optional-became-nullable",
        "info",
        "info",
    ),
    Edit(
        "retype", is_type("boolean"), lambda o, n: put(o, n, {"type": "string"}), "type-changed", "breaking", "breaking"
    ),
    Edit(
        "widen",
        is_type("integer"),
        lambda o, n: put(o, n, {**schema(o, n), "type": "number"}),
        "type-widened",
        "info",
        "breaking",
    ),
    Edit(
        "array of it",
        is_type("string"),
        lambda o, n: put(o, n, {"type": "array", "items": schema(o, n)}),
        "type-changed",
        "breaking",
        "breaking",
    ),
    Edit(
        "constant",
        lambda o, n: isinstance(schema(o, n).get("const"), str),
        lambda o, n: put(o, n, {**schema(o, n), "const": "zz"}),
        "constant-changed",
        "breaking",
        "breaking",
    ),
    Edit(
        "items",
        lambda o, n: schema(o, n).get("type") == "array" and schema(o, n).get("items", {}).get("type") == "string",
        lambda o, n: put(o, n, {**schema(o, n), "items": {"type": "boolean"}}),
        "type-changed",
        "breaking",
        "breaking",
        lambda name: f".{name}[]",
    ),
    Edit(
        "tighten",
        lambda o, n: is_type("string")(o, n) and "maxLength" not in schema(o, n),
        lambda o, n: put(o, n, {**schema(o, n), "maxLength": 3}),
        "limit-tightened",
        "breaking",
        "info",
    ),
    Edit(
        "deprecate",
        lambda o, n: not schema(o, n).get("deprecated"),
        lambda o, n: put(o, n, {**schema(o, n), "deprecated": True}),
        "property-deprecated",
        "warning",
        "warning",
    ),
    Edit(
        "default",
        lambda o, n: is_type("string")(o, n),
        lambda o, n: put(o, n, {**schema(o, n), "default": "zz"}),
        "default-changed",
        "warning",
        "info",
    ),
    Edit(
        "reference to array",
        lambda o, n: is_plain_reference(o, n),
        lambda o, n: put(o, n, {"type": "array", "items": {}}),
        "type-changed",
        "breaking",
        "breaking",
    ),
    Edit(
        "reference or string",
        lambda o, n: (
            "anyOf" in schema(o, n)
            and {"type": "boolean"} not in schema(o, n)["anyOf"]
            and len([m for m in schema(o, n)["anyOf"] if m != {"type": "null"}]) > 1
        ),
        lambda o, n: put(o, n, {**schema(o, n), "anyOf": [{"type": "boolean"}, *schema(o, n)["anyOf"]]}),
        "union-member-added",
        "info",
        "warning",
    ),
]


class Upstream:
    """The document, and what the tests ask of it again and again; hypothesis would print it whole."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.index = Index(document)
        self.schemas: Json = document["components"]["schemas"]
        self.naming = {name: names_in(body) for name, body in self.schemas.items()}
        shared = document["components"].get("responses", {})
        self.operations = [
            (names_in(node), way if section == "paths" else "response")
            for section in ("paths", "webhooks")
            for item in document.get(section, {}).values()
            for operation in item.values()
            for node, way in (
                ([operation.get("parameters", []), operation.get("requestBody", {})], "request"),
                ([shared.get(name_of(one), one) for one in answers_of(operation)], "response"),
            )
        ]
        self.operations += [
            (set(names.split(",")), way)
            for row in session_rows()
            for names, way in zip(row[3:5], ("request", "response"), strict=True)
        ]
        self.places = {
            edit.name: [
                (owner, name)
                for owner, body in self.schemas.items()
                for name in body.get("properties", {})
                if edit.fits(body, name) and (edit.name != "reference to array" or self._is_of_class(body, name))
            ]
            for edit in EDITS
        }

    def changes_to(self, new: Json) -> list[Change]:
        """Compare another document with it, as `compare` does, which would read this one each time anew."""
        return Comparison(self.index, Index(new)).changes()

    def _is_of_class(self, owner: Json, name: str) -> bool:
        return "properties" in self.schemas[owner["properties"][name]["$ref"].removeprefix(REF)]

    def users(self, component: str) -> set[str]:
        """Find the directions that reach a component, by walking from it to whoever names it."""
        holders, ahead = {component}, {component}
        while ahead:
            ahead = {name for name, named in self.naming.items() if named & ahead} - holders
            holders |= ahead
        return {way for named, way in self.operations if named & holders}


@pytest.fixture(scope="module")
def upstream() -> Upstream:
    return Upstream(prepare(load(documents()[-1])))


@contextmanager
def edited(document: Json, component: str, name: str, edit: Edit) -> Iterator[Json]:
    """Give a document that differs in one component; everything else is shared with the first."""
    owner = dict(document["components"]["schemas"][component])
    edit.make(owner, name)
    schemas = {**document["components"]["schemas"], component: owner}
    yield {**document, "components": {**document["components"], "schemas": schemas}}


def names_in(node: Any) -> set[str]:
    if isinstance(node, dict):
        mine = {node["$ref"].removeprefix(REF)} if isinstance(node.get("$ref"), str) else set()
        return mine.union(*map(names_in, node.values()))
    return set().union(*map(names_in, node)) if isinstance(node, list) else set()


def answers_of(operation: Json) -> list[Json]:
    """Its answers, and its errors, which are set aside; one that many operations have is only named."""
    return [*operation["responses"].values(), *operation.get("x-unseen", {}).get("errors", {}).values()]


def name_of(answer: Json) -> str:
    return str(answer.get("$ref", "")).removeprefix("#/components/responses/")


def test_every_edit_has_many_places(upstream: Upstream) -> None:
    assert min(map(len, upstream.places.values())) > 25


def test_the_report_finds_the_same_users(upstream: Upstream) -> None:
    reach = upstream.index.reach
    for name in ["Error", *list(upstream.schemas)[::40]]:
        assert upstream.users(name) == {way for _, way in reach[name]}, name


@settings(deadline=None, max_examples=4, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10**9))
@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_every_edit_anywhere_is_told(upstream: Upstream, edit: Edit, seed: int) -> None:
    component, name = upstream.places[edit.name][seed % len(upstream.places[edit.name])]
    with edited(upstream.document, component, name, edit) as new:
        changes = upstream.changes_to(new)
    ways = upstream.users(component)
    by_way = {"request": edit.sent, "response": edit.received}
    level = min((by_way[way] for way in ways or by_way), key=ORDER.index)
    level = "unused" if level == "breaking" and not ways else level
    direction = "both" if len(ways) > 1 else next(iter(ways), "none")
    found = [(change.rule, change.level, change.direction, change.owner, change.place) for change in changes]
    assert (edit.rule, level, direction, component, edit.place(name)) in found, (component, name)
    # Nothing else is told but of schemas that nobody names any more, of the default that went with the old type, and of
    # a list that was one of pages as long as it had its data.
    others = {"schema-removed", "default-changed"} | ({"page-lost"} if name == "data" else set())
    assert {change.rule for change in changes} <= {edit.rule} | others


def test_a_list_without_its_data_has_no_pages(upstream: Upstream) -> None:
    remove = next(edit for edit in EDITS if edit.name == "remove")
    with edited(upstream.document, "ListFilesResponse", "data", remove) as new:
        rules = {change.rule for change in upstream.changes_to(new)}
    assert rules == {"property-removed", "page-lost"}
