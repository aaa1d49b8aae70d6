"""Types to schemas and back: what a schema says, and that what fits it can be read."""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import json
import uuid
from collections.abc import Callable, Sequence
from dataclasses import InitVar, dataclass, field, make_dataclass
from typing import (
    Annotated,
    Any,
    Generic,
    Literal,
    NamedTuple,
    NewType,
    NotRequired,
    Optional,
    TypedDict,
    TypeVar,
    Union,
)  # fmt: skip

import attrs
import pydantic
import pydantic.dataclasses
import pytest
from openai.lib._pydantic import to_strict_json_schema  # compared with
from typing_extensions import Doc, TypeAliasType

from overlay import omit, strict_schema
from overlay._helpers.structured import attempt, read_json, structure_of
from overlay._typed.schema import reader_of
from overlay.errors import ConfigurationError, ResponseDecodeError, ResponseShapeError
from overlay.schemas import is_type, label_of, name_of, strict_form

T = TypeVar("T")


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
    rest: Sequence[Sequence[str]]
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
    assert strict_schema(Point) == {
        "type": "object",
        "description": "A place.\n\nIndented further.",
        "properties": {"x": {"type": "integer"}, "y": {"type": "number", "description": "Up."}},
        "required": ["x", "y"],
        "additionalProperties": False,
    }


def test_everything_that_can_be_said() -> None:
    made = strict_schema(Everything)
    properties = made["properties"]
    assert list(made["$defs"]) == ["Color", "Level", "Point"]
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
        "color": {"$ref": "#/$defs/Color"},
        "level": {"$ref": "#/$defs/Level"},
        "word": {"type": "string", "enum": ["a", "b"]},
        "mixed": {"type": ["string", "integer", "null", "boolean"], "enum": ["a", 1, None, True]},
        "numbers": {"type": "array", "items": {"type": "integer"}},
        "points": {"type": "array", "items": point},
        "rest": {"type": "array", "items": {"type": "array", "items": string}},
        "maybe": {"anyOf": [point, {"type": "null"}]},
        "either": {"anyOf": [{"type": "integer"}, string]},
        "new": {"anyOf": [{"type": "integer"}, {"type": "number"}]},
        "secret": {"type": "string", "description": "Said in the metadata."},
        "made": {"type": "array", "items": string},
    }
    assert made["required"] == list(properties)


def test_a_class_may_hold_itself() -> None:
    made = strict_schema(Tree)
    assert made["properties"]["children"] == {"type": "array", "items": {"$ref": "#/$defs/Tree"}}
    assert made["$defs"]["Tree"] == {key: value for key, value in made.items() if key != "$defs"}


def test_attrs_typed_dicts_and_named_tuples() -> None:
    assert strict_schema(Cat)["properties"] == {
        "name": {"type": "string"},
        "age": {"type": "integer", "description": "Years."},
        "lives": {"type": "integer"},
        "toys": {"type": "array", "items": {"type": "string"}},
    }
    movie = strict_schema(Movie)
    assert (movie["description"], movie["required"]) == ("A film.", ["title", "year", "stars"])
    assert movie["properties"]["year"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert strict_schema(Pair)["properties"] == {"left": {"type": "integer"}, "right": {"type": "string"}}


def test_two_classes_of_one_name() -> None:
    def other() -> type:
        @dataclass
        class Point:
            z: int

        return Point

    made = strict_schema(make_dataclass("Both", [("one", Point), ("two", other())]))
    one, two = (made["properties"][name]["$ref"].removeprefix("#/$defs/") for name in ("one", "two"))
    assert one != two
    assert [list(made["$defs"][name]["properties"]) for name in (one, two)] == [["x", "y"], ["z"]]


def test_a_reference_stands_alone() -> None:
    told = make_dataclass("Told", [("place", Point, field(metadata={"description": "Where."}))])
    made = strict_schema(told)["properties"]["place"]
    assert made == {**strict_schema(Point), "description": "Where."}


@pytest.mark.parametrize("kind", [Inner, Outer, Cow])
def test_pydantic_gives_what_the_official_client_sends(kind: type[pydantic.BaseModel]) -> None:
    theirs = to_strict_json_schema(kind)
    theirs_without_defaults = json.loads(json.dumps(theirs).replace('"default": 3, ', ""))
    assert strict_schema(kind) == theirs_without_defaults


def test_what_pydantic_writes_and_strict_schemas_do_not_know() -> None:
    class Herd(pydantic.BaseModel):
        animal: Cow | Dog = pydantic.Field(discriminator="kind")
        name: str = pydantic.Field("x", min_length=1, max_length=9, examples=["a"], description="Called.")
        link: pydantic.AnyUrl
        price: decimal.Decimal
        mail: Annotated[str, pydantic.Field(json_schema_extra={"format": "email"})]
        age: Annotated[int, pydantic.Field(ge=0, lt=99, multiple_of=3)]
        legs: Annotated[list[int], pydantic.Field(min_length=2, max_length=4)]
        code: Annotated[str, pydantic.Field(pattern="^(?:[A-Z]|Ä)+$")]
        word: Annotated[str, pydantic.Field(json_schema_extra={"pattern": "^(?!cat)"})]

    made = strict_schema(Herd)["properties"]
    assert made["animal"] == {"title": "Animal", "anyOf": [{"$ref": "#/$defs/Cow"}, {"$ref": "#/$defs/Dog"}]}
    assert made["name"] == {
        "title": "Name", "type": "string", "description": "Called. (minLength: 1) (maxLength: 9)",
    }  # fmt: skip
    assert made["link"] == {"title": "Link", "type": "string", "description": "(minLength: 1)"}
    assert {"type": "string"} in made["price"]["anyOf"]
    assert made["mail"]["format"] == "email"
    assert made["age"] == {"title": "Age", "type": "integer", "minimum": 0, "exclusiveMaximum": 99, "multipleOf": 3}
    assert (made["legs"]["minItems"], made["legs"]["maxItems"]) == (2, 4)
    assert made["code"]["pattern"] == "^(?:[A-Z]|Ä)+$"
    assert made["word"] == {"title": "Word", "type": "string"}
    joined = {"allOf": [{"type": "object", "properties": {"x": {"type": "null"}}}]}
    closed = {"type": "object", "properties": {"x": {"type": "null"}}, "additionalProperties": False, "required": ["x"]}
    assert strict_form(joined, "X") == closed
    with pytest.raises(ConfigurationError, match="several types at once"):
        strict_form({"allOf": [{"type": "object"}, {"type": "string"}]}, "X")


def test_pydantic_inside_a_dataclass() -> None:
    made = strict_schema(Mix)
    assert made["properties"]["inner"] == {"$ref": "#/$defs/Inner"}
    assert made["$defs"]["Inner"]["properties"] == {"a": {"type": "integer"}}
    assert read_json(Mix, '{"inner": {"a": 4}, "point": {"x": 1, "y": 2}}') == Mix(Inner(a=4), Point(1, 2.0))
    with pytest.raises(ResponseShapeError, match=r"\$\.inner\.a: .*integer.* \(got 'no'\)") as caught:
        read_json(Mix, '{"inner": {"a": "no"}, "point": {"x": 1}}')
    assert caught.value.paths == ("$.inner.a",)


class Node(pydantic.BaseModel):
    parent: Annotated[Node, pydantic.Field(description="Up.")] | None = None
    self: Annotated[Node, pydantic.Field(default=None)]


def test_a_model_that_describes_itself_where_it_holds_itself() -> None:
    node = {"anyOf": [{"anyOf": [{"$ref": "#/$defs/Node"}], "description": "Up."}, {"type": "null"}]}
    made = strict_schema(Node)
    for found in (made, made["$defs"]["Node"]):
        assert found["properties"] == {"parent": node, "self": {"$ref": "#/$defs/Node"}}
        assert found["required"] == ["parent", "self"]


class Extra(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="allow")
    x: int


class Root(pydantic.RootModel[list[int]]):
    pass


REFUSED = [
    (dict, "dict is a dict with any keys; use a list of pairs"),
    (int, "int is not an object"),
    (list[int], r"list\[int\] is not an object"),
    (Point | Inner, "not an object"),
    (Any, "Any is of any type"),
    (Extra, 'Extra is open to other fields; leave out extra="allow"'),
    (Root, "Root is not an object"),
    (make_dataclass("W", [("r", Extra)]), "Extra is open to other fields"),
]
FIELDS: list[tuple[Any, str]] = [
    (dict[str, int], r"F\.x is a dict with any keys"),
    (list, r"F\.x is a list of anything; name the type of its items"),
    (list[dict[str, int]], r"F\.x\[\] is a dict"),
    (tuple[int, str], r"F\.x is a tuple with a type per position; use a class with named fields"),
    (set[int], r"F\.x is a set; use a list"),
    (frozenset[int], r"F\.x is a set; use a list"),
    (Any, r"F\.x is of any type; name its types"),
    (object, r"F\.x is of any type"),
]


@pytest.mark.parametrize(("kind", "problem"), REFUSED)
def test_what_no_strict_schema_can_say(kind: Any, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        strict_schema(kind)


@pytest.mark.parametrize(("kind", "problem"), FIELDS)
def test_the_field_is_named_whatever_the_class_is(kind: Any, problem: str) -> None:
    for holder in (
        pydantic.create_model("F", x=(kind, ...)), make_dataclass("F", [("x", kind)]), TypedDict("F", {"x": kind}),
        NamedTuple("F", [("x", kind)]), attrs.make_class("F", {"x": attrs.field(type=kind)}),
        pydantic.dataclasses.dataclass(make_dataclass("F", [("x", kind)])),
    ):  # fmt: skip
        with pytest.raises(ConfigurationError, match=f"^{problem}"):
            strict_schema(holder)


class Opaque:
    pass


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        (make_dataclass("Lost", [("x", "Nowhere")]), "Lost has no JSON schema: name 'Nowhere' is not defined"),
        (make_dataclass("F", [("x", Opaque)]), "F has no JSON schema: Unable to generate pydantic-core schema"),
        (make_dataclass("F", [("x", Callable[[], int])]), "F has no JSON schema: Cannot generate a JsonSchema"),
    ],
)
def test_types_that_pydantic_cannot_read(kind: type, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{problem}"):
        strict_schema(kind)


def test_the_schema_is_the_callers_own() -> None:
    strict_schema(Point)["properties"].clear()
    assert strict_schema(Point)["properties"]


# --- and back

STAMP = "2024-02-03T04:05:06+00:00"
IDENTITY = "12345678-1234-5678-1234-567812345678"
VALUE = {
    "text": "t", "flag": True, "nothing": None, "when": STAMP, "day": "2024-02-03", "time": "04:05:06",
    "id": IDENTITY, "color": "red", "level": 1, "word": "a", "mixed": True, "numbers": [1, 2.0],
    "points": [{"x": 1, "y": 2}], "rest": [["r"]], "maybe": None, "either": "e",
    "new": 1, "secret": "x", "made": [],
}  # fmt: skip


def value(kind: Any, given: Any) -> Any:
    return reader_of(kind).adapter.validate_json(json.dumps(given))


def test_everything_comes_back() -> None:
    made = value(Everything, VALUE)
    assert made == Everything(
        "t", True, None, dt.datetime.fromisoformat(STAMP), dt.date(2024, 2, 3), dt.time(4, 5, 6), uuid.UUID(IDENTITY),
        Color.RED, Level.LOW, "a", True, [1, 2], (Point(1, 2.0),), [["r"]], None, "e", 1, "x",
    )  # fmt: skip
    assert type(made.numbers[1]) is int
    assert type(made.points[0].y) is float
    assert type(made.new) is int
    assert value(int | float, 1.5) == 1.5


def test_other_classes_come_back() -> None:
    assert value(Cat, {"name": "n", "age": 2}) == Cat("n", 2)
    assert value(Movie, {"title": "t", "year": None, "stars": 3}) == {"title": "t", "stars": 3}
    assert value(Pair, {"left": 1}) == Pair(1)
    assert value(Tree, {"value": 1, "children": [{"value": 2, "children": []}]}).children[0].value == 2
    assert value(dict[str, Point], {"a": {"x": 1}}) == {"a": Point(1)}
    assert value(list[Cat] | None, [{"name": "n", "age": 1}]) == [Cat("n", 1)]


def test_a_union_takes_the_class_that_loses_no_field() -> None:
    for make in (make_dataclass, lambda name, fields: attrs.make_class(name, dict(fields))):
        circle = make("Circle", [("x", attrs.field(type=int) if make is not make_dataclass else int)])
        box = make("Box", [(name, attrs.field(type=int) if make is not make_dataclass else int) for name in ("x", "w")])
        for kinds in (circle | box, box | circle):
            assert value(kinds, {"x": 1, "w": 2}) == box(1, 2)
            assert value(kinds, {"x": 1}) == circle(1)


def test_what_a_class_does_when_it_is_made_is_done() -> None:
    @dataclass
    class Sized:
        a: int
        scale: InitVar[int]
        b: int = field(init=False)

        def __post_init__(self, scale: int) -> None:
            if scale < 1:
                raise ValueError("scale is too small")
            self.b = self.a * scale

    Sized.__annotations__ |= {"a": int, "scale": InitVar(int), "b": int}
    assert list(strict_schema(Sized)["properties"]) == ["a", "scale"]
    assert value(Sized, {"a": 2, "scale": 3}).b == 6
    with pytest.raises(ResponseShapeError, match="scale is too small"):
        read_json(Sized, '{"a": 1, "scale": 0}')


@pytest.mark.parametrize("error", [RuntimeError("no"), KeyError("no"), TypeError("no")])
def test_what_a_class_raises_of_any_kind_is_an_error_of_ours(error: Exception) -> None:
    """An answer was paid for: that it cannot be read is said in one way, with what was raised as the cause."""

    def refuse(_: Any) -> None:
        raise error

    kind = make_dataclass("Refusing", [("a", int)], namespace={"__post_init__": refuse})
    model = pydantic.create_model("Checked", a=(Annotated[int, pydantic.AfterValidator(refuse)], ...))
    for each in (kind, model):
        with pytest.raises(ResponseShapeError, match=f"its type raised {type(error).__name__}: ") as caught:
            read_json(each, '{"a": 1}')
        assert caught.value.__cause__ is error


def test_an_init_var_that_json_cannot_hold_is_refused_before_any_call() -> None:
    kind = make_dataclass("Made", [("a", int), ("database", InitVar(object))])
    with pytest.raises(ConfigurationError, match=r"Made\.database"):
        strict_schema(kind)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"text": 1}, r"\$\.text: .* string \(got 1\)"),
        ({"flag": "maybe"}, r"\$\.flag: .*boolean"),
        ({"nothing": 1}, r"\$\.nothing: "),
        ({"when": "soon"}, r"\$\.when: .*datetime.* \(got 'soon'\)"),
        ({"id": [1]}, r"\$\.id: .*UUID"),
        ({"color": "green"}, r"\$\.color: .*'red' or 'blue' \(got 'green'\)"),
        ({"word": "c"}, r"\$\.word: "),
        ({"numbers": [1, 1.5]}, r"\$\.numbers\[1\]: .*integer.* \(got 1.5\)"),
        ({"points": {}}, r"\$\.points: "),
        ({"points": [{"x": "y"}]}, r"\$\.points\[0\]\.x: .* \(got 'y'\)"),
        ({"points": [{}]}, r"\$\.points\[0\]\.x: Field required"),
        ({"maybe": {"x": "y"}}, r"\$\.maybe\.x: "),
    ],
)
def test_what_does_not_fit_is_named(change: dict[str, Any], problem: str) -> None:
    with pytest.raises(ResponseShapeError, match=f"^the answer cannot be parsed: {problem}") as caught:
        read_json(Everything, json.dumps({**VALUE, **change}))
    assert caught.value.paths
    assert attempt(structure_of(Everything).read, json.dumps({**VALUE, **change})) is None


def test_pydantic_keeps_its_own_error() -> None:
    for text in ("{", '{"kind": "dog"}'):
        with pytest.raises(pydantic.ValidationError):
            read_json(Cow, text)


@pytest.mark.parametrize("text", ["", "{", "nonsense", "[" * 100_000])
def test_text_that_is_no_json(text: str) -> None:
    with pytest.raises(ResponseDecodeError, match="not valid JSON"):
        read_json(Point, text)


def test_structures() -> None:
    structure = structure_of(Point)
    assert structure is structure_of(Point)
    assert structure.format == {"type": "json_schema", "name": "Point", "schema": strict_schema(Point), "strict": True}
    inner = {"name": "Point", "schema": strict_schema(Point), "strict": True}
    assert structure.chat_format == {"type": "json_schema", "json_schema": inner}
    assert structure.read('{"x": 1}') == Point(1)
    assert structure_of(Outer).read('{"inner": {}, "others": [], "color": "red"}').color is Color.RED


def test_what_is_a_type() -> None:
    name = NewType("name", str)
    for kind in (Point, list[int], int | str, Annotated[int, "x"], name, TypeAliasType("A", int)):
        assert is_type(kind)
    for other in ({"type": "json_object"}, None, "text", omit, Point(1)):
        assert not is_type(other)


class Box(pydantic.BaseModel, Generic[T]):
    x: T


@dataclass
class Pack(Generic[T]):
    x: T
    more: list[T]


def test_names() -> None:
    assert (label_of(Box[int]), name_of(Box[int])) == ("Box[int]", "Box_int_")
    assert (label_of(Pack[list[int]]), name_of(Pack[list[int]])) == ("Pack[list[int]]", "Pack_list_int__")
    assert name_of(pydantic.create_model("Odd name[é]", x=(int, ...))) == "Odd_name___"
    long = [name_of(type(f"{'x' * 70}{end}", (), {})) for end in "ab"]
    assert long[0] != long[1]
    assert {len(name) for name in long} == {64}


def test_generic_classes() -> None:
    assert strict_schema(Pack[int])["properties"]["more"] == {"type": "array", "items": {"type": "integer"}}
    assert value(Pack[Point], {"x": {"x": 1}, "more": []}) == Pack(Point(1), [])
    with pytest.raises(ConfigurationError, match=r"Pack\.x is of any type"):
        strict_schema(Pack)


def test_dataclasses_of_pydantic() -> None:
    @pydantic.dataclasses.dataclass
    class Checked:
        x: int = pydantic.Field(gt=0)

    assert strict_schema(Checked)["properties"]["x"]["exclusiveMinimum"] == 0
    with pytest.raises(pydantic.ValidationError):
        structure_of(Checked).read('{"x": 0}')


def test_descriptions_and_constraints_in_annotations() -> None:
    @dataclass
    class Told:
        a: Any
        b: Any
        c: Any

    Told.__annotations__ |= {
        "a": Annotated[int, 5, "words"], "b": Annotated[int, pydantic.Field(ge=3)], "c": Annotated[int, Doc("said")],
    }  # fmt: skip
    assert strict_schema(Told)["properties"] == {
        "a": {"type": "integer", "description": "words"},
        "b": {"type": "integer", "minimum": 3},
        "c": {"type": "integer", "description": "said"},
    }
    with pytest.raises(ResponseShapeError, match=r"\$\.b: .*greater than or equal to 3"):
        read_json(Told, '{"a": 1, "b": 2, "c": 3}')


def test_aliases_of_types() -> None:
    chain = TypeAliasType("Chain", "list[Chain] | int")  # noqa: F821
    globals()["Chain"] = chain
    kind = make_dataclass("K", [("a", NewType("N", Cat)), ("b", TypeAliasType("M", list[Cat])), ("c", chain)])
    made = value(kind, {"a": {"name": "n", "age": 1}, "b": [{"name": "m", "age": 2}], "c": [[1], 2]})
    assert (made.a, made.b, made.c) == (Cat("n", 1), [Cat("m", 2)], [[1], 2])


class Here:
    @dataclass
    class Part:
        x: int


class There:
    @dataclass
    class Part:
        y: str


@dataclass
class WithBothParts:
    here: Here.Part
    there: There.Part


def test_two_nested_classes_of_one_name_are_two_schemas() -> None:
    made = strict_schema(WithBothParts)
    definitions = made["$defs"]
    assert len(definitions) == 2
    fields = [definitions[made["properties"][name]["$ref"].rpartition("/")[2]] for name in ("here", "there")]
    assert [list(found["properties"]) for found in fields] == [["x"], ["y"]]
    value = {"here": {"x": 1}, "there": {"y": "z"}}
    assert read_json(WithBothParts, json.dumps(value)) == WithBothParts(Here.Part(1), There.Part("z"))
