"""Secrets: which names and values are ones, and where they do not show."""

from __future__ import annotations

import copy
import html
import json
import pickle
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from overlay import errors
from overlay._call.redact import BLANK, SECRETS, Hidden, HiddenItems, Mask, SentRequest, hide_items, is_secret

SECRET = ["Authorization", "api-key", "X-Api-Key", "xapikey", "key", "subscription-key", "access_token", "id-token",
    "refresh.token", "token", "secret", "secrets", "auth", "jwt", "password", "passwd", "pwd", "credential",
    "credentials", "Cookie", "session", "sig", "signature", "x-my-token", "token-x", "x_key", "my.sig.x"]  # fmt: skip
PLAIN = ["idempotency-key", "Idempotency-Key", "accept", "keys", "monkey", "tokens", "max_tokens", "author", "design",
    "sessions", "order", "authority", "signatures", "x-keyboard", "passwords"]  # fmt: skip


@pytest.mark.parametrize("name", [*SECRET, *PLAIN])
def test_a_name_says_whether_its_value_is_secret(name: str) -> None:
    assert is_secret(name) is (name in SECRET)
    assert is_secret(name, ()) is (name in SECRET)
    assert is_secret(name, frozenset({name.lower()}))  # because it was declared so
    assert is_secret(name, {"another"}) is (name in SECRET)


def test_hidden_values_show_nowhere() -> None:
    assert (repr(Hidden("5ecret")), Hidden("5ecret").value) == ("<hidden>", "5ecret")
    hidden = HiddenItems({"a": "5ecret", "b": 2})
    assert repr(hidden) == "<hidden: a, b>"
    assert {**hidden} == dict(hidden.items()) == {"a": "5ecret", "b": 2}
    assert (list(hidden), hidden["a"], list(hidden.keys())) == (["a", "b"], "5ecret", ["a", "b"])
    assert (bool(hidden), bool(HiddenItems({}))) == (True, False)


def test_only_mappings_of_headers_and_queries_are_hidden() -> None:
    names = ("extra_headers", "extra_query", "query", "options")
    given: dict[str, Any] = {**{name: {"a": "b"} for name in names}, "extra_body": {"a": "b"}, "x": 1}
    hide_items(given)
    assert [name for name, value in given.items() if isinstance(value, HiddenItems)] == list(names)
    others = {"extra_headers": "text", "query": None, "options": [("a", "b")]}
    hide_items(others)
    assert others == {"extra_headers": "text", "query": None, "options": [("a", "b")]}
    for odd in (None, "extra_headers", [1], httpx.Headers({"query": "x"})):
        hide_items(odd)


def sent(
    headers: dict[str, str] | None = None, url: str = "http://test/x", named: frozenset[str] | None = None
) -> SentRequest:
    extensions = {} if named is None else {SECRETS: named}
    return SentRequest("GET", url, headers=headers or {}, extensions=extensions)


@pytest.mark.parametrize("named", [None, frozenset({"x-own", "own"})])
def test_a_request_that_travels_has_lost_its_secrets(named: frozenset[str] | None) -> None:
    headers = {"Authorization": "Bearer sk-1", "x-own": "a", "accept": "b"}
    for made in (sent(headers, "http://test/x?sig=c&own=d&limit=1", named),):
        own, query = ("a", "d") if named is None else (BLANK, BLANK)
        for copied in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made)):
            assert [copied.headers[name] for name in ("authorization", "x-own", "accept")] == [BLANK, own, "b"]
            assert dict(copied.url.params) == {"sig": BLANK, "own": query, "limit": "1"}
        assert made.headers["authorization"] == "Bearer sk-1"
    assert str(pickle.loads(pickle.dumps(sent(url="http://test/x?"))).url) == "http://test/x?"


KEYS = ["sk-5ecret-5ecret", 'a"b/c&d<e>f', "a key of words", "ends with &", "ends with %", "12345678", "äöü-äöü-"]


@pytest.mark.parametrize("key", KEYS)
def test_a_key_is_masked_however_a_server_spells_it(key: str) -> None:
    mask = Mask(httpx.Request("GET", "http://test", headers={b"authorization": f"Bearer {key}".encode()}))
    escaped = json.dumps(key)[1:-1]
    for spelled in (key, escaped, escaped.replace("/", "\\/"), html.escape(key), quote(key, safe="")):
        assert mask.text(f"<{spelled}> and x{spelled}x") == f"<{BLANK}> and x{BLANK}x"
        assert mask.data(f"<{spelled}>".encode()) == f"<{BLANK}>".encode()
        assert mask.value({spelled: [spelled, {"a": (1, 2)}, 7]}) == {BLANK: [BLANK, {"a": (1, 2)}, 7]}


@pytest.mark.parametrize("key", ["k", "not", "1234567"])
def test_a_short_key_is_masked_as_a_word_only(key: str) -> None:
    mask = Mask(sent({"authorization": f"Bearer {key}"}))
    assert mask.text(f"{key} ({key}) x{key} {key}x {key}-x x-{key} {key}.") == (
        f"{BLANK} ({BLANK}) x{key} {key}x {key}-x x-{key} {BLANK}."
    )
    assert mask.data(key.encode()) == key.encode()
    assert mask.value({key: key}) == {key: BLANK}


@pytest.mark.parametrize(
    ("headers", "url", "named", "masked"),
    [
        ({}, "http://test", None, []),
        ({"authorization": "Bearer "}, "http://test", None, []),
        *(({name: "12345678"}, "http://test", None, ["12345678"]) for name in ("api-key", "x-api-key")),
        ({"proxy-authorization": "short"}, "http://test", None, ["short"]),
        ({"x-gate-token": "12345678"}, "http://test", None, ["12345678"]),
        ({"x-gate-token": "1234567"}, "http://test", None, []),
        ({"x-gate-token": "Basic 12345678"}, "http://test", None, ["Basic 12345678", "12345678"]),
        ({"x-gate-token": "Basic 1234567"}, "http://test", None, ["Basic 1234567"]),
        ({"x-own": "12345678"}, "http://test", None, []),
        ({"x-own": "short"}, "http://test", frozenset({"x-own"}), ["short"]),
        ({"cookie": "a=12345678; b=1234567; c = 9876543210 "}, "http://test", None, ["12345678", "9876543210"]),
        ({"x-token": "a=12345678; b=87654321"}, "http://test", None, ["b=87654321"]),
        ({}, "http://test?sig=12345678&limit=87654321", None, ["12345678"]),
        ({"a-token": "a=12345678; b=87654321"}, "http://test", None, ["b=87654321"]),
        ({}, "http://test?sig=9876543210", None, ["9876543210"]),
        ({}, "http://test?sig=1234567", None, []),
        ({}, "http://test?Own=short", frozenset({"own"}), ["short"]),
        ({}, "http://test?sig=short", frozenset({"own"}), []),
    ],
)
def test_the_secrets_of_a_request(
    headers: dict[str, str], url: str, named: frozenset[str] | None, masked: list[str]
) -> None:
    mask = Mask(sent(headers, url, named))
    values = ["12345678", "1234567", "87654321", "9876543210", "short", "Basic 12345678", "Basic 1234567", "b=87654321"]
    whole = [value for value in values if mask.text(value) == BLANK]
    assert sorted(whole) == sorted(masked)


def test_nothing_sent_has_nothing_to_mask() -> None:
    assert Mask(None).text("any text") == "any text"
    assert Mask(None).value({"a": ["b"]}) == {"a": ["b"]}


def test_an_error_shows_no_key_in_any_of_its_facts() -> None:
    key = "sk-5ecret-5ecret"
    facts: dict[str, Any] = dict.fromkeys(("code", "param", "type", "request_id"), key)
    error = errors.APIStatusError(key, body={"a": [key]}, headers={"x": key}, status_code=400, path=key, **facts)
    masked = Mask(sent({"authorization": f"Bearer {key}"})).error(error)
    assert masked is error
    assert {name: getattr(error, name) for name in facts} == dict.fromkeys(facts, BLANK)
    assert (error.message, error.args, error.body) == (BLANK, (BLANK,), {"a": [BLANK]})
    assert (error.headers, error.status_code, error.path) == ({"x": BLANK}, 400, key)
    bare = Mask(None).error(errors.APIStatusError("m"))
    assert (bare.message, bare.code, bare.body) == ("m", None, None)


def test_a_value_too_deep_to_search_is_left_out() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    assert Mask(None).value(deep) is None
