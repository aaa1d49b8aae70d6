"""What api.openai.com accepted, sent again: called with recorded arguments, both clients send what was recorded."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from tests.client.driver import AsyncUser, SyncUser
from tests.faults.server import FaultServer, Request, answer

from .catalogue import method
from .form import Part, parts_of
from .recorded import Accepted, accepted
from .tally import Tally

FOLDER = os.environ.get("OPENAI_RECORDINGS")

pytestmark = pytest.mark.skipif(not FOLDER, reason="OPENAI_RECORDINGS does not name the folder of the recorded traffic")

LOST = 104
"""Calls whose body the recorder did not keep, mostly uploads."""


@pytest.fixture(scope="module")
def calls() -> list[Accepted | str]:
    return list(accepted(Path(FOLDER or "")))


@pytest.fixture(params=[SyncUser, AsyncUser], ids=["sync", "async"])
def sent(request: pytest.FixtureRequest) -> Iterator[Any]:
    """Give a function that makes a call and returns the request that came of it."""
    with FaultServer(answer(400, {"error": {"message": "seen"}})) as server:
        user: SyncUser = request.param(base_url=f"{server.base_url}/v1", admin_api_key="sk-admin", max_retries=0)

        def send(call: Accepted) -> Request:
            first = [] if call.entry.positional is None else [call.path[call.entry.positional]]
            before = len(server.requests)
            with pytest.raises(Exception, match="seen"):
                user.run(method(user.client, call.entry.names[0])(*first, **call.arguments()))
            assert len(server.requests) == before + 1
            return server.requests[-1]

        send.is_async = user.is_async  # type: ignore[attr-defined]  # for the figures
        yield send
        user.close()


def test_what_is_sent_is_what_was_recorded(calls: list[Accepted | str], sent: Any, tally: Tally) -> None:
    half, figures = ("async" if sent.is_async else "sync"), Counter[str]()
    for call in calls:
        if isinstance(call, str):
            figures["lost"] += 1
            continue
        request = sent(call)
        path, _, query = request.target.partition("?")
        assert (request.method, unquote(path)) == (call.entry.method.upper(), f"/v1{call.target}"), call.id
        assert sorted(parse_qsl(query, keep_blank_values=True)) == sorted(call.query), call.id
        kind = request.headers.get("content-type", "")
        if call.parts is not None:
            figures["forms"] += 1
            assert_same_parts(parts_of(kind, request.body), call.parts)
        elif call.body is not None:
            figures["json"] += 1
            assert kind == "application/json", call.id
            figures["nulls"] += None in call.body.values()
            assert json.loads(request.body) == call.body, call.id
            assert list(json.loads(request.body)) == list(call.body), f"{call.id}: the order of the fields"
        else:
            figures["without"] += 1
            assert request.body in (b"", b"{}"), call.id
    tally.notes.append(
        f"{half:5}  recorded requests sent as they were: {figures['json']} JSON, {figures['forms']} forms, "
        f"{figures['without']} without a body; {figures['lost']} were recorded without theirs"
    )
    assert figures["json"] > 1_300
    assert figures["nulls"] > 20
    assert figures["forms"] > 50
    assert figures["without"] > 400
    assert figures["lost"] <= LOST


def assert_same_parts(sent: list[Part], recorded: list[Part]) -> None:
    """Compare two forms: the same parts, of the same kind where the recorded one says of which, with the same bytes."""

    def key(part: Part) -> tuple[str, str, bytes]:
        content = part.content
        if part.content_type == "application/json":
            content = json.dumps(json.loads(content)).encode()
        return part.name, part.filename or "", content

    assert sorted(map(key, sent)) == sorted(map(key, recorded))
    kinds = {key(part): part.content_type for part in sent}
    for part in recorded:
        if part.content_type and not part.content_type.startswith("text/plain; charset="):  # .NET says so of every text
            assert kinds[key(part)] == part.content_type
