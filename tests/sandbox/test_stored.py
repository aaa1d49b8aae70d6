"""Stored completions: what is kept, how it is listed, changed and deleted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from overlay.sandbox import Sandbox

Chat = Callable[..., Any]
STORED = "/chat/completions"
NOTHING = {"object": "list", "data": [], "first_id": None, "last_id": None, "has_more": False}


@pytest.fixture
def five(chat: Chat) -> list[str]:
    """Five stored completions, the oldest first; odd ones are of gpt-4o, each has its number as metadata."""
    models = ("gpt-4o-mini", "gpt-4o")
    return [
        chat(f"No. {n}", store=True, model=models[n % 2], metadata={"n": str(n), "all": "x"})["id"] for n in range(5)
    ]


def ids(http: httpx.Client, query: str = "") -> list[str]:
    answer = http.get(f"{STORED}{query}")
    assert answer.status_code == 200, answer.text
    page = answer.json()
    found = [item["id"] for item in page["data"]]
    assert (page["first_id"], page["last_id"]) == ((found[0], found[-1]) if found else (None, None))
    return found


def test_only_what_asks_for_it_is_stored(chat: Chat, http: httpx.Client) -> None:
    chat("Hello")
    chat("Hello", store=False)
    assert http.get(STORED).json() == {
        "object": "list",
        "data": [],
        "first_id": None,
        "last_id": None,
        "has_more": False,
    }


def test_what_is_kept_of_a_completion(chat: Chat, http: httpx.Client) -> None:
    tools = [{"type": "function", "function": {"name": "f"}}]
    made = chat(
        "Hello", store=True, metadata={"a": "b"}, tools=tools, tool_choice="none", user="u", temperature=0, seed=7
    )
    kept = http.get(f"{STORED}/{made['id']}").json()
    assert kept["choices"][0]["message"] == {
        "content": made["choices"][0]["message"]["content"],
        "role": "assistant",
        "tool_calls": None,
        "function_call": None,
    }
    assert {key: kept[key] for key in ("created", "model", "id")} == {
        key: made[key] for key in ("created", "model", "id")
    }
    assert (kept["metadata"], kept["tools"], kept["tool_choice"]) == ({"a": "b"}, tools, "none")
    assert (kept["input_user"], kept["seed"], kept["temperature"], kept["top_p"]) == ("u", 7, 0.0, 1.0)
    assert kept["response_format"] is None
    other = http.get(f"{STORED}/{chat('Hello', store=True)['id']}").json()
    assert -(2**63) <= other["seed"] < 2**63
    assert other["tools"] is other["tool_choice"] is None


def test_the_newest_come_first_unless_asked_otherwise(five: list[str], http: httpx.Client) -> None:
    assert ids(http) == ids(http, "?order=desc") == five[::-1]
    assert ids(http, "?order=asc") == five


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 100])
@pytest.mark.parametrize("order", ["asc", "desc"])
def test_a_walk_by_cursor_meets_each_once(five: list[str], http: httpx.Client, limit: int, order: str) -> None:
    met: list[str] = []
    more = True
    while more:
        after = f"&after={met[-1]}" if met else ""
        page = http.get(f"{STORED}?limit={limit}&order={order}{after}").json()
        assert len(page["data"]) == limit or not page["has_more"]
        met += [item["id"] for item in page["data"]]
        more = page["has_more"]
    assert met == (five if order == "asc" else five[::-1])
    assert ids(http, f"?after={met[-1]}&order={order}") == []


def test_before(five: list[str], http: httpx.Client) -> None:
    assert ids(http, f"?order=asc&before={five[3]}&limit=2") == five[1:3]
    assert ids(http, f"?order=asc&after={five[0]}&before={five[3]}") == five[1:3]


@pytest.mark.parametrize("order", ["asc", "desc"])
def test_deleting_while_listing_misses_nothing(five: list[str], http: httpx.Client, order: str) -> None:
    left = five if order == "asc" else five[::-1]
    after = ""
    for expected in left:
        (found,) = ids(http, f"?limit=1&order={order}{after}")
        assert found == expected
        http.delete(f"{STORED}/{found}").raise_for_status()
        after = f"&after={found}"
    assert ids(http) == []


def test_filters(five: list[str], http: httpx.Client) -> None:
    assert ids(http, "?model=gpt-4o-2024-08-06") == ids(http, "?model=gpt-4o") == [five[3], five[1]]
    assert ids(http, "?model=gpt-4") == []
    assert ids(http, "?metadata[n]=2") == ids(http, "?metadata%5Bn%5D=2") == [five[2]]
    assert ids(http, "?metadata[n]=2&metadata[all]=x") == [five[2]]
    assert ids(http, "?metadata[n]=2&metadata[all]=y") == ids(http, "?metadata[other]=x") == []
    assert ids(http, "?metadata[all]=x&limit=2&order=asc") == five[:2]


def test_twenty_by_default(chat: Chat, http: httpx.Client) -> None:
    for _ in range(21):
        chat("Hello", store=True)
    assert len(ids(http)) == 20
    assert len(ids(http, "?limit=100")) == 21


def test_update_replaces_the_metadata(five: list[str], http: httpx.Client) -> None:
    answer = http.post(f"{STORED}/{five[0]}", json={"metadata": {"new": "1"}})
    assert answer.json()["metadata"] == {"new": "1"}
    assert http.get(f"{STORED}/{five[0]}").json() == answer.json()
    assert http.post(f"{STORED}/{five[0]}", json={"metadata": None}).json()["metadata"] == {}


def test_delete(five: list[str], http: httpx.Client) -> None:
    answer = http.delete(f"{STORED}/{five[0]}")
    assert answer.json() == {"object": "chat.completion.deleted", "id": five[0], "deleted": True}
    for path in (f"{STORED}/{five[0]}", f"{STORED}/{five[0]}/messages"):
        gone = http.get(path)
        assert gone.status_code == 404
        assert gone.json()["error"]["param"] == "completion_id"
        assert gone.json()["error"]["code"] == "not_found"
    assert http.delete(f"{STORED}/{five[0]}").status_code == 404
    assert len(ids(http)) == 4


def test_messages(chat: Chat, http: httpx.Client) -> None:
    image = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    history = [
        {"role": "system", "content": "Be brief"},
        {"role": "user", "name": "ada", "content": [{"type": "text", "text": "What is "}, image]},
        {"role": "user", "content": "Well?"},
    ]
    made = chat(history, store=True)["id"]
    page = http.get(f"{STORED}/{made}/messages").json()
    assert [message["id"] for message in page["data"]] == [f"{made}-{index}" for index in range(3)]
    assert [message["role"] for message in page["data"]] == ["system", "user", "user"]
    assert page["data"][1] == {
        "id": f"{made}-1",
        "role": "user",
        "content": "What is ",
        "content_parts": [
            {"type": "text", "text": "What is ", "image_url": None, "input_audio": None, "file": None},
            {
                "type": "image_url",
                "text": None,
                "image_url": {"url": "https://example.com/a.png", "detail": None},
                "input_audio": None,
                "file": None,
            },
        ],
        "name": "ada",
    }
    assert page["data"][2]["content_parts"] is page["data"][2]["name"] is None
    rest = http.get(f"{STORED}/{made}/messages?after={made}-0&limit=1").json()
    assert ([message["id"] for message in rest["data"]], rest["has_more"]) == ([f"{made}-1"], True)
    end = http.get(f"{STORED}/{made}/messages?after={made}-2").json()
    assert end == NOTHING
    last = http.get(f"{STORED}/{made}/messages?order=desc&limit=1").json()
    assert last["data"][0]["id"] == f"{made}-2"


def test_reads_may_lag_behind_writes() -> None:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}], "store": True}
    headers = {"Authorization": "Bearer sk-sandbox"}
    with Sandbox(lag=2) as server, httpx.Client(base_url=server.base_url, headers=headers) as http:
        made = http.post(STORED, json=body).json()["id"]
        assert [http.get(f"{STORED}/{made}").status_code for _ in range(4)] == [404, 404, 200, 200]
        other = http.post(STORED, json=body).json()["id"]
        assert [len(ids(http)) for _ in range(4)] == [1, 1, 2, 2]
        assert http.delete(f"{STORED}/{other}").status_code == 200
