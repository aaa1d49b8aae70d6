"""What people put into requests: sent as pydantic's JSON mode would send it, or refused by its place."""

from __future__ import annotations

import array
import asyncio
import dataclasses
import datetime as dt
import decimal
import enum
import io
import json
import pathlib
import subprocess
import sys
import uuid
from collections import OrderedDict, UserDict, UserList, UserString, deque
from collections.abc import Callable, Iterator
from types import MappingProxyType
from typing import Any

import attrs
import numpy as np
import pydantic
import pydantic.dataclasses
import pytest
from hypothesis import given, strategies as st
from pydantic_core import to_jsonable_python

from overlay import ConfigurationError, function_tool, omit
from overlay._call.json import encode_json
from overlay._call.multipart import body_of
from overlay._call.spelling import query_pairs, quote_path
from overlay._raw import Operation
from overlay.types import ChatCompletion


class Color(enum.Enum):
    RED = "red"


class Word(str, enum.Enum):  # noqa: UP042  # the older spelling is what is tested
    A = "a"


class Level(enum.IntEnum):
    LOW = 1


class Message(pydantic.BaseModel):
    role: str = "user"
    content: str
    name: str | None = None
    at: dt.datetime | None = None


class Named(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(serialize_by_alias=True)
    content: str = pydantic.Field(serialization_alias="text")

    @pydantic.field_serializer("content")
    def shout(self, content: str) -> str:
        return content.upper()


@pydantic.dataclasses.dataclass
class Checked:
    day: dt.date


@dataclasses.dataclass
class Told:
    x: int
    when: dt.date = dt.date(2026, 1, 2)


@dataclasses.dataclass(slots=True, frozen=True)
class Slotted:
    inner: Told


@attrs.define
class Attrs:
    x: int
    _hidden: Color = Color.RED


STAMP = dt.datetime(2026, 1, 2, 3, 4, 5)
IDENTITY = uuid.UUID(int=5)
SENT: list[tuple[Any, Any]] = [
    (Message(content="Hi"), {"role": "user", "content": "Hi"}),
    (
        Message(content="Hi", name=None, at=STAMP),
        {"role": "user", "content": "Hi", "name": None, "at": STAMP.isoformat()},
    ),
    (Named(content="a"), {"text": "A"}),
    (pydantic.RootModel[list[int]]([1]), [1]),
    (Checked(dt.date(2026, 1, 2)), {"day": "2026-01-02"}),
    (Told(1), {"x": 1, "when": "2026-01-02"}),
    (Slotted(Told(1)), {"inner": {"x": 1, "when": "2026-01-02"}}),
    (Attrs(1), {"x": 1, "hidden": "red"}),
    (STAMP, "2026-01-02T03:04:05"),
    (STAMP.replace(tzinfo=dt.UTC), "2026-01-02T03:04:05Z"),
    (dt.date(2026, 1, 2), "2026-01-02"),
    (dt.time(3, 4), "03:04:00"),
    (IDENTITY, str(IDENTITY)),
    (Color.RED, "red"),
    (Word.A, "a"),
    (Level.LOW, 1),
    (decimal.Decimal("1.10"), "1.10"),
    (pathlib.Path("a") / "b", str(pathlib.Path("a") / "b")),
    (np.int64(3), 3),
    (np.float32(0.5), 0.5),
    (np.float64(0.5), 0.5),
    (np.bool_(True), True),
    (np.str_("x"), "x"),
    (np.array([[1, 2], [3, 4]]), [[1, 2], [3, 4]]),
    (np.array(7), 7),
    (np.datetime64("2026-01-02"), "2026-01-02"),
    (deque([1, Color.RED]), [1, "red"]),
    (UserList([1]), [1]),
    (UserString("x"), "x"),
    (UserDict(a=1), {"a": 1}),
    (OrderedDict(a=Told(1)), {"a": {"x": 1, "when": "2026-01-02"}}),
    (MappingProxyType({"a": 1}), {"a": 1}),
    (range(3), [0, 1, 2]),
    ({"a": 1}.values(), [1]),
    ({"a": 1}.keys(), ["a"]),
    ({"a": 1}.items(), [["a", 1]]),
    (array.array("i", [1]), [1]),
    ((1, 2), [1, 2]),
    ({Color.RED: 1, 5: 2, IDENTITY: 3}, {"red": 1, "5": 2, str(IDENTITY): 3}),
    (ChatCompletion.from_dict({"id": "c"}), {"id": "c"}),
]


@pytest.mark.parametrize(
    "place", [lambda value: value, lambda value: [{"deep": (value,)}], lambda value: deque([value])]
)
@pytest.mark.parametrize(("value", "sent"), SENT, ids=lambda value: type(value).__name__)
def test_what_is_sent(value: Any, sent: Any, place: Callable[[Any], Any]) -> None:
    wanted = {"x": place(sent)}
    assert json.loads(encode_json({"x": place(value)})) == json.loads(json.dumps(wanted, default=list))
    assert json.loads(encode_json({"x": place(value), "y": {"z": omit}})) == json.loads(
        json.dumps({**wanted, "y": {}}, default=list)
    )


@given(
    st.datetimes(timezones=st.none() | st.timezones()) | st.dates() | st.times() | st.uuids()
    | st.decimals(allow_nan=False, allow_infinity=False)
)  # fmt: skip
def test_scalars_are_spelled_as_pydantic_spells_them(value: Any) -> None:
    try:
        wanted = to_jsonable_python(value)
    except ValueError:  # pydantic knows no offset with seconds in it
        return
    if isinstance(value, dt.datetime) and value.utcoffset() and value.utcoffset().total_seconds() % 60:  # type: ignore[union-attr]
        return  # nor does it spell one
    assert json.loads(encode_json(value)) == wanted


def test_iterators_are_read_once_whatever_else_is_there() -> None:
    taken: list[int] = []

    def numbers() -> Iterator[Any]:
        for number in range(2):
            taken.append(number)
            yield {"at": dt.date(2026, 1, 1), "number": number}

    body = {"before": omit, "messages": numbers(), "model": Message(content="x"), "more": {"odd": np.int64(1)}}
    sent = json.loads(encode_json(body))
    assert sent["messages"] == [{"at": "2026-01-01", "number": 0}, {"at": "2026-01-01", "number": 1}]
    assert (taken, sent["more"]) == ([0, 1], {"odd": 1})


async def _later() -> None: ...


async def _many() -> Any:
    yield 1


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ({1, 2}, "is of type set, which is not JSON-serializable; pass a list"),
        (dt.timedelta(seconds=1), r"is of type timedelta, which is not JSON-serializable; pass \.total_seconds\(\)"),
        (b"x", "is of type bytes, .*base64"),
        (io.BytesIO(b"x"), "is of type BytesIO"),
        (io.StringIO("x"), "is of type StringIO"),
        (object(), "is of type object, which is not JSON-serializable"),
        (Message, "is the class Message; pass an instance"),
        (print, "is of type builtin.*; only run_tools"),
        (function_tool(lambda: 1, name="one"), "is of type FunctionTool, .*chat_definition"),
        (_many(), "is of type async_generator, .*collect it first"),
        (deque([object()]), r"\[0\] is of type object"),
        (Told(object()), r"\.x is of type object"),  # type: ignore[arg-type]
    ],
)
def test_what_has_no_json_form_is_named_by_its_path(value: Any, problem: str) -> None:
    with pytest.raises(TypeError, match=rf"^messages\[0\]\.content {problem}|^messages\[0\]\.content{problem}"):
        encode_json({"messages": [{"content": value}]})


def test_a_coroutine_is_to_be_awaited() -> None:
    coroutine = _later()
    with pytest.raises(TypeError, match=r"^x is of type coroutine, .*await it first"):
        encode_json({"x": coroutine})
    asyncio.run(coroutine)


def test_numbers_in_arrays_that_json_lacks() -> None:
    with pytest.raises(ValueError, match=r"^x\[1\] is nan"):
        encode_json({"x": np.array([1.0, float("nan")])})


@pytest.mark.parametrize("name", ["response_format", "text_format"])
def test_a_class_is_for_parse(name: str) -> None:
    with pytest.raises(TypeError, match=rf"^{name} is the class Message, .*; call parse\(\) or stream\(\) instead"):
        encode_json({name: Message})


def test_plain_requests_load_nothing_for_this() -> None:
    program = (
        "import sys; sys.path.insert(0, 'generated')\n"
        "from overlay._call.json import encode_json\n"
        "encode_json({'messages': [{'role': 'user', 'content': 'x'}], 'n': 1})\n"
        "print('overlay._call.values' in sys.modules)"
    )
    root = pathlib.Path(__file__).parent.parent.parent
    done = subprocess.run([sys.executable, "-c", program], cwd=root, check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["False"]


SPELLED: list[tuple[Any, list[tuple[str, str]]]] = [
    (Color.RED, [("q", "red")]),
    (Level.LOW, [("q", "1")]),
    (dt.date(2026, 1, 2), [("q", "2026-01-02")]),
    (IDENTITY, [("q", str(IDENTITY))]),
    (decimal.Decimal("1.10"), [("q", "1.10")]),
    (np.int64(3), [("q", "3")]),
    (deque([Color.RED, IDENTITY]), [("q[]", "red"), ("q[]", str(IDENTITY))]),
    ([Color.RED], [("q[]", "red")]),
    (Told(1), [("q[x]", "1"), ("q[when]", "2026-01-02")]),
    ({"at": STAMP}, [("q[at]", "2026-01-02T03:04:05")]),
    ({"a": None, "b": omit, "c": 1}, [("q[c]", "1")]),
]


@pytest.mark.parametrize(("value", "pairs"), SPELLED, ids=lambda value: type(value).__name__)
def test_queries_and_forms_spell_them_alike(value: Any, pairs: list[tuple[str, str]]) -> None:
    assert list(query_pairs("q", value)) == pairs
    spec = Operation(id="", method="POST", path="/x", bodies=("multipart/form-data",))
    _, _, body = body_of(spec, {"q": value, "file": b"x"})
    assert body is not None
    parts = [(name, part[1].decode()) for name, part in body()["files"] if name != "file"]
    assert parts == pairs


@pytest.mark.parametrize("value", [None, omit, True, 1.5, b"x", ["x"]], ids=repr)
def test_what_a_path_cannot_hold(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="thing_id must be a string, not "):
        quote_path("/things/{thing_id}", {"thing_id": value})


def test_a_path_holds_text_and_numbers() -> None:
    given = {"thing_id": 7, "part_id": "a/b"}
    assert quote_path("/things/{thing_id}/parts/{part_id}", given) == "/things/7/parts/a%2Fb"


def test_what_a_query_cannot_hold() -> None:
    for value in (b"x", object(), iter([1])):
        with pytest.raises(TypeError):
            list(query_pairs("q", value))
