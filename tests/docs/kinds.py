"""Sixty kinds of types, what `parse` makes of them and what a tool may take: the table of ``docs/types.md``.

python -m tests.docs.kinds        # updates the table
"""

# ruff: noqa: F401  # the types are named in texts
from __future__ import annotations

import datetime as dt
import decimal
import enum
import ipaddress
import json
import pathlib
import re
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import InitVar, dataclass, field, make_dataclass
from pathlib import Path
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
import typing_extensions as te

from overlay import FunctionTool, strict_schema
from overlay.errors import ConfigurationError

PAGE = Path(__file__).parent.parent.parent / "docs" / "types.md"
BEGIN, END = "<!-- kinds: written by python -m tests.docs.kinds -->", "<!-- /kinds -->"
T = TypeVar("T")
UserId = NewType("UserId", int)
Tags = te.TypeAliasType("Tags", list[str])


class Color(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    LOW = 1


class Word(enum.StrEnum):
    A = "a"


class Model(pydantic.BaseModel):
    x: int


class Default(pydantic.BaseModel):
    x: int = 3


class Open(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="allow")
    x: int


class Aliased(pydantic.BaseModel):
    x: int = pydantic.Field(alias="theX")


class Node(pydantic.BaseModel):
    children: list[Node]


class Box(pydantic.BaseModel, Generic[T]):
    x: T


class Numbers(pydantic.RootModel[list[int]]):
    pass


class Cat(pydantic.BaseModel):
    kind: Literal["cat"]


class Dog(pydantic.BaseModel):
    kind: Literal["dog"]


@dataclass
class Data:
    x: int
    y: float = 0.5


@dataclass
class Wide:
    x: int
    y: float
    z: int


@dataclass(slots=True, frozen=True, kw_only=True)
class Frozen:
    x: int


@dataclass
class Pack(Generic[T]):
    x: T


@dataclass
class Made:
    x: int
    times: InitVar[int]
    total: int = field(init=False)

    def __post_init__(self, times: int) -> None:
        self.total = self.x * times


@pydantic.dataclasses.dataclass
class Checked:
    x: Annotated[int, pydantic.Field(gt=0)]


@attrs.define
class Attrs:
    x: int
    _y: int = 0


class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Film(te.TypedDict):
    title: te.ReadOnly[str]


class Pair(NamedTuple):
    left: int
    right: str = "r"


class Opaque:
    pass


KINDS: list[tuple[str, str, str]] = [  # the type, JSON that comes, what is made of it (empty: the type is refused)
    ("str", '"a"', "'a'"),
    ("int", "1", "1"),
    ("float", "1", "1.0"),
    ("bool", "true", "True"),
    ("None", "null", "None"),
    ("decimal.Decimal", '"1.10"', "Decimal('1.10')"),
    ("dt.datetime", '"2026-01-02T03:04:05"', "datetime(2026, 1, 2, 3, 4, 5)"),
    ("dt.date", '"2026-01-02"', "date(2026, 1, 2)"),
    ("dt.time", '"03:04:00"', "time(3, 4)"),
    ("dt.timedelta", '"PT1H"', "timedelta(seconds=3600)"),
    ("uuid.UUID", '"00000000-0000-0000-0000-000000000005"', "UUID('00000000-0000-0000-0000-000000000005')"),
    ("pathlib.PurePosixPath", '"a/b"', "PurePosixPath('a/b')"),
    ("ipaddress.IPv4Address", '"127.0.0.1"', "IPv4Address('127.0.0.1')"),
    ("bytes", '"a"', "b'a'"),
    ("re.Pattern[str]", '"a+"', "re.compile('a+')"),
    ("pydantic.AnyUrl", '"https://a.example/"', "AnyUrl('https://a.example/')"),
    ("pydantic.SecretStr", '"a"', "SecretStr('**********')"),
    ("Color", '"red"', "Color.RED"),
    ("Level", "1", "Level.LOW"),
    ("Word", '"a"', "Word.A"),
    ('Literal["a", "b"]', '"b"', "'b'"),
    ('Literal["a", 1, None]', "null", "None"),
    ("Literal[Color.RED]", '"red"', "Color.RED"),
    ("Optional[int]", "null", "None"),
    ("int | str", '"a"', "'a'"),
    ("int | float", "1", "1"),
    ("list[int]", "[1]", "[1]"),
    ("Sequence[int]", "[1]", "[1]"),
    ("tuple[int, ...]", "[1, 2]", "(1, 2)"),
    ("list[list[str]]", '[["a"]]', "[['a']]"),
    ("UserId", "1", "1"),
    ("Tags", '["a"]', "['a']"),
    ('Annotated[int, "described"]', "1", "1"),
    ("Annotated[int, pydantic.Field(ge=3)]", "3", "3"),
    ("Annotated[str, pydantic.Field(max_length=3)]", '"abc"', "'abc'"),
    ('Annotated[str, pydantic.Field(pattern="^a+$")]', '"aa"', "'aa'"),
    ("Annotated[list[int], pydantic.Field(min_length=1)]", "[1]", "[1]"),
    ("Model", '{"x": 1}', "Model(x=1)"),
    ("Default", '{"x": 1}', "Default(x=1)"),
    ("Aliased", '{"theX": 1}', "Aliased(x=1)"),
    ("Box[int]", '{"x": 1}', "Box[int](x=1)"),
    ("Node", '{"children": [{"children": []}]}', "Node(children=[Node(children=[])])"),
    ("Cat | Dog", '{"kind": "dog"}', "Dog(kind='dog')"),
    ('Annotated[Cat | Dog, pydantic.Field(discriminator="kind")]', '{"kind": "dog"}', "Dog(kind='dog')"),
    ("Checked", '{"x": 1}', "Checked(x=1)"),
    ("Data", '{"x": 1, "y": 2}', "Data(x=1, y=2.0)"),
    ("Data | Wide", '{"x": 1, "y": 2, "z": 3}', "Wide(x=1, y=2.0, z=3)"),
    ("Frozen", '{"x": 1}', "Frozen(x=1)"),
    ("Made", '{"x": 2, "times": 3}', "Made(x=2, total=6)"),
    ("Pack[int]", '{"x": 1}', "Pack(x=1)"),
    ("Attrs", '{"x": 1, "y": 2}', "Attrs(x=1, _y=2)"),
    ("Movie", '{"title": "a", "year": null}', "{'title': 'a'}"),
    ("Film", '{"title": "a"}', "{'title': 'a'}"),
    ("Pair", '{"left": 1, "right": "s"}', "Pair(left=1, right='s')"),
    ("dict[str, int]", '{"a": 1}', ""),
    ("Mapping[str, int]", '{"a": 1}', ""),
    ("set[int]", "[1]", ""),
    ("frozenset[int]", "[1]", ""),
    ("tuple[int, str]", '[1, "a"]', ""),
    ("list", "[1]", ""),
    ("Any", "1", ""),
    ("object", "1", ""),
    ("Open", '{"x": 1, "more": 2}', ""),
    ("Numbers", "[1]", "Numbers(root=[1])"),
    ("Callable[[], int]", "", ""),
    ("Opaque", "", ""),
]


def kind_of(source: str) -> Any:
    """Return the type that a line of the table names."""
    return eval(source, globals())  # of the table above


def holder(kind: Any) -> type:
    """Return a class that has a field of a type."""
    return make_dataclass("Answer", [("x", kind)])


def shown(value: Any) -> str:
    """Return a value as the table shows it."""
    text = repr(value).replace("datetime.", "")
    return re.sub(r"<(\w+\.\w+): [^>]*>", r"\1", text)


def part(source: str) -> Any:
    """Return the strict schema of a field of a type, or of the class that it refers to."""
    made = strict_schema(holder(kind_of(source)))
    return made["properties"]["x"]


def tool(source: str, *, strict: bool) -> FunctionTool[..., Any]:
    """Return a tool that has a parameter of a type; its schema is made."""

    def f(x: Any) -> None: ...

    f.__annotations__["x"] = kind_of(source)
    made = FunctionTool(f, strict=strict)
    _ = made.parameters
    return made


def refusal(work: Callable[[], Any]) -> str:
    """Return what a refusal says, empty where there is none."""
    try:
        work()
    except ConfigurationError as error:
        return str(error)
    return ""


def row(source: str, text: str, value: str) -> str:
    """Return a line of the table."""
    name = source.replace("|", "\\|")
    if problem := refusal(lambda: part(source)):
        said = re.sub(r"<class '[^']*\.(\w+)'>", r"\1", problem).partition(". ")[0]
        answer = "rejected: " + re.sub(r"^Answer(\.x)? |^(?=Open)", "", said).replace("|", "\\|")
    else:
        written = json.dumps(part(source)).replace("|", "\\|")
        answer = f"`{written}`; `{text}` gives `{value}`"
    kinds = [refusal(lambda strict=strict: tool(source, strict=strict)) for strict in (True, False)]  # type: ignore[misc]
    takes = "yes" if not kinds[0] else "with `strict=False`" if not kinds[1] else "no"
    return f"| `{name}` | {answer} | {takes} |"


def table() -> str:
    """Return the table."""
    head = "| type | as a field of an answer: schema and example | as a parameter of a tool |"
    return "\n".join([head, "|---|---|---|", *(row(*kind) for kind in KINDS)])


def page() -> str:
    """Return the page with the table of today."""
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    return f"{before}{BEGIN}\n{table()}\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
