"""What is sent of the settings of a client and of the options of a call: headers and queries."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

import openai_raw.api
from overlay import AsyncOpenAI, AzureOpenAI, OpenAI, omit
from overlay._call.plan import plan
from overlay._raw import operation
from overlay.errors import ConfigurationError
from overlay.testing import ScriptedTransport, chat_chunks, reply, stream

EMPTY = {"object": "list", "data": []}


def client(*steps: Any, **settings: Any) -> tuple[OpenAI, ScriptedTransport]:
    transport = ScriptedTransport(*steps)
    return OpenAI("sk-test", http_client=httpx.Client(transport=transport), **settings), transport


def test_headers_are_spelled_alike_wherever_they_are_given() -> None:
    given = {"x-bool": True, "x-number": 7, "x-list": ["a", "b"], "x-text": "a\tb", "x-none": None, "x-out": omit}
    user, transport = client(reply(json=EMPTY), reply(json=EMPTY), default_headers=given)
    user.models.list()
    user.with_options(default_headers=None).models.list(extra_headers=given)
    for request in transport.requests:
        found = {name: value for name, value in request.headers.items() if name.startswith("x-")}
        assert found == {"x-bool": "true", "x-number": "7", "x-list": "a,b", "x-text": "a\tb"}


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("x-a", "é", ConfigurationError),
        ("x-é", "a", ConfigurationError),
        ("x-a", "5ecret\nb", ConfigurationError),
        ("x-a\r\nb", "a", ConfigurationError),
        ("x-a", "5ecret\0", ConfigurationError),
        ("x-a", b"5ecret", TypeError),
    ],
)
def test_a_header_that_cannot_be_sent_is_named(name: str, value: Any, error: type[Exception]) -> None:
    user, transport = client(reply(json=EMPTY))
    for give in (
        lambda: user.models.list(extra_headers={name: value}),
        lambda: user.with_options(default_headers={name: value}),
        lambda: OpenAI("sk-test", default_headers={name: value}),
    ):
        with pytest.raises(error) as caught:
            give()
        assert f"the header {name!r} " in str(caught.value)
        assert "5ecret" not in str(caught.value)
    assert not transport.requests


def queried(transport: ScriptedTransport) -> list[dict[str, list[str]]]:
    return [parse_qs(request.url.query.decode()) for request in transport.requests]


def test_what_is_nearer_to_the_call_replaces_a_query_of_that_name() -> None:
    settings = {"default_query": {"limit": 1, "order": "asc", "tag": ["a", "b"]}}
    user, transport = client(reply(json=EMPTY), reply(json=EMPTY), **settings)
    user.files.list(limit=2)
    user.files.list(limit=2, extra_query={"limit": 3, "tag": ["c"]})
    assert queried(transport) == [
        {"order": ["asc"], "tag[]": ["a", "b"], "limit": ["2"]},
        {"order": ["asc"], "limit": ["3"], "tag[]": ["c"]},
    ]


def test_the_cursor_of_a_page_goes_before_the_one_that_asked_for_the_first() -> None:
    def page(last: str, *, more: bool) -> Any:
        return reply(json={"object": "list", "data": [{"id": last}], "has_more": more, "last_id": last})

    user, transport = client(page("q", more=True), page("r", more=False))
    assert [item.id for item in user.files.list(extra_query={"after": "z", "x": 1})] == ["q", "r"]
    assert queried(transport) == [{"after": ["z"], "x": ["1"]}, {"after": ["q"], "x": ["1"]}]


def test_errors_about_arguments_name_the_method_as_callers_do() -> None:
    user, transport = client(reply(json=EMPTY))
    wrong: list[tuple[Callable[..., Any], str]] = [
        (user.chat.completions.create, "client.chat.completions.create"),
        (user.chat.completions.parse, "client.chat.completions.create"),
        (user.chat.completions.with_raw_response.create, "client.chat.completions.create"),
        (user.files.with_streaming_response.create, "client.files.create"),
        (user.embeddings.create, "client.embeddings.create"),
        (user.uploads.create, "client.uploads.create"),
        (user.fine_tuning.jobs.create, "client.fine_tuning.jobs.create"),
        (user.get, "client.get"),
    ]
    for method, name in wrong:
        arguments = ["/models"] if name == "client.get" else []
        with pytest.raises(TypeError, match=rf"^{re.escape(name)}\(\) got an unexpected keyword argument 'zzz'"):
            method(*arguments, zzz=1)
        if not arguments:
            with pytest.raises(TypeError, match=rf"^{re.escape(name)}\(\) is missing required arguments: "):
                method()
    assert not transport.requests


def test_what_extra_body_holds_counts_as_given() -> None:
    """For every operation that requires something of a body or a query."""
    count, settings = 0, client(reply(json=EMPTY))[0]._settings
    folder = Path(openai_raw.api.__file__).parent
    for key in sorted(f"{path.parent.name}.{path.stem}" for path in folder.glob("*/[!_]*.py")):
        spec = operation(key)
        if spec.required & {*spec.body, *spec.query}:
            count += 1
            wires = [spec.body[name] for name in spec.required if name in spec.body]
            extra: dict[str, Any] = {
                "extra_body": {wire: ("a.txt", b"x") if wire in spec.files else "x" for wire in wires},
                "extra_query": {spec.query[name]: "x" for name in spec.required if name in spec.query},
                **{name: "x" for name in spec.required if name in spec.headers},
            }
            path = dict.fromkeys(re.findall(r"{(\w+)}", spec.path), "x")
            made = plan(settings, key, path, extra)
            assert made.operation is spec
            with pytest.raises(TypeError, match="missing required"):
                plan(settings, key, path, {})
    assert count > 50


async def test_errors_of_the_async_client_do_so_too() -> None:
    async with AsyncOpenAI("sk-test") as user:
        with pytest.raises(TypeError, match=r"^client\.chat\.completions\.create\(\) is missing"):
            await user.chat.completions.create()  # type: ignore[call-overload]  # that is the point
        with pytest.raises(TypeError, match=r"^listFiles\(\) got an unexpected"):
            await user.files.list(zzz=1)  # type: ignore[call-arg]  # that is the point


def test_what_is_accepted_is_what_the_operation_answers_unless_the_client_says() -> None:
    def accepted(**settings: Any) -> list[str]:
        user, transport = client(reply(json=EMPTY), reply(text=b"x"), stream(*chat_chunks("x")), **settings)
        user.models.list()
        user.files.content("f")
        list(user.chat.completions.create(model="m", messages=[], stream=True))
        return [request.headers["accept"] for request in transport.requests]

    assert accepted() == ["application/json", "*/*", "text/event-stream, application/json"]
    assert accepted(default_headers={"Accept": "text/x"}) == ["text/x"] * 3


def test_the_key_goes_into_the_header_that_the_client_names() -> None:
    transport = ScriptedTransport(reply(json=EMPTY))
    http_client = httpx.Client(transport=transport)
    azure = AzureOpenAI(api_key="k", azure_endpoint="http://test", api_version="v", http_client=http_client)
    azure.models.list()
    assert transport.requests[0].headers["api-key"] == "k"
    assert "authorization" not in transport.requests[0].headers


def test_settings_do_not_show_what_may_be_secret() -> None:
    user, _ = client(reply(json=EMPTY), default_headers={"x-gate": "5ecret"}, default_query={"sig": "5ecret"})
    assert "Settings(" in repr(user._settings)
    assert "5ecret" not in repr(user._settings)
