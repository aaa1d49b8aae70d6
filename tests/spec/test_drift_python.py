"""The effect on Python: told from documents in no time, and the same as griffe reads from packages really generated."""

from pathlib import Path
from typing import Any

import pytest

from spec.drift.annotations import Types
from spec.drift.canonical import Index
from spec.drift.causes import attach
from spec.drift.compare import Comparison, compare
from spec.drift.documents import read_pair
from spec.drift.effects import Effect, compare_surfaces, effects_of, ways_of
from spec.drift.helpers import used_names
from spec.drift.migration import lines_of
from spec.drift.model import Change
from spec.drift.surface import Surface, Symbol, surface_of_document
from spec.prepare import prepare
from tests.spec.made import Make, surface_of
from tests.upstream import documents

from .drift_zoo import KINDS, Kind, zoo

PREPARED = prepare(zoo())
SURFACE = surface_of_document(PREPARED)
INDEX = Index(PREPARED)  # `compare` would read it each time anew

# Breaking when a program runs, for the server refuses what it took: no type tells of it.
BREAKS = ("breaking", "unused")
AT_RUN_TIME = {"limit-tightened", "security-narrowed", "security-scheme-removed", "security-scheme-changed"}
# What type checkers let pass: a wider literal beside str, a union's further member that nobody looks at.
NOT_IN_TYPES = {"answer-removed", "body-added"}


def edited(kind: Kind, place: Any) -> dict[str, Any]:
    document = zoo()
    kind.edit(document, place)
    return prepare(document)


def comparable(surface: Surface) -> dict[str, tuple[str, str, bool, bool]]:
    """What both views tell: griffe knows no origins."""
    return {name: (symbol.kind, symbol.type, symbol.required, symbol.positional) for name, symbol in surface.items()}


def test_the_surface_of_a_document_is_that_of_its_package(package_of: Make) -> None:
    told = surface_of_document(PREPARED)
    assert comparable(told) == comparable(surface_of(package_of(PREPARED)))
    assert told["models.SentThing.part"] == Symbol("attribute", "SentPart", True, "SentThing", "part")
    assert told["things.create(text)"].required


SAMPLE = frozenset(
    {"rename property", "free object property", "no null in optional", "map to object", "member added", "binary"}
    | {"constant to enum", "stream lost", "page gained", "rename path parameter", "add body", "rename schema"}
)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.name in SAMPLE], ids=lambda kind: kind.name)
def test_the_effects_told_are_those_of_generated_packages(kind: Kind, package_of: Make) -> None:
    new = edited(kind, kind.places[0])
    old_package, new_package = surface_of(package_of(PREPARED)), surface_of(package_of(new))
    real = compare_surfaces(old_package, new_package, ways_of(PREPARED, new))
    told = effects_of(PREPARED, new)
    assert real, "the edit shows in Python"
    plain = [(effect.symbol, effect.level, effect.text) for effect in told]
    assert sorted(plain) == sorted((effect.symbol, effect.level, effect.text) for effect in real)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_change_is_breaking_where_its_effect_on_python_is(kind: Kind) -> None:
    for place in kind.places:
        new = edited(kind, place)
        told = compare_surfaces(SURFACE, surface_of_document(new), ways_of(PREPARED, new))
        compared = Comparison(INDEX, Index(new)).changes()
        changes, alone = attach(compared, told, {})
        # A TypedDict or an input type goes where requests no longer take its schema, wherever that was.
        assert all(effect.symbol.endswith(("Dict", "Input")) for effect in alone), place
        effects = [effect for effect in told if effect.level == "breaking"]
        breaking = [change for change in changes if change.level in BREAKS and change.rule not in AT_RUN_TIME]
        if effects:
            assert breaking, (place, effects)
        elif kind.rule not in NOT_IN_TYPES and place != "Lonely":  # what no operation uses is taken at its worst
            assert not breaking, place
        levels = {change.rule: change.level for change in compared}
        raised = {change.rule for change in changes if change.level != levels[change.rule]}
        assert raised <= {"operation-moved"}, "the table of rules says by itself what breaks"


def two_ids(*listed: str, path: str = "/widgets/{widget_id}/parts/{part_id}") -> dict[str, Any]:
    """A document with one operation that has two path parameters, listed in an order of their own."""
    parameters = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in listed]
    answer = {"200": {"description": "", "content": {"application/json": {"schema": {"type": "string"}}}}}
    operation = {"operationId": "getPart", "parameters": parameters, "responses": answer}
    return prepare({**zoo(), "paths": {path: {"get": operation}}})


def test_the_order_in_which_path_parameters_are_listed_changes_nothing() -> None:
    first, second = two_ids("widget_id", "part_id"), two_ids("part_id", "widget_id")
    assert surface_of_document(first) == surface_of_document(second)
    assert surface_of_document(first)["widgets.parts.retrieve(part_id)"].positional
    assert not surface_of_document(first)["widgets.parts.retrieve(widget_id)"].positional


def test_another_positional_argument_is_told() -> None:
    old = two_ids("widget_id", "part_id")
    new = two_ids("widget_id", "part_id", path="/widgets/{part_id}/parts/{widget_id}")
    told = {(effect.symbol, effect.level, effect.text) for effect in effects_of(old, new)}
    assert told == {
        ("widgets.parts.retrieve(part_id)", "breaking", "by keyword only now"),
        ("widgets.parts.retrieve(widget_id)", "info", "by position now"),
    }
    changes, alone = attach(compare(old, new), effects_of(old, new), {})
    assert "breaking" in {change.level for change in changes} or any(effect.level == "breaking" for effect in alone)


TYPES = Types(
    {"models.Old": Symbol("alias", "Literal['a', 'b'] | str"), "models.U": Symbol("alias", "A | B")},
    {"models.U": Symbol("alias", "A | B | C"), "models.V": Symbol("alias", "U | None")},
)


@pytest.mark.parametrize(
    ("old", "new", "given", "taken"),
    [
        ("str", "str | None", "breaking", "info"),
        ("str | None", "str", "info", "breaking"),
        ("A", "A | B", "breaking", "info"),
        ("A | B", "A | B | C", "warning", "info"),
        ("A | B", "A | B | None", "breaking", "info"),
        ("A | B", "A | C", "warning", "breaking"),
        ("A | B", "C | D", "breaking", "breaking"),
        ("A", "B", "breaking", "breaking"),
        ("int", "float", "breaking", "info"),
        ("float", "int", "info", "breaking"),
        ("str", "Any", "warning", "info"),
        ("Any", "str", "info", "breaking"),
        ("Literal['a']", "Literal['a', 'b']", "breaking", "info"),
        ("Literal['a', 'b']", "Literal['b']", "info", "breaking"),
        ("Old", "str", "info", "info"),
        ("Literal['a, ]b']", "str", "breaking", "info"),
        ("list[A]", "list[A | None]", "breaking", "info"),
        ("list[A] | None", "list[B] | None", "breaking", "breaking"),
        ("dict[str, Any]", "dict[str, str]", "info", "breaking"),
        ("list[U]", "list[V]", "breaking", "info"),
        ("Page[A]", "A", "breaking", "breaking"),
    ],
)
def test_types_are_compared_by_what_one_does_with_them(old: str, new: str, given: str, taken: str) -> None:
    assert (TYPES.given(old, new), TYPES.taken(old, new)) == (given, taken)


def test_effects_of_methods_arguments_and_keys() -> None:
    old: Surface = {
        "a.create": Symbol("method", "X | Stream[E]"),
        "a.create(x)": Symbol("argument", "str"),
        "a.create(z)": Symbol("argument", "str", True),
        "a.list": Symbol("method", "X"),
        "models.M": Symbol("class", ""),
        "models.M.gone": Symbol("attribute", "str"),
    }
    new: Surface = {
        "a.create": Symbol("method", "X"),
        "a.create(x)": Symbol("argument", "str", True),
        "a.create(y)": Symbol("argument", "str", True),
        "a.create(z)": Symbol("argument", "str"),
        "a.list": Symbol("method", "Page[X]"),
        "models.New": Symbol("class", ""),
        "models.New.x": Symbol("attribute", "str"),
    }
    assert {effect.symbol: (effect.level, effect.text) for effect in compare_surfaces(old, new, {})} == {
        "a.create": ("breaking", "loses streaming: X | Stream[E] -> X"),
        "a.create(x)": ("breaking", "required now"),
        "a.create(y)": ("breaking", "added, required"),
        "a.create(z)": ("info", "optional now"),
        "a.list": ("breaking", "gains pagination: X -> Page[X]"),
        "models.M": ("breaking", "removed"),
        "models.New": ("info", "added"),
    }


def test_long_types_are_told_by_their_difference() -> None:
    old = {"models.E": Symbol("input", "Literal[" + ", ".join(f"'value {n}'" for n in range(20)) + "]")}
    new = {"models.E": Symbol("input", "Literal[" + ", ".join(f"'value {n}'" for n in range(1, 21)) + "]")}
    (effect,) = compare_surfaces(old, new, {})
    assert effect.text == "type gains 'value 20' and loses 'value 0'"


@pytest.mark.parametrize(
    ("symbol", "lines"),
    [
        ("models.Thing.size", ("value: A | None = thing.size", "value: B = thing.size")),
        ("models.SizeEnum", ("models.SizeEnum  # A | None", "models.SizeEnum  # B")),
        ("things.create(size)", ("client.things.create(size=...)  # A | None", "client.things.create(size=...)  # B")),
    ],
)
def test_another_type_is_shown_where_users_meet_it(symbol: str, lines: tuple[str, str]) -> None:
    """At a value that they read; a type is no value."""
    assert lines_of([Effect(symbol, "breaking", "type A | None -> B", "X", "x")]) == (lines,)


def test_what_the_overlay_uses_is_marked(tmp_path: Path) -> None:
    (tmp_path / "_raw.py").write_text(
        "from openai_raw.models import ReceivedThing\nfrom openai_raw.types import Model\nfrom typing import Any\n"
    )
    (tmp_path / "chat.py").write_text(
        "from ._raw import Model, ReceivedThing\ndef go(client):\n    return client.things.create(text='x')\n"
    )
    uses = used_names(tmp_path)
    assert uses["ReceivedThing"] == {f"{tmp_path.name}/{name}" for name in ("_raw.py", "chat.py")}
    assert "things.create" in uses
    assert not {"Any", "Model"} & uses.keys(), "the base of all models is no schema that is called Model"
    words: dict[str, Any] = {"direction": "response", "text": "is gone", "operations": ("POST /things",)}
    changes = [
        Change(rule="property-removed", level="breaking", owner="ReceivedThing", place=".x", fingerprint="a", **words),
        Change(
            rule="type-changed", level="breaking", owner="POST /things", place="answer 200", fingerprint="b", **words
        ),  # type: ignore[arg-type]
    ]
    effects = [
        Effect("models.ReceivedThing.x", "breaking", "removed", "ReceivedThing", "x"),
        Effect("things.create", "info", "returns A -> B", "POST /things"),
    ]
    told, alone = attach(changes, effects, uses)
    assert [change.python for change in told] == [
        (f"models.ReceivedThing.x: removed (used by {tmp_path.name}/_raw.py, {tmp_path.name}/chat.py)",),
        (f"things.create: returns A -> B (used by {tmp_path.name}/chat.py)",),
    ]
    assert alone == []


def test_an_effect_without_a_change_is_left_over() -> None:
    effect = Effect("models.X", "breaking", "removed", "X")
    assert attach([], [effect], {}) == ([], [effect])


def test_the_newest_upstream_pair_is_told_as_it_is_generated(package_of: Make) -> None:
    files = documents(3)
    old, new = read_pair(files[-3], files[-2])
    packages = []
    for prepared in (old, new):
        told = surface_of_document(prepared.document)
        packages.append(surface_of(package_of(prepared.document)))
        assert comparable(told) == comparable(packages[-1])
    real = sorted(
        (effect.symbol, effect.level, effect.text)
        for effect in compare_surfaces(*packages, ways_of(old.document, new.document))
    )
    effects = effects_of(old.document, new.document)
    assert sorted((effect.symbol, effect.level, effect.text) for effect in effects) == real
    changes, alone = attach(compare(old.document, new.document), effects, {})
    assert [effect for effect in alone if effect.level == "breaking"] == []
    lines = {line for change in changes if change.level in BREAKS for line in change.python}
    assert {f"{effect.symbol}: {effect.text}" for effect in effects if effect.level == "breaking"} <= lines
