"""The plain client of the generated package: every operation goes out as `overlay` sends it, and comes back typed."""

from __future__ import annotations

import asyncio
import copy
import inspect
import json
import os
import subprocess
import sys
import zlib
from importlib import import_module
from typing import Any

import httpx
import pytest

from openai_raw import UnexpectedStatus
from openai_raw.types import plain
from overlay import OpenAI, raw
from tests.models.payloads import Maker

from .arguments import Arguments, arguments_of
from .catalogue import ROOT, Entry, entries, method

BASE = "http://127.0.0.1:9/v1"
ERROR = {"error": {"message": "no", "type": "x", "param": None, "code": None}}


class Recorder:
    """Keeps the requests that it is sent, and answers each with an error, which is nothing to decode."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return httpx.Response(400, json=ERROR)


def told(request: httpx.Request) -> tuple[Any, ...]:
    """What of a request must be equal: its body as JSON, or the parts of its form without their boundary."""
    kind = request.headers.get("content-type", "")
    content: Any = request.content
    if kind.startswith("application/json"):
        content = json.loads(content)
    elif "boundary=" in kind:
        kind, _, boundary = kind.partition("; boundary=")
        content = sorted(part for part in content.split(boundary.encode()) if b"filename" not in part)
    query = sorted(request.url.params.multi_items())
    key = request.headers.get("authorization")
    beta = request.headers.get("openai-beta")
    return request.method, request.url.path, query, kind, content, key, beta


def given(entry: Entry) -> Arguments:
    return arguments_of(entry, seed=7, optional=0.5)


def functions(entry: Entry) -> Any:
    return import_module(f"openai_raw.api.{entry.key}")


def call(entry: Entry, function: Any, client: raw.Client, arguments: Arguments) -> Any:
    names = [
        name
        for name, parameter in inspect.signature(function).parameters.items()
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD
    ]
    own = next(
        name
        for name in inspect.signature(function).parameters
        if name in ("client", "raw_client") and name not in names
    )
    keywords = {name: value for name, value in arguments.keywords(entry).items() if name not in names}
    return function(*(arguments.path[name] for name in names), **{own: client}, **keywords)


def test_every_operation_goes_out_as_overlay_sends_it() -> None:
    theirs, ours, awaited = Recorder(), Recorder(), Recorder()
    client = raw.AuthenticatedClient(BASE, token="k", admin_token="a")
    client.set_httpx_client(httpx.Client(base_url=BASE, transport=httpx.MockTransport(ours)))
    client.set_async_httpx_client(httpx.AsyncClient(base_url=BASE, transport=httpx.MockTransport(awaited)))

    async def await_all() -> None:
        for entry in entries().values():
            found = await call(entry, functions(entry).asyncio_detailed, client, given(entry))
            assert (found.status_code, found.parsed, json.loads(found.content)) == (400, None, ERROR)
        await client.get_async_httpx_client().aclose()

    http = httpx.Client(transport=httpx.MockTransport(theirs))
    with OpenAI(api_key="k", admin_api_key="a", base_url=BASE, max_retries=0, http_client=http) as overlay, client:
        for entry in entries().values():
            assert call(entry, functions(entry).sync, client, given(entry)) is None
            with pytest.raises(Exception, match="no"):
                given(entry).call(entry, method(overlay, entry.names[0]))
    asyncio.run(await_all())
    assert len(ours.requests) == len(theirs.requests) == len(awaited.requests) == len(entries())
    sent = zip(entries().values(), ours.requests, theirs.requests, awaited.requests, strict=True)
    different = [
        (entry.id, told(request), told(other))
        for entry, request, other, third in sent
        if told(request) != told(other) or told(request) != told(third)
    ]
    assert different == []


def answering(status: int, content: bytes, kind: str = "application/json") -> raw.Client:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=content, headers={"content-type": kind})

    client = raw.Client(BASE)
    return client.set_httpx_client(httpx.Client(base_url=BASE, transport=httpx.MockTransport(answer)))


def test_answers_are_typed() -> None:
    from openai_raw.api.audio import create_speech
    from openai_raw.api.models import delete_model, retrieve_model
    from openai_raw.models import DeleteModelResponse, Model

    body = b'{"id": "m", "object": "model", "created": 1, "owned_by": "o"}'
    found = retrieve_model.sync_detailed("m", client=answering(200, body))
    assert (found.status_code, found.content, type(found.parsed)) == (200, body, Model)
    assert found.headers["content-type"] == "application/json"
    deleted = delete_model.sync("m", client=answering(200, b'{"id": "m", "deleted": true, "object": "model"}'))
    assert isinstance(deleted, DeleteModelResponse)
    speech = create_speech.sync(client=answering(200, b"\0\1", "audio/mpeg"), input="x", model="tts-1", voice="alloy")
    assert speech == b"\0\1"
    with pytest.raises(UnexpectedStatus, match="unexpected status 500: oh"):
        client = answering(500, b"oh")
        client.raise_on_unexpected_status = True
        retrieve_model.sync("m", client=client)


def json_schema(entry: Entry) -> Any:
    """The schema of an answer of success in JSON, None where there is none."""
    found = [response for status, response in entry.spec["responses"].items() if status.startswith("2")]
    return found[0].get("content", {}).get("application/json", {}).get("schema")


JSON = [entry for entry in entries().values() if entry.operation.answer == "json"]


@pytest.mark.parametrize("way", ["sync", "asyncio"])
def test_every_answer_of_json_is_typed_and_whole(way: str) -> None:
    """Each has the class that `overlay` gives, and nothing of it is lost."""
    bodies = {entry.id: Maker(zlib.crc32(entry.id.encode()), 0.5).make(json_schema(entry)).value for entry in JSON}
    now: list[bytes] = []

    def answered(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=now[-1], headers={"content-type": "application/json"})

    async def answer_all() -> dict[str, Any]:
        found = {}
        client = raw.AuthenticatedClient(BASE, token="k", admin_token="a")
        client.set_httpx_client(httpx.Client(base_url=BASE, transport=httpx.MockTransport(answered)))
        client.set_async_httpx_client(httpx.AsyncClient(base_url=BASE, transport=httpx.MockTransport(answered)))
        for entry in JSON:
            now.append(json.dumps(bodies[entry.id]).encode())
            function = getattr(functions(entry), f"{way}_detailed")
            response = call(entry, function, client, given(entry))
            response = await response if way == "asyncio" else response
            assert (response.status_code, response.content) == (200, now[-1])
            found[entry.id] = response.parsed
        client.get_httpx_client().close()
        await client.get_async_httpx_client().aclose()
        return found

    found = asyncio.run(answer_all())
    assert len(found) == len(JSON) > 350
    for entry in JSON:
        parsed = found[entry.id]
        assert type(parsed) is type(entry.operation.decode(copy.deepcopy(bodies[entry.id]))), entry.id
        assert json.loads(json.dumps(parsed, default=plain)) == bodies[entry.id], entry.id


def test_nothing_of_it_is_loaded_for_others() -> None:
    code = (
        "import sys, overlay\n"
        "with overlay.OpenAI(api_key='k') as client:\n"
        "    client.chat.completions, client.files, client.responses\n"
        "assert not {'openai_raw.http', 'overlay.raw'} & sys.modules.keys()\n"
        "overlay.raw.Client\n"
        "assert {'openai_raw.http', 'overlay.raw'} <= sys.modules.keys()"
    )
    paths = os.pathsep.join((str(ROOT), str(ROOT / "generated")))
    subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": paths}, check=True)


def test_arguments_are_checked_before_anything_is_sent() -> None:
    from openai_raw.api.models import list_models, retrieve_model

    client = answering(200, b"{}")
    with pytest.raises(TypeError, match="unexpected keyword argument 'limt'"):
        list_models.sync(client=client, limt=1)  # type: ignore[call-arg]
    for odd in ("", ".", ".."):
        with pytest.raises(ValueError, match="would be another path"):
            retrieve_model.sync(odd, client=client)


def test_a_client_shows_no_key_and_its_copies_are_their_own() -> None:
    client = raw.AuthenticatedClient(BASE, token="sk-secret", headers={"x": "sk-secret"})
    assert repr(client) == f"AuthenticatedClient({BASE!r})"
    other = client.with_headers({"y": "1"}).with_timeout(3).with_cookies({"c": "1"})
    assert other.get_httpx_client() is not client.get_httpx_client()
    assert "y" in other.get_httpx_client().headers
    assert "y" not in client.get_httpx_client().headers
    assert other.get_httpx_client().timeout == httpx.Timeout(3)
    assert client.get_httpx_client().timeout.read == 600
    for each in (client, other):
        each.get_httpx_client().close()
