"""Every operation of the document, called through both clients, gets an answer that the document allows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from overlay.sandbox import Sandbox
from overlay.sandbox._call import ApiError, Call
from overlay.sandbox._resources import shelves
from overlay.sandbox._store import Store
from tests.client.driver import AsyncUser, SyncUser
from tests.contract.catalogue import Entry, document, entries
from tests.contract.explorer import Explorer
from tests.contract.tally import Tally
from tests.contract.values import Values
from tests.sandbox.test_contract import check
from tests.sandbox.tours import Visit, visit

LATER = {"createResponse": {"background": False}, "beta_createResponse": {"background": False}}
KEY = {"Authorization": "Bearer sk-sandbox"}
# Each operation that streams is asked twice; a response in the background is one that comes later.
STREAMS: dict[str, list[dict[str, Any]]] = {
    entry.id: [{}, {entry.operation.switch[0]: entry.operation.switch[1], **LATER.get(entry.id, {})}]
    for entry in entries().values()
    if entry.operation.switch
}


def faults(found: Visit) -> list[str]:
    """Say where an answer is none that the document allows: a first and last id of an empty page may be null."""
    if found.status >= 400:
        return [f"{found.method} {found.path}: {found.values}"]
    return [
        message
        for (_, place, _), message in check(found).items()
        if not (place in ("$.first_id", "$.last_id") and found.values[0]["data"] == [])
    ]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as server:
        yield server


@pytest.fixture(params=["sync", "async"])
def half(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[tuple[SyncUser, list[Visit]]]:
    """A client of either kind, and what it was answered."""
    visits: list[Visit] = []
    settings = {"base_url": sandbox.base_url, "api_key": sandbox.api_key, "admin_api_key": sandbox.api_key}

    async def seen(response: httpx.Response) -> None:
        await response.aread()
        visits.append(visit(response))

    hooks: Any = [seen] if request.param == "async" else [lambda response: visits.append(visit(response))]
    if request.param == "async":
        http: Any = httpx.AsyncClient(event_hooks={"response": hooks})
        user: SyncUser = AsyncUser(**settings, max_retries=0, http_client=http)
    else:
        http = httpx.Client(event_hooks={"response": hooks})
        user = SyncUser(**settings, max_retries=0, http_client=http)
    yield user, visits
    user.run(http.aclose() if user.is_async else http.close())
    user.close()


def test_every_operation_is_answered_as_the_document_says(
    half: tuple[SyncUser, list[Visit]], sandbox: Sandbox, tally: Tally
) -> None:
    user, visits = half
    wrong: dict[str, Any] = {}
    for entry in entries().values():
        for more in STREAMS.get(entry.id, [{}]):
            sandbox.reset()
            visits.clear()
            try:
                found = Explorer(user).ask(entry.id, **more)
                if more or entry.operation.open_ended:
                    assert user.all(found), "a stream without events"
            except Exception as error:  # all that fail are to be told at once
                wrong[entry.id] = f"{type(error).__name__}: {error}"
            if met := [fault for step in visits[-1:] for fault in faults(step)]:
                wrong[entry.id] = met
        if entry.id not in wrong:
            tally.sandbox["async" if user.is_async else "sync"].add(entry.id)
    assert wrong == {}


def refused(http: httpx.Client, entry: Entry, path: str, body: Any) -> tuple[int, Any]:
    answer = http.request(entry.method, path, json=body, headers={"OpenAI-Beta": "assistants=v2"})
    if answer.is_success:
        return answer.status_code, None
    found = answer.json()["error"]
    assert set(found) == {"message", "type", "param", "code"}, entry.id
    return answer.status_code, found["param"]


def test_what_is_not_there_is_not_found(sandbox: Sandbox) -> None:
    with httpx.Client(base_url=sandbox.base_url, headers=KEY) as http:
        found = {
            entry.id: refused(http, entry, re.sub(r"\{\w+\}", "none-1", entry.path), None)[0]
            for entry in entries().values()
            if "{" in entry.path and entry.method in ("get", "delete")
        }
    assert {name for name, status in found.items() if status != 404} == {
        "downloadRecordingLiveSessions",  # a call from outside may have any id
        "listFineTuningCheckpointPermissions",  # nothing lists checkpoints of other organizations
    }


def test_an_operation_that_upstream_adds_below_an_object_finds_it(sandbox: Sandbox) -> None:
    """Wherever an object is kept: an endpoint of its own may have made it, and the new operation has none."""
    settings = {"base_url": sandbox.base_url, "api_key": sandbox.api_key, "admin_api_key": sandbox.api_key}
    wrong = {}
    with httpx.Client() as http:
        explorer = Explorer(SyncUser(**settings, max_retries=0, http_client=http))
        for entry in entries().values():
            if entry.method != "get" or not entry.path.endswith("}"):
                continue
            ids: dict[str, str] = {}
            for name in re.findall(r"\{(\w+)\}", entry.path):
                ids[name] = explorer.identity(entry, name, ids)
            found = [is_found(sandbox.store, entry.path, known) for known in (ids, {**ids, name: "none-1"})]
            if found != [True, False]:
                wrong[entry.path] = found
    assert wrong == {}


def is_found(store: Store, path: str, ids: dict[str, str]) -> bool:
    """Whether a call of an operation below this path would find the object."""
    try:
        shelves.parents(Call(store=store, method="GET", path="", path_parameters=ids), f"{path}/news")
    except ApiError:
        return False
    return True


def test_what_is_missing_is_named(sandbox: Sandbox) -> None:
    """A body without the first required property is refused, where nothing has to be there before."""
    with httpx.Client(base_url=sandbox.base_url, headers=KEY) as http:
        wrong = {}
        for entry in entries().values():
            body = entry.spec.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
            required = Values(document()["components"]["schemas"], 0).resolve(body).get("required", [])
            if required and "{" not in entry.path:
                status, param = refused(http, entry, entry.path, {})
                if status != 400 or str(param) not in required:
                    wrong[entry.id] = (status, param)
    assert wrong == {}
