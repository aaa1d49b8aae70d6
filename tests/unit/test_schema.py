"""Types to schemas and back: what a schema says, and that what fits it can be read."""

from __future__ import annotations

import datetime as dt
import enum
import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, make_dataclass
from typing import Annotated, Any, Literal, NamedTuple, NotRequired, Optional, TypedDict, Union

import attrs
import pydantic
import pydantic.dataclasses
import pytest
from openai.lib._pydantic import to_strict_json_schema  # compared with

from overlay._typed.fields import Field, described, fields_of
from overlay._typed.from_json import MisfitError, from_json
from overlay._typed.schema import schema_of, schema_of_parameters, strict_schema
from overlay._typed.structured import is_structure, read_json, structure_of
from overlay.errors import ConfigurationError, ResponseDecodeError, ResponseShapeError


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1


@dataclass
class Point:
    """A place.

    Indented further.
    """

    x: int
    y: Annotated[float, "Up."] = 0.0


@dataclass
class Everything:
    text: str
    flag: bool
    nothing: None
    when: dt.datetime
    day: dt.date
    time: dt.time
    id: uuid.UUID
    color: Color
    level: Level
    word: Literal["a", "b"]
    mixed: Literal["a", 1, None, True]
    numbers: list[int]
    points: tuple[Point, ...]
    names: set[str]
    frozen: frozenset[str]
    rest: Sequence[Iterable[str]]
    maybe: Optional[Point]  # noqa: UP045  # both spellings
    either: Union[int, str]  # noqa: UP007
    new: int | float
    secret: str = field(default="s", metadata={"description": "Said in the metadata."})
    made: list[str] = field(default_factory=list)
    derived: int = field(init=False, default=3)


@dataclass
class Tree:
    value: int
    children: list[Tree]


@attrs.define
class Cat:
    name: str
    _age: int = attrs.field(metadata={"description": "Years."})
    lives: int = 9
    toys: list[str] = attrs.Factory(list)
    hidden: int = attrs.field(default=0, init=False)


class Movie(TypedDict):
    """A film."""

    title: str
    year: NotRequired[int]
    stars: NotRequired[Annotated[int | None, "Of five."]]


class Pair(NamedTuple):
    left: int
    right: str = "r"


class Inner(pydantic.BaseModel):
    a: int = 3


class Cow(pydantic.BaseModel):
    kind: Literal["cow"]


class Dog(pydantic.BaseModel):
    kind: Literal["dog"]


class Outer(pydantic.BaseModel):
    """An outer one."""

    inner: Inner = pydantic.Field(description="Beside a reference.")
    others: list[Inner]
    color: Color
    optional: str | None = None
    tree: Optional["Outer"] = None  # noqa: UP037, UP045


@dataclass
class Mix:
    inner: Inner
    point: Point


def test_a_dataclass() -> None:
    assert schema_of(Point) == {
        "type": "object",
        "description": "A place.\n\nIndented further.",
        "properties": {"x": {"type": "integer"}, "y": {"type": "number", "description": "Up."}},
        "required": ["x", "y"],
        "additionalProperties": False,
    }


def test_everything_that_can_be_said() -> None:
    made = schema_of(Everything)
    properties = made["properties"]
    assert list(made["$defs"]) == ["Point"]
    assert "description" not in made
    point = {"$ref": "#/$defs/Point"}
    string = {"type": "string"}
    assert properties == {
        "text": string,
        "flag": {"type": "boolean"},
        "nothing": {"type": "null"},
        "when": {"type": "string", "format": "date-time"},
        "day": {"type": "string", "format": "date"},
        "time": {"type": "string", "format": "time"},
        "id": {"type": "string", "format": "uuid"},
        "color": {"type": "string", "enum": ["red", "blue"]},
        "level": {"type": "integer", "enum": [1]},
        "word": {"type": "string", "enum": ["a", "b"]},
        "mixed": {"type": ["string", "integer", "null", "boolean"], "enum": ["a", 1, None, True]},
        "numbers": {"type": "array", "items": {"type": "integer"}},
        "points": {"type": "array", "items": point},
        "names": {"type": "array", "items": string},
        "frozen": {"type": "array", "items": string},
        "rest": {"type": "array", "items": {"type": "array", "items": string}},
        "maybe": {"anyOf": [point, {"type": "null"}]},
        "either": {"anyOf": [{"type": "integer"}, string]},
        "new": {"anyOf": [{"type": "integer"}, {"type": "number"}]},
        "secret": {"type": "string", "description": "Said in the metadata."},
        "made": {"type": "array", "items": string},
    }
    assert made["required"] == list(properties)


def test_a_class_may_hold_itself() -> None:
    made = schema_of(Tree)
    assert made["properties"]["children"] == {"type": "array", "items": {"$ref": "#/$defs/Tree"}}
    assert made["$defs"]["Tree"] == {key: value for key, value in made.items() if key != "$defs"}


def test_attrs_typed_dicts_and_named_tuples() -> None:
    assert schema_of(Cat)["properties"] == {
        "name": {"type": "string"},
        "age": {"type": "integer", "description": "Years."},
        "lives": {"type": "integer"},
        "toys": {"type": "array", "items": {"type": "string"}},
    }
    movie = schema_of(Movie)
    assert (movie["description"], movie["required"]) == ("A film.", ["title", "year", "stars"])
    assert movie["properties"]["year"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert schema_of(Pair)["properties"] == {"left": {"type": "integer"}, "right": {"type": "string"}}


def test_two_classes_of_one_name() -> None:
    def other() -> type:
        @dataclass
        class Point:
            z: int

        return Point

    @dataclass
    class Both:
        one: Any
        two: Any

    Both.__annotations__ |= {"one": Point, "two": other()}
    made = schema_of(Both)
    assert made["properties"] == {"one": {"$ref": "#/$defs/Point"}, "two": {"$ref": "#/$defs/Point2"}}
    assert list(made["$defs"]["Point2"]["properties"]) == ["z"]


def test_a_reference_stands_alone() -> None:
    @dataclass
    class Told:
        place: Any = field(metadata={"description": "Where."})

    Told.__annotations__["place"] = Point
    assert schema_of(Told)["properties"]["place"] == {"anyOf": [{"$ref": "#/$defs/Point"}], "description": "Where."}


@pytest.mark.parametrize("kind", [Inner, Outer, Cow])
def test_pydantic_gives_what_the_official_client_sends(kind: type[pydantic.BaseModel]) -> None:
    theirs = to_strict_json_schema(kind)
    theirs_without_defaults = json.loads(json.dumps(theirs).replace('"default": 3, ', ""))
    assert schema_of(kind) == theirs_without_defaults


def test_what_pydantic_writes_and_strict_schemas_do_not_know() -> None:
    class Herd(pydantic.BaseModel):
        animal: Cow | Dog = pydantic.Field(discriminator="kind")
        table: dict[str, int]

    made = schema_of(Herd)
    assert made["properties"]["animal"]["anyOf"] == [{"$ref": "#/$defs/Cow"}, {"$ref": "#/$defs/Dog"}]
    assert "discriminator" not in made["properties"]["animal"]
    assert made["properties"]["table"]["additionalProperties"] == {"type": "integer"}
    every = {"allOf": [{"type": "object", "properties": {"x": True}}]}
    closed = {"type": "object", "properties": {"x": True}, "additionalProperties": False, "required": ["x"]}
    assert strict_schema(every) == closed
    both = {"allOf": [{"type": "object"}, {"type": "string"}]}
    assert strict_schema(both) == {"allOf": [{"type": "object", "additionalProperties": False}, {"type": "string"}]}


def test_pydantic_inside_a_dataclass() -> None:
    made = schema_of(Mix)
    assert made["properties"]["inner"]["properties"] == {"a": {"title": "A", "type": "integer"}}
    assert from_json(Mix, {"inner": {"a": 4}, "point": {"x": 1, "y": 2}}) == Mix(Inner(a=4), Point(1, 2.0))
    with pytest.raises(pydantic.ValidationError):
        read_json(Mix, '{"inner": {"a": "no"}, "point": {"x": 1}}')


def nested(name: str, kind: type, *, doc: str = "") -> type[pydantic.BaseModel]:
    """A model that holds an Item, which holds a Part, which holds a value of a type."""
    part = pydantic.create_model("Part", value=kind)
    item = pydantic.create_model("Item", part=part, __doc__=doc)
    return pydantic.create_model(name, item=item, items=list[item])  # type: ignore[valid-type]


def test_models_of_pydantic_whose_parts_have_one_name() -> None:
    one, two, again = nested("One", int), nested("Two", str), nested("Again", int)
    made = schema_of(make_dataclass("Whole", [("a", one), ("b", two), ("c", list[two]), ("d", again)]))  # type: ignore[valid-type]
    kinds = {name: value["properties"] for name, value in made["$defs"].items()}
    assert sorted(kinds) == ["Item", "Item2", "Part", "Part2"]
    assert kinds["Item"]["part"] == {"$ref": "#/$defs/Part"}
    assert kinds["Item2"]["part"] == {"$ref": "#/$defs/Part2"}
    assert (kinds["Part"]["value"]["type"], kinds["Part2"]["value"]["type"]) == ("integer", "string")
    found = {name: value["properties"]["item"] for name, value in made["properties"].items() if name != "c"}
    assert found == {"a": {"$ref": "#/$defs/Item"}, "b": {"$ref": "#/$defs/Item2"}, "d": {"$ref": "#/$defs/Item"}}
    assert made["properties"]["c"]["items"] == made["properties"]["b"]
    assert made["properties"]["b"]["properties"]["items"]["items"] == {"$ref": "#/$defs/Item2"}


def test_a_name_that_is_free_in_both() -> None:
    class Item2(pydantic.BaseModel):
        z: bool

    item = pydantic.create_model("Item", other=Item2)
    made = schema_of(make_dataclass("Whole", [("a", nested("A", int)), ("b", pydantic.create_model("B", i=item))]))
    assert sorted(made["$defs"]) == ["Item", "Item2", "Item3", "Part"]
    assert made["$defs"]["Item3"]["properties"]["other"] == {"$ref": "#/$defs/Item2"}
    assert made["properties"]["b"]["properties"]["i"] == {"$ref": "#/$defs/Item3"}


class Node(pydantic.BaseModel):
    parent: Annotated[Node, pydantic.Field(description="Up.")] | None = None
    self: Annotated[Node, pydantic.Field(default=None)]


def test_a_model_that_describes_itself_where_it_holds_itself() -> None:
    node = {"anyOf": [{"anyOf": [{"$ref": "#/$defs/Node"}], "description": "Up."}, {"type": "null"}]}
    made = schema_of(Node)
    for found in (made, made["$defs"]["Node"]):
        assert found["properties"] == {"parent": node, "self": {"$ref": "#/$defs/Node"}}
        assert found["required"] == ["parent", "self"]


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        (dict, "dict"), (int, "int"), (list[int], "list"), (Any, "Any"),
        (TypedDict("D", {"d": dict[str, int]}), r"D\.d is dict"),  # a class for one line
        (TypedDict("L", {"l": list}), r"L\.l is list"),
        (TypedDict("T", {"t": tuple[int, str]}), r"T\.t is tuple"),
        (TypedDict("A", {"a": list[Any]}), r"A\.a\[\] is .*Any"),
        (TypedDict("F", {"f": Literal[b"x"]}), r"F\.f .*the choices have to be"),
        (TypedDict("O", {"o": object}), r"O\.o is object"),
    ],
)  # fmt: skip
def test_what_no_strict_schema_can_say(kind: Any, place: str) -> None:
    with pytest.raises(ConfigurationError, match=place):
        schema_of(kind)


def test_annotations_that_cannot_be_read() -> None:
    @dataclass
    class Lost:
        x: Nowhere  # type: ignore[name-defined]  # noqa: F821

    with pytest.raises(ConfigurationError, match="Lost cannot be read: name 'Nowhere'"):
        schema_of(Lost)


def test_a_function_that_is_not_strict_can_say_more() -> None:
    fields = [
        Field("any", Any), Field("thing", object), Field("table", dict[str, int]), Field("map", Mapping),
        Field("movie", Movie, required=False),
    ]  # fmt: skip
    made = schema_of_parameters(fields, label="f", strict=False)
    assert made["properties"] == {
        "any": {},
        "thing": {},
        "table": {"type": "object", "additionalProperties": {"type": "integer"}},
        "map": {"type": "object", "additionalProperties": {}},
        "movie": {"$ref": "#/$defs/Movie"},
    }
    assert made["required"] == ["any", "thing", "table", "map"]
    assert made["$defs"]["Movie"]["required"] == ["title"]


# --- and back

STAMP = "2024-02-03T04:05:06+00:00"
IDENTITY = "12345678-1234-5678-1234-567812345678"
VALUE = {
    "text": "t", "flag": True, "nothing": None, "when": STAMP, "day": "2024-02-03", "time": "04:05:06",
    "id": IDENTITY, "color": "red", "level": 1, "word": "a", "mixed": True, "numbers": [1, 2.0],
    "points": [{"x": 1, "y": 2}], "names": ["n"], "frozen": ["f"], "rest": [["r"]], "maybe": None, "either": "e",
    "new": 1, "secret": "x", "made": [],
}  # fmt: skip


def test_everything_comes_back() -> None:
    made = from_json(Everything, VALUE)
    assert made == Everything(
        "t", True, None, dt.datetime.fromisoformat(STAMP), dt.date(2024, 2, 3), dt.time(4, 5, 6), uuid.UUID(IDENTITY),
        Color.RED, Level.LOW, "a", True, [1, 2], (Point(1, 2.0),), {"n"}, frozenset("f"), [["r"]], None, "e", 1, "x",
    )  # fmt: skip
    assert type(made.numbers[1]) is int
    assert type(made.points[0].y) is float
    assert type(made.new) is int
    assert from_json(int | float, 1.5) == 1.5


def test_other_classes_come_back() -> None:
    assert from_json(Cat, {"name": "n", "age": 2}) == Cat("n", 2)
    assert from_json(Movie, {"title": "t", "year": None, "stars": 3}) == {"title": "t", "stars": 3}
    assert from_json(Pair, {"left": 1}) == Pair(1)
    assert from_json(Tree, {"value": 1, "children": [{"value": 2, "children": []}]}).children[0].value == 2
    assert from_json(dict[str, Point], {"a": {"x": 1}}) == {"a": Point(1)}
    assert from_json(dict, {"a": [1]}) == {"a": [1]}
    assert from_json(list, [1, "a"]) == [1, "a"]
    assert from_json(object, [1]) == [1]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"text": 1}, r"\$\.text is 1, where a string is due"),
        ({"flag": 1}, r"\$\.flag is 1, where true or false"),
        ({"nothing": 1}, r"\$\.nothing is 1, where null"),
        ({"when": "soon"}, r"\$\.when is 'soon', which is no datetime"),
        ({"when": 5}, r"\$\.when is 5"),
        ({"id": [1]}, r"\$\.id is \[1\], which is no UUID"),
        ({"color": "green"}, r"\$\.color is 'green', which is no Color"),
        ({"word": "c"}, r"\$\.word is 'c'"),
        ({"mixed": 1.0}, r"\$\.mixed is 1.0"),
        ({"numbers": [1, 1.5]}, r"\$\.numbers\[1\] is 1.5, where a whole number"),
        ({"numbers": [True]}, r"\$\.numbers\[0\] is True"),
        ({"points": {}}, r"\$\.points is \{\}, where a list"),
        ({"points": [{"x": "1"}]}, r"\$\.points\[0\]\.x is '1'"),
        ({"points": [{}]}, r"\$\.points\[0\] has no 'x'"),
        ({"points": ["x" * 99]}, r"\$\.points\[0\] is 'x{39}\.\.\., where an object \(Point\)"),
        ({"maybe": {"x": "1"}}, r"\$\.maybe\.x is '1'"),
        ({"either": 1.5}, r"\$\.either is 1.5"),
        ({"new": "x"}, r"\$\.new is 'x', where"),
    ],
)
def test_what_does_not_fit_is_named(change: dict[str, Any], problem: str) -> None:
    with pytest.raises(MisfitError, match=problem):
        from_json(Everything, {**VALUE, **change})
    with pytest.raises(ResponseShapeError, match=problem) as caught:
        read_json(Everything, json.dumps({**VALUE, **change}))
    assert caught.value.paths


def test_dicts_that_do_not_fit() -> None:
    with pytest.raises(MisfitError, match=r"\$\.a is 'x'"):
        from_json(dict[str, int], {"a": "x"})
    with pytest.raises(MisfitError, match="an object"):
        from_json(dict[str, int], [])


@pytest.mark.parametrize("text", ["", "{", "nonsense", "[" * 100_000])
def test_text_that_is_no_json(text: str) -> None:
    with pytest.raises(ResponseDecodeError, match="no JSON"):
        read_json(Point, text)


def test_structures() -> None:
    structure = structure_of(Point)
    assert structure is structure_of(Point)
    assert structure.format == {"type": "json_schema", "name": "Point", "schema": schema_of(Point), "strict": True}
    inner = {"name": "Point", "schema": schema_of(Point), "strict": True}
    assert structure.chat_format == {"type": "json_schema", "json_schema": inner}
    assert structure.read('{"x": 1}') == Point(1)
    assert structure_of(Outer).read('{"inner": {}, "others": [], "color": "red"}').color is Color.RED
    model = pydantic.create_model("Odd name[é]", x=(int, ...))
    assert structure_of(model).format["name"] == "Odd_name___"
    assert is_structure(Point)
    assert is_structure(list[int])
    assert not is_structure({"type": "json_object"})
    assert not is_structure(None)


def test_dataclasses_of_pydantic() -> None:
    @pydantic.dataclasses.dataclass
    class Checked:
        x: int = pydantic.Field(gt=0)

    assert schema_of(Checked)["properties"]["x"]["exclusiveMinimum"] == 0
    with pytest.raises(pydantic.ValidationError):
        structure_of(Checked).read('{"x": 0}')


def test_what_is_read_of_annotations() -> None:
    assert described(Annotated[int, 5, "words", "more"]) == (int, "words")
    assert described(Annotated[int, pydantic.Field(description="from pydantic")]) == (int, "from pydantic")
    assert described(int) == (int, None)
    alias = type("Alias", (), {"__value__": Annotated[int, "by name"]})()
    assert described(alias) == (int, "by name")
    assert fields_of(int) is None
    assert fields_of(list[int]) is None
