"""Pages of a list, sync and async, without a server: what each one holds, and how far one goes."""

from __future__ import annotations

import asyncio
import copy
import inspect
import itertools
from typing import Any

import httpx
import pytest

from overlay import AsyncOpenAI, OpenAI, PaginationError
from overlay._answers.cursor import START, NoProgressError, PageInfo, Trail, next_page_arguments
from overlay.errors import InternalServerError
from overlay.testing import ScriptedTransport, reply


def page(*ids: str, more: Any = None, **fields: Any) -> Any:
    body = {"object": "list", "data": [{"id": name} for name in ids], "has_more": more, **fields}
    return reply(json=body, headers={"x-request-id": f"req_{''.join(ids)}"})


FOUR = [page("a", "b", more=True), page("c", more=True), page("d", "e", more=True), page("f", more=False)]


class User:
    """A client of either kind, whose pages are those given."""

    def __init__(self, kind: str, *steps: Any) -> None:
        self.transport = ScriptedTransport(*steps)
        self.is_sync = kind == "sync"
        self.client: Any = (
            OpenAI("sk-test", http_client=httpx.Client(transport=self.transport), max_retries=0)
            if self.is_sync
            else AsyncOpenAI("sk-test", http_client=httpx.AsyncClient(transport=self.transport), max_retries=0)
        )

    def run(self, value: Any) -> Any:
        """Wait for a value that may be awaitable."""

        async def wait() -> Any:
            return await value

        return asyncio.run(wait()) if inspect.isawaitable(value) else value

    def all(self, items: Any) -> list[Any]:
        async def collect() -> list[Any]:
            return [item async for item in items]

        return list(items) if self.is_sync else asyncio.run(collect())

    def first(self) -> Any:
        return self.run(self.client.files.list())


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


def ids(items: Any) -> str:
    return "".join(item.id for item in items)


@pytest.mark.parametrize(
    ("limits", "expected", "requests"),
    [
        ({}, "abcdef", 4),
        *(({"max_pages": number}, "abcdef"[:end], number) for number, end in ((1, 2), (2, 3), (3, 5), (4, 6))),
        ({"max_pages": 9}, "abcdef", 4),
        *(({"max_items": number}, "abcdef"[:number], asked) for number, asked in ((1, 1), (2, 1), (3, 2), (4, 3))),
        ({"max_items": 0}, "", 1),
        ({"max_items": 9}, "abcdef", 4),
        ({"max_items": 3, "max_pages": 1}, "ab", 1),
        ({"max_items": 1, "max_pages": 2}, "a", 1),
    ],
)
def test_limits_are_kept_and_nothing_is_asked_in_vain(
    kind: str, limits: dict[str, int], expected: str, requests: int
) -> None:
    user = User(kind, *FOUR)
    assert ids(user.all(user.first().iter_items(**limits))) == expected
    assert len(user.transport.requests) == requests
    if "max_items" not in limits:
        user = User(kind, *FOUR)
        pages = user.all(user.first().iter_pages(**limits))
        assert "".join(ids(one.data) for one in pages) == expected
        assert len(pages) == requests


@pytest.mark.parametrize("number", [-1, 0, 1])
def test_a_limit_below_the_least_is_named(kind: str, number: int) -> None:
    user = User(kind, *FOUR)
    first = user.first()
    for method, name, least in ((first.iter_items, "max_items", 0), (first.iter_pages, "max_pages", 1)):
        if number < least:
            with pytest.raises(ValueError, match=f"^{name} is {number}; it must be at least {least}, or None"):
                user.all(method(**{name: number}))
        with pytest.raises(TypeError):
            method(number)


def test_what_a_page_says(kind: str) -> None:
    user = User(kind, *FOUR)
    first: Any = user.first()
    assert type(first).__name__ == ("Page" if user.is_sync else "AsyncPage")
    assert (ids(first.data), len(first), bool(first), first.request_id) == ("ab", 2, True, "req_ab")
    assert repr(first) == f"{type(first).__name__}(2 items of listFiles)"
    assert (first.has_more, first.object) == (True, "list")
    assert (first.has_next_page(), first.next_page_arguments()) == (True, {"after": "b"})
    assert first.next_page_info() == PageInfo({"after": "b"}, None, None)
    with pytest.raises(TypeError, match=r"has no items by index; use \.data\[0\] of a page"):
        first[0]
    with pytest.raises(AttributeError):
        _ = first.no_such_field
    with pytest.raises(AttributeError, match=r"^__x__$"):
        _ = first.__x__
    *_, last = user.all(first.iter_pages())
    assert (last.has_next_page(), last.next_page_arguments(), last.next_page_info()) == (False, None, None)
    with pytest.raises(PaginationError, match=r"there is no next page; check has_next_page\(\) first"):
        user.run(last.get_next_page())


@pytest.mark.parametrize("data", [None, {}, "text", 7])
def test_a_page_whose_data_is_no_list_is_empty(kind: str, data: Any) -> None:
    user = User(kind, page(more=False, data=data))
    first = user.first()
    assert (first.data, len(first), bool(first), first.has_next_page()) == ([], 0, True, False)


def test_copies_of_a_page(kind: str) -> None:
    user = User(kind, *FOUR)
    second = user.run(user.first().get_next_page())
    for copied in (copy.copy(second), copy.deepcopy(second)):
        assert type(copied) is type(second)
        assert copied._trail is second._trail
        assert copied.next_page_arguments() == {"after": "c"}
    assert copy.copy(second)._model is second._model
    assert copy.deepcopy(second)._model is not second._model


def test_where_an_error_happened_is_said(kind: str) -> None:
    user = User(kind, FOUR[0], reply(500, json={}), FOUR[1], FOUR[0])
    first = user.first()
    with pytest.raises(InternalServerError) as failed:
        user.run(first.get_next_page())
    assert failed.value.cursor == "b"
    second = user.run(first.get_next_page())
    back = user.run(second.get_next_page())
    with pytest.raises(PaginationError, match="twice, so the list would never end") as caught:
        back.has_next_page()
    error = caught.value
    assert (error.cursor, error.request_id, error.operation) == ("c", "req_ab", "listFiles")
    assert (error.method, error.path, error.__cause__, error.__suppress_context__) == ("GET", "/files", None, True)


def test_a_list_that_was_not_fetched() -> None:
    user = User("async", *FOUR, *FOUR, *FOUR, *FOUR)
    listed = user.client.files.list()
    assert type(listed).__name__ == "AsyncPages"
    assert repr(listed) == "AsyncPages(not fetched yet; use `await` for the first page, `async for` for all items)"
    with pytest.raises(TypeError, match="AsyncPages has no items by index"):
        listed["x"]
    assert ids(user.all(listed)) == "abcdef"
    assert ids(user.all(user.client.files.list().iter_items(max_items=3, max_pages=2))) == "abc"
    assert len(user.all(user.client.files.list().iter_pages(max_pages=1))) == 1
    for method in (listed.iter_items, listed.iter_pages):
        with pytest.raises(TypeError):
            method(1)


# --- the next page, as plain data


class Fields:
    """What a page says; what it does not say is None."""

    def __init__(self, **fields: Any) -> None:
        self.__dict__.update(fields)

    def __getattr__(self, name: str) -> None:
        return None


class Item:
    """An item of a list."""

    def __init__(self, identity: Any = None) -> None:
        if identity is not None:
            self.id = identity


@pytest.mark.parametrize(
    ("kind_of_list", "fields", "asked", "found"),
    [
        ("once", {"data": [Item("a")], "has_more": True, "last_id": "a", "next": "n"}, None, None),
        ("after", {"data": [Item("a")], "has_more": False, "last_id": "a"}, None, None),
        ("after", {"data": [Item("a"), Item("b")]}, None, {"after": "b"}),
        ("after", {"data": [Item("a"), Item("b")], "has_more": True}, None, {"after": "b"}),
        ("after", {"data": [Item("a")], "last_id": "z"}, None, {"after": "z"}),
        ("after", {"data": [Item("a")], "last_id": ""}, None, {"after": "a"}),
        ("after", {"data": [Item(7)]}, None, {"after": "7"}),
        ("after", {"data": [Item(0)]}, None, {"after": "0"}),
        ("after", {"data": [Item()]}, None, None),
        ("after", {"data": []}, None, None),
        ("after", {"data": [], "last_id": "z"}, None, None),
        ("after", {"data": "text", "last_id": "z"}, None, None),
        ("after", {}, None, None),
        ("after", {"data": [Item("a")], "has_more": 0}, None, {"after": "a"}),  # only false is a no
        ("page", {"data": [], "next_page": "p"}, None, {"page": "p"}),
        ("page", {"next": "n"}, None, {"page": "n"}),
        ("page", {"next_page": "p", "next": "n"}, None, {"page": "p"}),
        ("page", {"next_page": 0, "next": "n"}, None, {"page": "0"}),
        ("page", {"next": 3}, "2", {"page": "3"}),
        ("page", {"data": [Item("a")], "last_id": "a", "has_more": True}, None, None),
        ("page", {"next_page": "p", "has_more": False}, None, None),
        ("after", {"data": [Item("a")], "has_more": True}, "a", "twice"),
        ("after", {"data": [Item("a")]}, "a", "twice"),
        ("page", {"next": 2}, "2", "twice"),
        ("after", {"data": [], "has_more": True}, "q", "the page is empty"),
        ("after", {"data": [], "has_more": 1}, "q", "the page is empty"),
        ("after", {"data": [Item()], "has_more": True}, "q", "sent no cursor"),
    ],
)
def test_how_a_list_goes_on(kind_of_list: str, fields: dict[str, Any], asked: str | None, found: Any) -> None:
    if isinstance(found, str):
        with pytest.raises(NoProgressError, match=found) as caught:
            next_page_arguments(kind_of_list, Fields(**fields), asked)
        assert caught.value.cursor == asked
    else:
        assert next_page_arguments(kind_of_list, Fields(**fields), asked) == found


def test_a_trail_is_replaced_after_twice_as_many_pages_each_time() -> None:
    assert [*START] == [None, 0, 1]
    trails: list[Any] = list(itertools.accumulate("abcdefg", Trail.passed, initial=START))
    assert trails[1:] == [("a", 1, 2), ("a", 0, 2), ("c", 3, 4), ("c", 2, 4), ("c", 1, 4), ("c", 0, 4), ("g", 7, 8)]
    for cursor, is_new in (("c", False), ("g", False), ("d", True)):
        fields = Fields(data=[Item(cursor)])
        if is_new:
            assert next_page_arguments("after", fields, "g", trails[6]) == {"after": cursor}
        else:
            with pytest.raises(NoProgressError):
                next_page_arguments("after", fields, "g", trails[6])
