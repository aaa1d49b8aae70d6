"""What is sent of the settings of a client and of the options of a call: headers and queries."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

import openai_raw.api
from overlay import AsyncOpenAI, AzureOpenAI, OpenAI, omit
from overlay._call.call import DEFAULT_TIMEOUT, Layers
from overlay._call.plan import Plan, Settings, plan, planned
from overlay._call.retry import RetryPolicy
from overlay._call.times import IN_BODIES
from overlay._raw import Operation, operation
from overlay.errors import ConfigurationError
from overlay.testing import ScriptedTransport, chat_chunks, reply, stream

MORNING = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
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


# --- each decision of a plan by itself

JSON = "application/json"


def made_settings(**changes: Any) -> Settings:
    plain = {"accept": JSON, "x-client": "1"}
    return Settings(**{
        "url": httpx.URL, "headers": httpx.Headers(plain), "retry": RetryPolicy(),
        "json_headers": httpx.Headers({**plain, "content-type": JSON}), **changes,
    })  # fmt: skip


def spec_of(**changes: Any) -> Operation:
    return Operation(**{"id": "op", "method": "POST", "path": "/a", **changes})


def planned_with(
    spec: Operation, given: dict[str, Any] | None = None, path: dict[str, str] | None = None, **settings: Any
) -> Plan:
    return planned(made_settings(**settings), spec, "k", path or {}, given or {})


def test_what_a_plan_takes_from_the_settings() -> None:
    found = planned_with(spec_of())
    call = found.call
    assert (found.operation.id, found.key, found.path, found.arguments) == ("op", "k", {}, {})
    assert (found.streams, found.strict, found.idle_timeout, found.span) == (False, False, None, None)
    assert (call.method, str(call.url), call.path, call.operation_id) == ("POST", "/a", "/a", "op")
    assert (call.answer, call.security, call.key_header, call.secrets) == (
        "json",
        "api_key",
        "authorization",
        frozenset(),
    )
    assert (call.timeout, call.retry, call.deadline, call.stream) == (DEFAULT_TIMEOUT, RetryPolicy(), None, False)
    assert (call.content, call.body, call.layers) == (None, None, None)
    layers, timeout, retry = Layers(), dict(DEFAULT_TIMEOUT), RetryPolicy(max_retries=9)
    found = planned_with(
        spec_of(streams=True), timeout=timeout, retry=retry, deadline=3.0, stream_idle_timeout=4.0, strict=True,
        secrets=frozenset({"x"}), layers=layers,
    )  # fmt: skip
    call = found.call
    assert (found.streams, found.strict, found.idle_timeout) == (True, True, 4.0)
    assert (call.timeout, call.retry, call.deadline, call.stream) == (timeout, retry, 3.0, True)
    assert call.layers is layers
    assert call.secrets == {"x"}


def test_what_was_not_pickled_is_asked_for_again() -> None:
    with pytest.raises(ConfigurationError, match=r"^sig, x-gate of this client's default_headers and default_query"):
        planned_with(spec_of(), left_out=("sig", "x-gate"))


SECRET_SETTINGS = ("headers", "json_headers", "query", "layers")


@pytest.mark.parametrize("name", SECRET_SETTINGS)
def test_settings_show_none_that_may_hold_a_secret(name: str) -> None:
    class Shown:
        def __repr__(self) -> str:
            return "5ecret"

    assert "5ecret" not in repr(made_settings(**{name: Shown()}))
    assert "key_header='authorization'" in repr(made_settings())


def test_settings_are_named_and_do_not_change() -> None:
    with pytest.raises(TypeError):
        Settings(httpx.URL)  # type: ignore[call-arg]  # that is the point
    with pytest.raises(AttributeError):
        made_settings().strict = True  # type: ignore[misc]  # that is the point
    assert repr(planned_with(spec_of())).startswith("Plan(operation=Operation('op', POST /a), ")


@pytest.mark.parametrize("security", ["api_key", "admin_api_key", "a", "none"])
def test_only_the_api_key_goes_into_a_header_of_its_own(security: str) -> None:
    header = planned_with(spec_of(security=security), key_header="api-key").call.key_header
    assert header == ("api-key" if security == "api_key" else "authorization")


@pytest.mark.parametrize("switch", [None, ("stream", True), ("form", "sse")])
@pytest.mark.parametrize("streams", [True, False])
@pytest.mark.parametrize(
    "given", [{}, {"stream": True}, {"stream": False}, {"form": "".join("sse")}, {"form": "a"}, {"form": "z"}]
)
def test_a_stream_is_one_that_was_asked_for_or_that_comes_anyway(
    switch: Any, streams: bool, given: dict[str, Any]
) -> None:
    spec = spec_of(switch=switch, streams=streams, body={"stream": "stream", "form": "form"}, bodies=(JSON,))
    found = planned_with(spec, given)
    expected = streams and (switch is None or given.get(switch[0]) == switch[1])
    assert (found.streams, found.call.stream) == (expected, expected)


@pytest.mark.parametrize("answer", ["json", "binary", "text", "none", "a"])
@pytest.mark.parametrize("streams", [True, False])
@pytest.mark.parametrize("accept", [JSON, "own/x", None])
def test_what_is_accepted(answer: str, streams: bool, accept: str | None) -> None:
    common = httpx.Headers({} if accept is None else {"accept": accept})
    headers = httpx.Headers(planned_with(spec_of(answer=answer, streams=streams), headers=common).call.headers)
    if accept == JSON:
        assert headers["accept"] == (
            f"text/event-stream, {JSON}" if streams else "*/*" if answer in ("binary", "text") else JSON
        )
    else:
        assert headers.get("accept") == accept


def test_headers_of_an_operation_give_way_to_the_clients_and_not_to_the_calls() -> None:
    spec = spec_of(headers={"user": "x-user"}, fixed_headers={"x-fixed": "1", "x-client": "2"})
    call = planned_with(spec, {"user": "u", "extra_headers": {"x-call": "3"}}).call
    assert {name: value for name, value in httpx.Headers(call.headers).items() if name != "accept"} == {
        "x-client": "1", "x-fixed": "1", "x-user": "u", "x-call": "3",
    }  # fmt: skip
    settings = made_settings()
    assert planned(settings, spec_of(), "k", {}, {}).call.headers is settings.headers
    for kind in (JSON, "".join(JSON)):
        assert planned(settings, spec_of(bodies=(kind,)), "k", {}, {}).call.headers is settings.json_headers


@pytest.mark.parametrize("form", ["text", "srt", "vtt", "json", "verbose_json", None])
def test_a_transcript_may_be_text(form: str | None) -> None:
    spec = spec_of(body={"response_format": "response_format"}, bodies=(JSON,))
    given = {} if form is None else {"response_format": form}
    assert planned_with(spec, given).call.answer == ("text" if form in ("text", "srt", "vtt") else "json")


@pytest.mark.parametrize(
    ("spec", "given", "query", "target"),
    [
        ({}, {}, (), "/a"),
        ({}, {}, (("v", "1"),), "/a?v=1"),
        ({"path": "/a?b=true"}, {}, (), "/a?b=true"),
        ({"path": "/a?b=true"}, {}, (("v", "1"),), "/a?b=true&v=1"),
        ({"query": {"limit": "limit"}}, {"limit": 2}, (("limit", "1"),), "/a?limit=2"),
        ({"query": {"limit": "limit"}}, {}, (("limit", "1"),), "/a?limit=1"),
        ({"query": {"limit": "limit"}}, {"limit": 2, "extra_query": {"limit": 3}}, (), "/a?limit=3"),
        ({"query": {"after": "after"}, "page": "after"}, {"extra_query": {"after": "z"}}, (), "/a?after=z"),
        (
            {"query": {"after": "after"}, "page": "after"},
            {"after": "q", "extra_query": {"".join("after"): "z", "b": "c"}}, (), "/a?after=q&b=c",
        ),
        ({"query": {"page": "page"}}, {"page": "q", "extra_query": {"page": "z"}}, (), "/a?page=z"),
        ({"query": {"start_time": "start_time"}}, {"start_time": MORNING}, (), "/a?start_time=1700000000"),
        ({"query": {"created_at": "created_at"}}, {"created_at": MORNING}, (), "/a?created_at=1700000000"),
        ({"query": {"start_time": "s"}}, {"start_time": 7}, (), "/a?s=7"),
        ({"query": {"at_time_of": "at_time_of"}}, {"at_time_of": "x"}, (), "/a?at_time_of=x"),
    ],
)  # fmt: skip
def test_the_query_of_a_call(spec: dict[str, Any], given: dict[str, Any], query: Any, target: str) -> None:
    assert str(planned_with(spec_of(**spec), given, query=query).call.url) == target


def test_a_path_is_filled_where_there_is_something_to_fill() -> None:
    spec = spec_of(path="/a/{x}")
    assert str(planned_with(spec, path={"x": "b c"}).call.url) == "/a/b%20c"
    assert planned_with(spec, path={"x": "b"}).call.path == "/a/{x}"
    assert str(planned_with(spec_of(path="/a/..")).call.url) == "/a/.."  # of the specification, as it is


def test_a_route_is_asked_with_all_that_is_sent() -> None:
    asked: list[Any] = []

    def route(path: str, target: str, fields: Any) -> str:
        asked.append((path, target, dict(fields)))
        return f"/routed{target}"

    spec = spec_of(path="/a/{x}?b=true", body={"model": "model"}, bodies=(JSON,))
    given = {"model": "m", "extra_body": {"y": 1, "model": "n"}, "extra_query": {"q": "1"}}
    found = planned_with(spec, given, {"x": "z"}, route=route)
    assert str(found.call.url) == "/routed/a/z?b=true&q=1"
    planned(made_settings(route=route), spec_of(), "k", {}, {}, body={"model": "own"})
    assert asked == [
        ("/a/{x}", "/a/z?b=true", {"model": "n", "y": 1}),
        ("/a", "/a", {"model": "own"}),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("spec", "given", "content", "kind"),
    [
        ({}, {}, None, None),
        ({"bodies": (JSON,), "body": {"a": "b"}}, {}, b"{}", JSON),
        ({"bodies": (JSON,), "body": {"a": "b"}}, {"a": 1}, b'{"b":1}', JSON),
        ({"bodies": (JSON,), "body": {"a": "b"}}, {"a": 1, "extra_body": {"c": 2}}, b'{"b":1,"c":2}', JSON),
        ({"bodies": (JSON,), "body": {"body": "body"}}, {"body": [1]}, b'{"body":[1]}', JSON),
        ({"bodies": (JSON,), "body": {"body": "body"}, "whole": True}, {"body": [1]}, b"[1]", JSON),
        ({"bodies": (JSON,), "body": {"body": "body"}, "whole": True}, {"extra_body": {"a": 1}}, b'{"a":1}', JSON),
        ({"bodies": ("application/x+json", JSON), "body": {"a": "b"}}, {"a": 1}, b'{"b":1}', "application/x+json"),
        ({"bodies": ("a/json",), "body": {"a": "b"}}, {"a": 1}, b'{"b":1}', "a/json"),
        ({"bodies": ("z/json",), "body": {"a": "b"}}, {"a": 1}, b'{"b":1}', "z/json"),
        ({"bodies": ("multipart/form-data", JSON), "body": {"a": "b"}}, {"a": 1}, b'{"b":1}', JSON),
        ({"bodies": ("multipart/form-data", "text/sdp"), "body": {"a": "b"}}, {"a": "v=0"}, b"v=0", "text/sdp"),
        ({"bodies": ("multipart/form-data",), "body": {"a": "b"}}, {"a": "1"}, None, None),
    ],
)  # fmt: skip
def test_the_body_of_a_call(
    spec: dict[str, Any], given: dict[str, Any], content: bytes | None, kind: str | None
) -> None:
    call = planned_with(spec_of(**spec), given).call
    found = None if call.content is None else call.content.replace(b": ", b":").replace(b", ", b",")
    assert (found, httpx.Headers(call.headers).get("content-type")) == (content, kind)
    assert (call.body is not None) is (bool(spec) and content is None)


@pytest.mark.parametrize("key", sorted(IN_BODIES))
def test_a_field_that_is_a_time_needs_a_zone(key: str) -> None:
    for path in IN_BODIES[key]:
        first, *rest = path.split(".")
        value: Any = MORNING.replace(tzinfo=None)
        for step in reversed(rest):
            value = {step: value}
        spec = spec_of(id=key, body={first: first}, bodies=(JSON,))
        with pytest.raises(ConfigurationError, match=f"{re.escape(path)} has no time zone"):
            planned_with(spec, {first: value})


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({}, "a, q"),
        ({"a": 1}, "q"),
        ({"extra_body": {"wire": 1}}, "q"),
        ({"extra_query": {"query": 1}}, "a"),
        ({"extra_body": {"a": 1}, "extra_query": {"q": 1}}, "a, q"),  # not what is sent
        ({"a": 1, "extra_query": {"query": 1}}, None),
        ({"extra_body": {"wire": 1}, "extra_query": {"query": 1}}, None),
        ({"a": omit, "q": 1}, "a"),
        ({"a": 1, "q": 1, "extra_body": None}, None),
    ],
)
def test_what_is_required_may_come_by_another_way(given: dict[str, Any], missing: str | None) -> None:
    spec = spec_of(body={"a": "wire"}, query={"q": "query"}, required=("a", "q"), bodies=(JSON,))
    if missing is None:
        planned_with(spec, given)
    else:
        with pytest.raises(TypeError, match=r"missing required arguments?: ") as caught:
            planned_with(spec, given)
        named = str(caught.value).partition("arguments")[2]
        assert sorted(re.findall(r"\b[aq]\b", named)) == missing.split(", ")


def test_the_options_of_a_call_go_before_the_settings() -> None:
    settings: dict[str, Any] = {"strict": True, "deadline": 3.0, "stream_idle_timeout": 4.0}
    given: dict[str, Any]
    for given in ({}, {"extra_headers": {}}):
        found = planned_with(spec_of(), given, **settings)
        assert (found.strict, found.call.deadline, found.idle_timeout) == (True, 3.0, 4.0)
        assert found.call.timeout == DEFAULT_TIMEOUT
        assert found.call.retry.max_retries == 2
    given = {"strict": False, "deadline": None, "stream_idle_timeout": None, "max_retries": 5, "timeout": 7}
    found = planned_with(spec_of(), given, **settings)
    assert (found.strict, found.call.deadline, found.idle_timeout) == (False, None, None)
    assert (found.call.retry.max_retries, set(found.call.timeout.values())) == (5, {7.0})
    assert found.arguments == given
    for wrong in (0, -1):
        with pytest.raises(ConfigurationError, match="stream_idle_timeout"):
            planned_with(spec_of(), {"stream_idle_timeout": wrong})
