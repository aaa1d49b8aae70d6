"""What pickles, in every protocol; what cannot says why. No pickle holds the key."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from overlay import OpenAI, function_tool
from overlay.sandbox import Sandbox
from overlay.tools import FunctionTool

KEY = "sk-never-in-a-pickle"
ASKED: dict[str, Any] = {"model": "gpt-5-mini", "messages": [{"role": "user", "content": "Hello"}]}


@function_tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def double(a: int) -> int:
    """Double a number."""
    return a * 2


class Counter:
    def __init__(self) -> None:
        self.start = 5

    @function_tool
    def count(self, to: int) -> int:
        """Count."""
        return self.start + to


@pytest.fixture
def client(sandbox: Sandbox, loopback: None) -> Any:
    with OpenAI(base_url=sandbox.base_url, api_key=KEY) as made:
        yield made


def copies(value: Any) -> list[Any]:
    dumped = [pickle.dumps(value, protocol) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    assert not [data for data in dumped if KEY.encode() in data]
    return [*map(pickle.loads, dumped), copy.copy(value), copy.deepcopy(value)]


def test_an_answer_keeps_its_values_and_its_request_id(client: Any) -> None:
    completion = client.chat.completions.create(**ASKED)
    for twin in copies(completion):
        assert twin == completion
        assert (twin._request_id, twin._attempts) == (completion._request_id, 1)


def test_bytes_are_read_into_the_pickle(client: Any) -> None:
    file = client.files.create(file=("a.txt", b"what it holds"), purpose="user_data")
    for twin in copies(client.files.content(file.id)):
        assert twin.read() == b"what it holds"


@pytest.mark.parametrize(
    ("tool", "given"),
    [(add, (3, 4)), (function_tool(double, name="twice", strict=False), (3,)), (Counter().count, (3,))],
    ids=["decorated", "made", "method"],
)
@pytest.mark.parametrize("used", [False, True])
def test_a_tool_is_found_by_its_name_or_made_again(
    tool: FunctionTool[..., Any], given: tuple[int, ...], used: bool
) -> None:
    if used:
        assert tool.definition
    for twin in copies(tool):
        assert twin.definition == tool.definition
        assert twin(*given) == tool(*given)
    assert pickle.loads(pickle.dumps(add)) is add


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (lambda client: client.files.list(), "a page belongs to its client"),
        (
            lambda client: client.chat.completions.with_raw_response.create(**ASKED),
            "contains its request and so the API key",
        ),
        (lambda client: client.chat.completions.create(**ASKED, stream=True), "a stream reads from its connection"),
        (lambda client: client.chat.completions.stream(**ASKED).__enter__(), "a stream reads from its connection"),
    ],
    ids=["page", "raw response", "chunks", "events"],
)
def test_what_cannot_be_pickled_says_why(client: Any, made: Any, why: str) -> None:
    value = made(client)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match=why):
            pickle.dumps(value, protocol)
    if why.startswith("a stream"):
        value.close()


def test_a_raw_response_can_be_copied(client: Any) -> None:
    raw = client.chat.completions.with_raw_response.create(**ASKED)
    for twin in (copy.copy(raw), copy.deepcopy(raw)):
        assert (twin.parse(), twin.request_id) == (raw.parse(), raw.request_id)
