"""Every operation is there, under the name by which users know it, on both clients, with the arguments they know."""

from __future__ import annotations

import asyncio
import inspect
import json
import pydoc
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

import openai
import pytest

from openai_raw.operation import Operation
from openai_raw.types import Model
from overlay import AsyncOpenAI, OpenAI
from spec.generate.dotted_names import read_table
from spec.release.names import read_names
from spec.release.routes import route_of

from .catalogue import AsyncResources, Entry, Resources, document, entries, method, methods
from .official import AS_OF, DIFFERENCES, Signature, difference, signature_of

HAND_WRITTEN = frozenset({"embeddings.create"})
"""Methods that a helper puts in place of the generated ones; they tell of themselves, and of the request."""
NAMES = {name: entry for entry in entries().values() for name in entry.names}


@pytest.fixture(scope="module")
def clients() -> Iterator[tuple[OpenAI, AsyncOpenAI]]:
    with OpenAI(api_key="k", admin_api_key="a") as client:
        other = AsyncOpenAI(api_key="k", admin_api_key="a")
        yield client, other
        asyncio.run(other.close())


@pytest.fixture(scope="module")
def official() -> Iterator[Any]:
    with openai.OpenAI(api_key="k", admin_api_key="a", base_url="http://127.0.0.1:9") as client:
        yield client


def test_every_operation_has_a_name_and_every_name_an_operation() -> None:
    assert len(entries()) == sum(len(item) for item in document()["paths"].values()) > 200
    table, official = read_table(), read_names()
    for entry in entries().values():
        named = {*table.get(entry.id, ()), *official.get(route_of(entry.method, entry.path), ())}
        assert set(entry.names) == named or (not named and len(entry.names) == 1)  # what nobody named is named by rule
    assert {name for names in official.values() for name in names} <= NAMES.keys()
    assert official.keys() <= {route_of(entry.method, entry.path) for entry in entries().values()}
    assert len(official) > 380


def test_the_async_tree_is_the_twin_of_the_sync_one() -> None:
    ours, twins = methods(Resources), methods(AsyncResources)
    assert ours.keys() == twins.keys()
    for name, (key, function) in ours.items():
        twin_key, twin = twins[name]
        assert twin_key == key
        assert inspect.signature(twin).parameters == inspect.signature(function).parameters, name
        assert twin.__doc__ == function.__doc__
        assert inspect.iscoroutinefunction(twin) != (NAMES[name].operation.page is not None), name


@pytest.mark.parametrize("name", NAMES)
def test_both_clients_have_it(name: str, clients: tuple[OpenAI, AsyncOpenAI]) -> None:
    """A hand-written resource that stands in for a generated one may hide none of its methods."""
    for client in clients:
        found = method(client, name)
        assert callable(found)
        assert found.__name__ in dir(found.__self__)
        for view in (found.__self__.with_raw_response, found.__self__.with_streaming_response):
            assert callable(getattr(view, found.__name__))


@pytest.mark.parametrize("name", NAMES)
def test_its_help_tells_request_and_arguments(name: str, clients: tuple[OpenAI, AsyncOpenAI]) -> None:
    entry = NAMES[name]
    text = pydoc.plain(pydoc.render_doc(method(clients[0], name)))
    assert f"{entry.method.upper()} {entry.path}" in text
    if name in HAND_WRITTEN:
        return
    for argument in (entry.positional, *entry.named, *entry.operation.names):
        assert argument is None or argument in text


def test_it_takes_the_arguments_that_the_official_client_takes_and_the_document_knows(official: Any) -> None:
    looked_at = 0
    for name in {name for names in read_names().values() for name in names}:
        ours, theirs = _signature(NAMES[name]), signature_of(method(official, name))
        known = theirs.names & _declared(NAMES[name])
        assert known <= ours.names, name
        looked_at += len(known)
    assert looked_at > 500


def test_it_differs_from_the_official_client_where_the_table_says_so(official: Any) -> None:
    if document()["info"]["x-upstream"] != AS_OF:
        pytest.skip(f"the table in official.py is of upstream {AS_OF}: look at it again")
    expected: dict[str, set[str]] = {}
    for methods_of in DIFFERENCES.values():
        for name, signs in methods_of.items():
            expected.setdefault(name, set()).update(signs.split())
    found = {}
    for names in read_names().values():
        for name in names:
            theirs = signature_of(method(official, name))
            if differs := difference(_signature(NAMES[name]), theirs):
                found[name] = differs
    assert found == expected


def _declared(entry: Entry) -> set[str]:
    """Give the names of an operation's parameters and of its body's properties."""
    found = {each["name"].removesuffix("[]").replace("-", "_").lower() for each in entry.spec.get("parameters", ())}
    for media in entry.spec.get("requestBody", {}).get("content", {}).values():
        schema = _resolved(media.get("schema", {}))
        for member in schema.get("anyOf", [schema]):
            found |= _resolved(member).get("properties", {}).keys()
    return found


def _signature(entry: Entry) -> Signature:
    operation = entry.operation
    return Signature(
        positional=(entry.positional,) if entry.positional else (),
        names=frozenset((*entry.named, *operation.names)),
        required=frozenset((*entry.named, *operation.required)),
        pages=operation.page is not None,
    )


# --- what a regeneration could break unseen


def test_every_list_has_exactly_one_page_shape() -> None:
    """Told from openapi.yaml alone: what the answer holds, and what the call takes."""
    shapes = Counter[str | None]()
    for entry in entries().values():
        if entry.operation.page is None:
            assert not entry.names[0].endswith(".list"), entry.id
            continue
        fields = _fields(entry)
        query = {each["name"] for each in entry.spec.get("parameters", ()) if each["in"] == "query"}
        assert "array" in _kinds(fields["data"]), entry.id
        if entry.operation.page == "after":
            assert "after" in query
            assert "has_more" in fields or "last_id" in fields
        elif entry.operation.page == "page":
            assert "page" in query
            assert {"next_page", "next"} & fields.keys()
        else:
            assert not {"after", "page"} & query
        shapes[entry.operation.page] += 1
    assert shapes.keys() == {"after", "page", "once"}
    assert min(shapes.values()) > 4


def _resolved(schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = document()["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


def _fields(entry: Entry) -> dict[str, Any]:
    fields: dict[str, Any] = _resolved(entry.spec["responses"]["200"]["content"]["application/json"]["schema"])[
        "properties"
    ]
    return fields


def _kinds(schema: dict[str, Any]) -> set[str]:
    schema = _resolved(schema)
    return {kind for each in schema.get("anyOf", [schema]) if (kind := _resolved(each).get("type"))}


def test_every_stream_has_the_events_that_the_document_declares() -> None:
    streams = {}
    for entry in entries().values():
        kinds = [kind for answer in entry.spec["responses"].values() for kind in answer.get("content", {})]
        assert entry.operation.streams == ("text/event-stream" in kinds), entry.id
        if entry.operation.streams:
            assert entry.operation.switch is not None or entry.operation.answer == "none"
            made = entry.operation.decode_event(_event_of(entry.operation))
            assert isinstance(made, Model)
            streams |= dict.fromkeys(entry.names, type(made).__name__)
    assert len(streams) > 8
    assert streams["chat.completions.create"] == "ChatCompletionChunk"
    assert streams["responses.create"] == streams["responses.retrieve"] == "ResponseCreatedEvent"
    assert streams["beta.threads.runs.create"] == "ThreadStreamEvent"
    assert streams["beta.agents.sessions.events.stream"] == "AgentSessionCreatedEvent"


def _event_of(operation: Operation) -> dict[str, Any]:
    if operation.wraps_events:
        return {"event": "thread.created", "data": {"id": "thread_1", "object": "thread"}}
    return {"type": "agent.session.created" if operation.open_ended else "response.created", "choices": []}


def _loaded(code: str) -> set[str]:
    """Run a program in a process of its own and return the modules of the generated package that it loaded."""
    program = f"{code}\nimport json, sys\nprint(json.dumps([name for name in sys.modules if 'openai_raw' in name]))"
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def test_reaching_one_resource_loads_nothing_of_the_rest() -> None:
    assert _loaded("import overlay") == set()
    reached = _loaded("import overlay; overlay.OpenAI(api_key='k').embeddings")
    resources = {name for name in reached if name.startswith("openai_raw.resources.")}
    assert resources == {"openai_raw.resources.embeddings"}
    assert not {name for name in reached if name.startswith(("openai_raw.models", "openai_raw.api."))}
    files = _loaded("import overlay; overlay.OpenAI(api_key='k').files.with_raw_response.list; dir(overlay.OpenAI)")
    assert {name for name in files if name.startswith("openai_raw.resources.")} == {"openai_raw.resources.files"}
    assert not {name for name in files if name.startswith(("openai_raw.models", "openai_raw.api."))}


def test_dir_and_help_show_the_tree(clients: tuple[OpenAI, AsyncOpenAI]) -> None:
    top = {name.partition(".")[0] for name in NAMES}
    for client in clients:
        assert top <= set(dir(client))
        assert {"create", "list", "retrieve", "delete", "content"} <= set(dir(client.files))
        assert "client.fine_tuning" in pydoc.plain(pydoc.render_doc(client.fine_tuning))
