"""Lists: all shapes of pages, limits, lists that do not advance, and errors on the way."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from overlay import APIStatusError, PaginationError, shape_report
from overlay._answers.cursor import NoProgressError, next_page_arguments
from tests.client.conftest import Start
from tests.faults.server import Entry, Request, answer, api_error


def page(*ids: str, **fields: Any) -> list[Any]:
    return answer(body={"object": "list", "data": [{"id": name, "object": "x"} for name in ids], **fields})


def query(request: Request) -> dict[str, list[str]]:
    return parse_qs(urlsplit(request.target).query)


THREE = [
    page("a", "b", first_id="a", last_id="b", has_more=True),
    page("c", first_id="c", last_id="c", has_more=True),
    page("d", first_id="d", last_id="d", has_more=False),
]


def test_all_items_over_all_pages(start: Start) -> None:
    user, server = start(*THREE)
    assert [item.id for item in user.all(user.call("chat.completions.list", limit=2, order="desc"))] == list("abcd")
    assert [query(request) for request in server.requests] == [
        {"limit": ["2"], "order": ["desc"]},
        {"limit": ["2"], "order": ["desc"], "after": ["b"]},
        {"limit": ["2"], "order": ["desc"], "after": ["c"]},
    ]


def test_a_page_by_hand(start: Start) -> None:
    user, server = start(*THREE)
    first = user.call("chat.completions.list")
    assert [item.id for item in first.data] == ["a", "b"]
    assert (first.has_more, first.last_id, len(first), bool(first)) == (True, "b", 2, True)
    assert first.to_dict()["first_id"] == "a"
    assert first.has_next_page()
    assert first.next_page_arguments() == {"after": "b"}
    assert "2 items of listChatCompletions" in repr(first)
    last = user.run(user.run(first.get_next_page()).get_next_page())
    assert not last.has_next_page()
    with pytest.raises(PaginationError, match="there is no next page"):
        user.run(last.get_next_page())
    assert len(server.requests) == 3


def test_the_report_of_a_page_is_that_of_its_object(start: Start) -> None:
    user, _ = start(page("a", first_id="a", last_id="a", has_more="no"))
    told = [str(one) for one in shape_report(user.call("files.list"))]
    assert "has_more is 'no', not bool" in told
    assert "data[0].bytes is missing" in told


def test_pages_one_after_the_other(start: Start) -> None:
    user, server = start(*THREE)
    pages = user.all(user.call("files.list").iter_pages(max_pages=2))
    assert [len(one.data) for one in pages] == [2, 1]
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("limits", "items", "requests"),
    [
        ({"max_items": 2}, "ab", 1),
        ({"max_items": 3}, "abc", 2),
        ({"max_items": 0}, "", 1),
        ({"max_pages": 1}, "ab", 1),
        ({"max_pages": 2}, "abc", 2),
        ({}, "abcd", 3),
    ],
)
def test_no_page_is_asked_for_that_is_not_needed(
    start: Start, limits: dict[str, int], items: str, requests: int
) -> None:
    user, server = start(*THREE)
    assert [item.id for item in user.all(user.call("files.list").iter_items(**limits))] == list(items)
    assert len(server.requests) == requests


def test_a_list_that_is_iterated_without_await(start: Start) -> None:
    user, server = start(*THREE)
    listed = user.client.files.list()
    assert len(server.requests) == (0 if user.is_async else 1)
    assert [item.id for item in user.first(listed, 3)] == ["a", "b", "c"]
    assert len(server.requests) == 2


def test_pages_and_items_without_await(start: Start) -> None:
    user, _ = start(*THREE)
    assert [one.data[0].id for one in user.all(user.client.files.list().iter_pages())] == ["a", "c", "d"]
    assert [item.id for item in user.all(user.client.files.list().iter_items(max_items=1))] == ["d"]


def test_pages_whose_answer_gives_the_cursor(start: Start) -> None:
    user, server = start(
        page("a", has_more=True, next_page="p2", object="page"),
        page("b", has_more=False, next_page=None),
        admin_api_key="sk-admin",
    )
    found = user.all(user.call("admin.organization.usage.completions", start_time=1))
    assert [item.id for item in found] == ["a", "b"]
    assert query(server.requests[1]) == {"start_time": ["1"], "page": ["p2"]}
    assert server.requests[0].headers["authorization"] == "Bearer sk-admin"


def test_a_list_of_one_page(start: Start) -> None:
    user, server = start(page("m1", "m2"))
    assert [item.id for item in user.all(user.call("models.list"))] == ["m1", "m2"]
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("script", "problem"),
    [
        ([page("a", last_id="a", has_more=True)], "the cursor 'a' twice"),
        ([page("a", last_id="a", has_more=True), page(has_more=True)], "the page is empty"),
        ([answer(body={"object": "list", "data": [{"name": "x"}], "has_more": True})], "sent no cursor"),
    ],
)
def test_a_list_that_does_not_advance(start: Start, script: list[Entry], problem: str) -> None:
    user, _ = start(*script)
    listed = user.call("files.list")
    with pytest.raises(PaginationError, match=problem) as caught:
        user.all(listed)
    assert caught.value.operation == "listFiles"
    assert caught.value.path == "/files"


def test_an_error_on_the_way_says_where_to_resume(start: Start) -> None:
    user, server = start(THREE[0], THREE[1], api_error(400), THREE[2])
    seen = []
    listed = user.call("files.list")
    with pytest.raises(APIStatusError) as caught:
        user.all(_noting(user, listed, seen))
    assert seen == ["a", "b", "c"]
    assert caught.value.cursor == "c"
    rest = user.all(user.call("files.list", after=caught.value.cursor))
    assert [item.id for item in rest] == ["d"]
    assert query(server.requests[-1]) == {"after": ["c"]}


def _noting(user: Any, items: Any, seen: list[str]) -> Any:
    if user.is_async:

        async def over() -> Any:
            async for item in items:
                seen.append(item.id)
                yield item

        return over()

    def through() -> Any:
        for item in items:
            seen.append(item.id)
            yield item

    return through()


class _Answer:
    def __init__(self, **fields: Any) -> None:
        self._fields = fields

    def __getattr__(self, name: str) -> Any:
        return self._fields.get(name)


@pytest.mark.parametrize(
    ("kind", "fields", "asked", "found"),
    [
        ("once", {"data": [1], "has_more": True}, None, None),
        ("after", {"data": [_Answer(id="x")]}, None, {"after": "x"}),
        ("after", {"data": []}, None, None),
        ("after", {"data": None}, None, None),
        ("after", {"data": [{"no": "id"}]}, None, None),
        ("after", {"data": [_Answer(id="x")], "last_id": "y"}, "x", {"after": "y"}),
        ("page", {"data": [1], "next_page": "n"}, None, {"page": "n"}),
        ("page", {"data": [1], "next": "n"}, None, {"page": "n"}),
        ("page", {"data": [1], "has_more": True}, None, None),
    ],
)
def test_the_next_pages_arguments(kind: str, fields: Any, asked: str | None, found: Any) -> None:
    assert next_page_arguments(kind, _Answer(**fields), asked) == found


def test_a_cursor_that_repeats_is_refused() -> None:
    with pytest.raises(NoProgressError) as caught:
        next_page_arguments("page", _Answer(data=[1], next="n"), "n")
    assert caught.value.cursor == "n"


@pytest.mark.parametrize("length", [1, 2, 3, 7, 40])
def test_a_list_that_goes_in_a_circle_ends(start: Start, length: int) -> None:
    def turn(request: Request) -> Entry:
        after = query(request).get("after", ["0"])[0]
        name = str(int(after) % (length + 3) + 1 if int(after) < length + 2 else 3)
        return page(name, last_id=name, has_more=True)

    user, server = start(turn)
    with pytest.raises(PaginationError, match="twice"):
        user.all(user.call("chat.completions.list"))
    assert len(server.requests) <= 4 * (length + 3)


def test_a_long_list_is_no_circle(start: Start) -> None:
    def count(request: Request) -> Entry:
        name = str(int(query(request).get("after", ["0"])[0]) + 1)
        return page(name, last_id=name, has_more=name != "100")

    user, _ = start(count)
    assert [item.id for item in user.all(user.call("chat.completions.list"))] == [str(n) for n in range(1, 101)]


@pytest.mark.parametrize(
    "fields",
    [
        {"data": [{"id": 5}], "has_more": True},
        {"data": [{"id": "a"}], "last_id": 7, "has_more": "yes"},
        {"data": {"a": 1}, "has_more": True},
        {"data": "x", "has_more": True},
        {"data": [1, None, "x"], "has_more": True},
    ],
)
def test_pages_of_nonsense_end(start: Start, fields: dict[str, Any]) -> None:
    user, server = start(answer(body={"object": "list", **fields}))
    with pytest.raises(PaginationError):
        user.all(user.call("chat.completions.list"))
    assert len(server.requests) <= 2


def test_a_page_may_be_asked_for_again_after_an_error(start: Start) -> None:
    user, _ = start(THREE[0], api_error(400), THREE[1], THREE[1], THREE[2])
    first = user.call("chat.completions.list")
    if user.is_async:
        first = user.run(first)
    with pytest.raises(APIStatusError):
        user.run(first.get_next_page())
    for _ in range(2):
        second = user.run(first.get_next_page())
        assert [item.id for item in second.data] == ["c"]
    assert [item.id for item in user.run(second.get_next_page()).data] == ["d"]


@pytest.mark.parametrize("limit", [{"max_items": -1}, {"max_pages": 0}, {"max_pages": -3}])
def test_a_limit_that_is_none_is_named(start: Start, limit: dict[str, int]) -> None:
    user, _ = start(THREE[0])
    first = user.run(user.call("chat.completions.list"))
    with pytest.raises(ValueError, match=f"{next(iter(limit))} is -?[0-9]; it must be at least [01]"):
        user.all(first.iter_items(**limit))
