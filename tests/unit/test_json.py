"""Decoding JSON: whatever decodes, it gives what `json.loads` gives, or fails as it does."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, strategies as st

from overlay._call import json as overlay_json

Loads = Callable[[str | bytes], Any]
DECODERS = [overlay_json.plain_loads, overlay_json._fast_loads()]


def outcome(loads: Loads, data: str | bytes) -> tuple[str, str]:
    """What a decoder makes of data: `repr` tells 1 from 1.0, 0.0 from -0.0, and finds NaN equal to itself."""
    try:
        return "", repr(loads(data))
    except ValueError as error:
        return type(error).__name__, str(error)


@pytest.fixture(params=DECODERS, ids=["plain", "msgspec"])
def loads(request: pytest.FixtureRequest) -> Loads:
    found: Loads = request.param
    return found


def test_the_faster_one_is_used_where_it_is_installed() -> None:
    assert overlay_json.loads is not overlay_json.plain_loads


@pytest.mark.parametrize(
    "text",
    [
        *("18446744073709551616", "-9223372036854775809", "1" * 400, "1" * 5000, "9007199254740993", "-0", "-0.0"),
        *("0.1000000000000000055511151231257827", "5e-324", "1e400", "NaN", "[-Infinity]", "00", "1 2", "{} x", "'a'"),
        *('{"a": 1, "b": 2, "a": 3}', '{"": ""}', ' {"a": 1}', "1 \n\r\t", "1\x0b", "", " ", "[1,]", "\x00", "[" * 100),
        *('"\\ud83d"', '"\\ud83d\\ude00"', '["\\udc00\\ud800"]', '"\\u0000"', "\ud83d", '"\ud83d"', '"\t"', "\ufeff1"),
    ],
)  # fmt: skip
def test_what_is_rare_in_json(loads: Loads, text: str) -> None:
    assert outcome(loads, text) == outcome(json.loads, text)
    data = text.encode("utf-8", "surrogatepass")
    assert outcome(loads, data) == outcome(json.loads, data)


@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "latin-1"]
)
@pytest.mark.parametrize("text", ["1", '{"é": ["ü"]}', ""])
def test_other_encodings(loads: Loads, text: str, encoding: str) -> None:
    data = text.encode(encoding)
    assert outcome(loads, data) == outcome(json.loads, data)


def test_deep_nesting_ends_as_in_json(loads: Loads) -> None:
    for depth in (900, 100_000):
        try:
            expected = json.loads("[" * depth + "]" * depth)
        except RecursionError:
            with pytest.raises(RecursionError):
                loads("[" * depth + "]" * depth)
        else:
            assert loads("[" * depth + "]" * depth) == expected


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.parametrize("loads", DECODERS)
@given(value=VALUES, ascii_only=st.booleans(), indent=st.sampled_from([None, 1]))
def test_any_value(loads: Loads, value: Any, ascii_only: bool, indent: int | None) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert outcome(loads, text) == outcome(json.loads, text)


@pytest.mark.parametrize("loads", DECODERS)
@given(data=st.binary() | st.text(alphabet='{}[]",:0123456789.eE+-tfnrulas \\\n\x00é').map(str.encode))
def test_any_bytes(loads: Loads, data: bytes) -> None:
    assert outcome(loads, data) == outcome(json.loads, data)
