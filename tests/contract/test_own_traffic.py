"""Interactions of our own making, of every kind that was recorded of the real API: sent as they were, and read whole.

The traffic of the real API is no part of this repository, and the tests that read it skip without it; these never do.
"""

from __future__ import annotations

import base64
import json
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from overlay import errors
from tests.client.driver import AsyncUser, SyncUser
from tests.faults.server import Entry, FaultServer, answer, stream
from tests.traffic.make import ERRORS

from .catalogue import method
from .form import parts_of
from .recorded import Accepted, accepted
from .test_recorded_requests import assert_same_parts

FOLDER = Path(__file__).parent.parent / "traffic"
ROWS: dict[str, dict[str, Any]] = {
    row["id"]: row for row in map(json.loads, (FOLDER / "recordings.jsonl").read_text("utf-8").splitlines())
}
CALLS = {call.id: call for call in accepted(FOLDER) if isinstance(call, Accepted)}


def body_of(row: dict[str, Any]) -> bytes:
    text: str = row["response_body"]
    return base64.b64decode(text) if row["response_body_encoding"] == "base64" else text.encode()


def entry_of(row: dict[str, Any]) -> Entry:
    """Make the server's answer; a stream is cut wherever a thousand bytes end."""
    body, kind = body_of(row), row["response_content_type"]
    if row["stream"]:
        return stream(*[body[start : start + 1000] for start in range(0, len(body), 1000)], content_type=kind)
    return answer(row["status"], body, content_type=kind, headers={"x-should-retry": "false"})


@pytest.fixture(params=[SyncUser, AsyncUser], ids=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> type[SyncUser]:
    found: type[SyncUser] = request.param
    return found


def test_they_are_of_every_kind() -> None:
    kinds: Counter[str] = Counter()
    for row in ROWS.values():
        kinds["stream" if row["stream"] else row["response_content_type"].partition(";")[0]] += 1
        kinds[f"sent {row['request_body_encoding']}"] += 1
        kinds[str(row["status"])] += 1
    assert kinds["stream"] >= 3
    assert kinds["application/json"] > 15
    assert kinds["sent base64"] >= 2, "forms"
    assert kinds["sent none"] >= 5
    assert {row["response_body_encoding"] for row in ROWS.values()} == {"text", "base64"}
    assert {str(status) for status in ERRORS} <= kinds.keys()
    assert len(CALLS) == sum(row["status"] == 200 for row in ROWS.values())


@pytest.mark.parametrize("call", CALLS.values(), ids=lambda call: f"{call.id} {call.entry}")
def test_what_was_sent_is_sent_again_and_the_answer_is_whole(kind: type[SyncUser], call: Accepted) -> None:
    row = ROWS[call.id]
    with FaultServer(entry_of(row)) as server:
        user = kind(base_url=f"{server.base_url}/v1", max_retries=0)
        first = [] if call.entry.positional is None else [call.path[call.entry.positional]]
        made = user.run(method(user.client, call.entry.names[0])(*first, **call.arguments()))
        if row["stream"]:
            lines = [line[6:] for line in row["response_body"].splitlines() if line.startswith("data: ")]
            due = [json.loads(line) for line in lines if line != "[DONE]"]
            assert due
            assert [one.to_dict() for one in user.all(made)] == due
        elif row["response_content_type"].startswith("application/json") and hasattr(made, "to_dict"):
            assert made.to_dict() == json.loads(row["response_body"])
        else:
            assert user.run(made.read()) == body_of(row)
        user.close()
    (request,) = server.requests
    path, _, query = request.target.partition("?")
    assert (request.method, unquote(path)) == (call.entry.method.upper(), f"/v1{call.target}")
    assert sorted(parse_qsl(query)) == sorted(call.query)
    if call.parts is not None:
        assert_same_parts(parts_of(request.headers["content-type"], request.body), call.parts)
    elif call.body is not None:
        assert list(json.loads(request.body).items()) == list(call.body.items())
    else:
        assert request.body in (b"", b"{}")


CLASSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    500: errors.InternalServerError,
    503: errors.InternalServerError,
}


@pytest.mark.parametrize("row", [row for row in ROWS.values() if row["status"] != 200], ids=lambda row: row["status"])
def test_a_refusal_has_its_class_and_says_what_the_server_said(kind: type[SyncUser], row: dict[str, Any]) -> None:
    said = json.loads(row["response_body"])["error"]
    with FaultServer(entry_of(row)) as server:
        user = kind(base_url=f"{server.base_url}/v1", max_retries=0)
        with pytest.raises(errors.APIStatusError) as caught:
            user.call("chat.completions.create", **row["request_body"])
        user.close()
    error = caught.value
    assert type(error) is CLASSES[row["status"]]
    assert (error.status_code, error.message) == (row["status"], said["message"])
    assert (error.code, error.param, error.type) == (said["code"], said["param"], said["type"])
    assert json.loads(server.requests[0].body) == row["request_body"]
