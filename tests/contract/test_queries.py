"""Queries and headers of one operation, as they are on the wire, through both clients."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl

import pytest

from overlay import omit
from tests.client.driver import AsyncUser, SyncUser
from tests.faults.server import FaultServer, Request, answer

ASSISTANTS = {"openai-beta": "assistants=v2"}
CHATKIT = {"openai-beta": "chatkit_beta=v1"}
STREAM = "text/event-stream, application/json"


class Order(str, Enum):  # noqa: UP042  # str() of such a one gives its name, and programs have them
    NEWEST = "desc"


@pytest.fixture(params=[SyncUser, AsyncUser], ids=["sync", "async"])
def sent(request: pytest.FixtureRequest) -> Iterator[Any]:
    """Give a function that calls a method and returns the request that came of it."""
    with FaultServer(answer(400, {"error": {"message": "seen"}})) as server:

        def send(name: str, *args: Any, settings: dict[str, Any] | None = None, **kwargs: Any) -> Request:
            user = request.param(
                base_url=f"{server.base_url}/v1", admin_api_key="sk-admin", max_retries=0, **(settings or {})
            )
            with pytest.raises(Exception, match="seen"):
                user.call(name, *args, **kwargs)
            user.close()
            return server.requests[-1]

        yield send


def read(target: str) -> tuple[str, list[tuple[str, str]]]:
    """Return the path as it is, and the query as a server reads it: transports may quote brackets or leave them."""
    path, _, query = target.partition("?")
    return path, parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))


@pytest.mark.parametrize(
    ("name", "args", "kwargs", "target"),
    [
        ("models.list", (), {}, "/models"),
        (
            "files.list",
            (),
            {"limit": 2, "after": None, "order": omit, "purpose": "a b&c"},
            "/files?purpose=a%20b%26c&limit=2",
        ),
        (
            "admin.organization.usage.completions",
            (),
            {"start_time": 1, "models": ["a", "b/c"], "batch": True, "group_by": []},
            "/organization/usage/completions?start_time=1&models[]=a&models[]=b%2Fc&batch=true",
        ),
        (
            "admin.organization.projects.list",
            (),
            {"include_archived": False},
            "/organization/projects?include_archived=false",
        ),
        (
            "admin.organization.audit_logs.list",
            (),
            {"effective_at": {"gt": 1, "lte": 2}, "actor_ids": ["user-ä"]},
            "/organization/audit_logs?effective_at[gt]=1&effective_at[lte]=2&actor_ids[]=user-%C3%A4",
        ),
        (
            "chat.completions.list",
            (),
            {"metadata": {"a b": "c=d", "é": "1"}},
            "/chat/completions?metadata[a%20b]=c%3Dd&metadata[%C3%A9]=1",
        ),
        (
            "beta.threads.runs.create",
            ("thread_1",),
            {"assistant_id": "asst_1", "include": ["step_details.tool_calls[*].file_search.results[*].content"]},
            "/threads/thread_1/runs?include[]=step_details.tool_calls%5B%2A%5D.file_search.results%5B%2A%5D.content",
        ),
        ("files.list", (), {"order": Order.NEWEST}, "/files?order=desc"),
        ("beta.responses.create", (), {"input": "hi"}, "/responses?beta=true"),
        (
            "beta.responses.retrieve",
            ("resp_1/2",),
            {"include": ["a"], "include_obfuscation": False, "extra_query": {"x": [1, True]}},
            "/responses/resp_1%2F2?beta=true&include[]=a&include_obfuscation=false&x[]=1&x[]=true",
        ),
        ("beta.responses.input_items.list", ("r",), {"limit": 1}, "/responses/r/input_items?beta=true&limit=1"),
    ],
    ids=lambda value: value if isinstance(value, str) and "." in value and "/" not in value else "",
)
def test_queries(sent: Any, name: str, args: Any, kwargs: Any, target: str) -> None:
    assert read(sent(name, *args, **kwargs).target) == read(f"/v1{target}")


def test_the_queries_of_the_client_and_of_the_call_go_together(sent: Any) -> None:
    request = sent(
        "beta.responses.cancel", "r", settings={"default_query": {"api": ["a"], "b": True}}, extra_query={"c": {"d": 1}}
    )
    assert read(request.target) == read("/v1/responses/r/cancel?beta=true&api[]=a&b=true&c[d]=1")


@pytest.mark.parametrize(
    ("name", "args", "kwargs", "headers"),
    [
        ("beta.assistants.list", (), {}, ASSISTANTS),
        ("beta.threads.create", (), {}, ASSISTANTS),
        ("vector_stores.list", (), {}, ASSISTANTS),
        ("beta.chatkit.sessions.cancel", ("s",), {}, CHATKIT),
        ("beta.responses.delete", ("r",), {"betas": ["one=v1", "more=v2"]}, {"openai-beta": "one=v1,more=v2"}),
        ("beta.responses.delete", ("r",), {}, {"openai-beta": None}),
        ("beta.assistants.list", (), {"extra_headers": {"OpenAI-Beta": "mine"}}, {"openai-beta": "mine"}),
        ("beta.assistants.list", (), {"extra_headers": {"OpenAI-Beta": omit}}, {"openai-beta": None}),
        ("beta.assistants.list", (), {"settings": {"default_headers": {"openai-beta": "own"}}}, {"openai-beta": "own"}),
        ("models.list", (), {}, {"accept": "application/json", "openai-beta": None}),
        ("files.content", ("f",), {}, {"accept": "*/*"}),
        ("completions.create", (), {"model": "m", "prompt": "p", "stream": True}, {"accept": STREAM}),
        ("completions.create", (), {"model": "m", "prompt": "p"}, {"accept": "application/json"}),
        ("files.content", ("f",), {"settings": {"default_headers": {"Accept": "own/kind"}}}, {"accept": "own/kind"}),
        ("files.content", ("f",), {"extra_headers": {"accept": "own/kind"}}, {"accept": "own/kind"}),
    ],
)  # fmt: skip
def test_headers(sent: Any, name: str, args: Any, kwargs: Any, headers: dict[str, str | None]) -> None:
    request = sent(name, *args, **kwargs)
    assert {header: request.headers.get(header) for header in headers} == headers
