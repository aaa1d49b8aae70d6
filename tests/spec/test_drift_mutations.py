"""Every kind of edit is detected, with the right level and direction; what says the same reports nothing."""

import copy
import json
import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from spec.drift.canonical import Index
from spec.drift.compare import Comparison, compare
from spec.drift.model import Change
from spec.drift.rules import RULES
from spec.prepare import prepare
from spec.upstream import load
from tests.upstream import documents

from .drift_zoo import KINDS, REF, Document, Kind, zoo

ZOO = zoo()
PREPARED = Index(prepare(ZOO))  # `compare` would read it each time anew


def changes_from(old: Index, new: Document) -> list[Change]:
    return Comparison(old, Index(prepare(new))).changes()


def changes_after(*edits: tuple[Kind, Any]) -> list[Change]:
    document = zoo()
    for kind, place in edits:
        kind.edit(document, place)
    return changes_from(PREPARED, document)


def test_there_are_many_kinds_and_they_cover_the_rules() -> None:
    assert len(KINDS) == len({kind.name for kind in KINDS}) >= 60
    told = {kind.rule for kind in KINDS}
    # What preparation takes out of a document, or what cannot come out of the zoo, is tested in test_drift_compare.
    assert set(RULES) - told == {
        "schema-deprecated",
        "schema-undeprecated",
        "reference-changed",
        "reference-renamed",
        "known-value-removed",
        "answer-removed",
        "answer-type-changed",
        "union-member-replaced",
        "unclassified",
    }


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_edit_is_detected(kind: Kind) -> None:
    for place in kind.places:
        changes = changes_after((kind, place))
        found = [(change.rule, change.level, change.direction) for change in changes]
        assert kind.expected(place) in found, place
        assert {change.rule for change in changes} <= {kind.rule} | kind.also, place
        assert all(
            change.owner == "document" or bool(change.operations) == (change.direction != "none") for change in changes
        )


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_edits_at_two_places_are_both_detected(data: st.DataObject) -> None:
    """Two edits of different things do not hide each other."""
    things = [kind for kind in KINDS if not kind.direction and kind.name != "rename schema"]
    operations = [kind for kind in KINDS if kind.direction in ("request", "both") and kind.places != ("",)]
    one = data.draw(st.sampled_from(things), label="schema")
    other = data.draw(st.sampled_from([kind for kind in operations if "/ping" not in kind.places]), label="operation")
    places = data.draw(st.sampled_from(one.places)), data.draw(st.sampled_from(other.places))
    found = [(change.rule, change.level) for change in changes_after((one, places[0]), (other, places[1]))]
    assert one.expected(places[0])[0] in {rule for rule, _ in found}
    assert other.expected(places[1])[:2] in found


@settings(deadline=None, max_examples=100)
@given(st.data())
def test_an_edit_undone_is_no_change_and_reversed_it_is_one(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(KINDS))
    place = data.draw(st.sampled_from(kind.places))
    document = zoo()
    kind.edit(document, place)
    edited = prepare(document)
    assert compare(edited, json.loads(json.dumps(edited))) == []
    assert Comparison(Index(edited), PREPARED).changes(), "the way back is a change too"


def test_fingerprints_stay_when_other_things_change() -> None:
    alone = {change.fingerprint for change in changes_after((KINDS[0], "Sent"))}
    both = {change.fingerprint for change in changes_after((KINDS[0], "Sent"), (KINDS[10], "Received"))}
    assert alone < both


# --- what says the same

Choose = Callable[[], bool]


def walk(node: Any, change: Callable[[Document], Document], *, names: bool = False) -> Any:
    """Rebuild a document, from its leaves up; where keys are names, the object is no schema."""
    if isinstance(node, dict):
        inner = {
            key: walk(value, change, names=key in ("properties", "schemas") and not names)
            for key, value in node.items()
        }
        return inner if names else change(inner)
    return [walk(item, change) for item in node] if isinstance(node, list) else node


def spell_null(choose: Choose) -> Callable[[Document], Document]:
    def change(schema: Document) -> Document:
        members = schema.get("anyOf", [])
        if len(members) == 2 and {"type": "null"} in members and choose():
            (other,) = [member for member in members if member != {"type": "null"}]
            rest = {key: value for key, value in schema.items() if key != "anyOf"}
            if isinstance(other.get("type"), str) and "enum" not in other and choose():
                return {**rest, **other, "type": [other["type"], "null"]}
            if "$ref" not in other and "anyOf" not in other and "oneOf" not in other:
                return {**rest, **other, "nullable": True}
            return {**rest, "anyOf": [{"type": "null"}, other]}
        return schema

    return change


def spell_union(choose: Choose) -> Callable[[Document], Document]:
    def change(schema: Document) -> Document:
        for one, other in (("anyOf", "oneOf"), ("oneOf", "anyOf")):
            if one in schema and other not in schema and choose():
                return {(other if key == one else key): value for key, value in schema.items()}
        return schema

    return change


def spell_constant(choose: Choose) -> Callable[[Document], Document]:
    def change(schema: Document) -> Document:
        if len(schema.get("enum", ())) == 1 and schema["enum"] != [None] and choose():
            return {
                ("const" if key == "enum" else key): (value[0] if key == "enum" else value)
                for key, value in schema.items()
            }
        if isinstance(schema.get("const"), str) and choose():
            rest = {key: value for key, value in schema.items() if key != "const"}
            return {**rest, "type": "string", "enum": [schema["const"]]}
        return schema

    return change


def reword(choose: Choose) -> Callable[[Document], Document]:
    def change(schema: Document) -> Document:
        if not ("type" in schema or "operationId" in schema or "in" in schema):
            return schema
        changed = {
            key: value for key, value in schema.items() if key not in ("description", "summary", "title", "example")
        }
        return {**changed, "description": "other words", "x-note": 1, "title": "T"} if choose() else changed

    return change


def reorder(shuffle: Callable[[list[Any]], None]) -> Callable[[Document], Document]:
    def change(schema: Document) -> Document:
        keys = list(schema)
        shuffle(keys)
        changed = {key: schema[key] for key in keys}
        for key in ("required", "enum", "anyOf", "oneOf", "parameters"):
            if isinstance(changed.get(key), list):
                changed[key] = list(changed[key])
                shuffle(changed[key])
        if isinstance(changed.get("properties"), dict):
            names = list(changed["properties"])
            shuffle(names)
            changed["properties"] = {name: changed["properties"][name] for name in names}
        return changed

    return change


def inline(schemas: Document, choose: Choose, *, depth: int = 1) -> Callable[[Document], Document]:
    def change(schema: Document) -> Document:
        name = str(schema.get("$ref", "")).removeprefix(REF)
        if set(schema) == {"$ref"} and name in schemas and choose():
            return copy.deepcopy(schemas[name])
        return schema

    return change


INLINED = {"schema-added", "reference-to-twin", "reference-renamed"}
SPELLINGS = {"null": spell_null, "union": spell_union, "constant": spell_constant, "prose": reword}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_another_spelling_of_everything_is_no_change(spelling: str) -> None:
    changed = walk(ZOO, SPELLINGS[spelling](lambda: True))
    assert changed != ZOO
    assert changes_from(PREPARED, changed) == []


@settings(deadline=None, max_examples=150)
@given(
    st.randoms(use_true_random=True),  # one draw for all that it gives: thousands of them took half of the time
    st.lists(st.sampled_from([*SPELLINGS, "order", "inline"]), min_size=1, max_size=4),
)
def test_any_mixture_of_spellings_is_no_change(chance: random.Random, spellings: list[str]) -> None:
    document = ZOO
    for spelling in spellings:
        coin = lambda: chance.random() < 0.5  # noqa: E731
        if spelling == "order":
            change = reorder(chance.shuffle)
        elif spelling == "inline":
            change = inline(ZOO["components"]["schemas"], coin)
        else:
            change = SPELLINGS[spelling](coin)
        document = walk(document, change)
    found = changes_from(PREPARED, document)
    # What is written out has a name of its own in Python: that is news, and its place has another class.
    news = INLINED if "inline" in spellings else set()
    assert [f"{change.rule} {change.where}: {change.text}" for change in found if change.rule not in news] == []


@pytest.fixture(scope="module")
def upstream() -> Document:
    return load(documents()[-1])


@pytest.fixture(scope="module")
def prepared(upstream: Document) -> Index:
    return Index(prepare(upstream))


@pytest.mark.parametrize("spelling", [*SPELLINGS, "order", "inline"])
def test_another_spelling_of_the_whole_upstream_document_is_no_change(
    upstream: Document, prepared: Index, spelling: str
) -> None:
    chance = random.Random(1)
    coin = lambda: chance.random() < 0.5  # noqa: E731
    if spelling == "order":
        change = reorder(chance.shuffle)
    elif spelling == "inline":
        # Left out: schemas that name themselves by $recursiveRef, and one in a union with an unnamed enum, which takes
        # another name in Python where the class beside it has none.
        schemas = upstream["components"]["schemas"]
        left_out = {"ChatCompletionFunctionCallOption"}
        flat = {n: s for n, s in schemas.items() if "$recursiveRef" not in str(s) and n not in left_out}
        change = inline(flat, lambda: chance.random() < 0.2)
    else:
        change = SPELLINGS[spelling](coin)
    changed = walk(upstream, change)
    assert changed != upstream
    found = changes_from(prepared, changed)
    news = INLINED if spelling == "inline" else set()
    assert [f"{one.rule} {one.where}: {one.text}" for one in found if one.rule not in news] == []
