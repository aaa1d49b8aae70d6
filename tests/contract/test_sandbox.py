"""Every operation of the document, called through both clients, gets an answer that the document allows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from overlay.sandbox import Sandbox
from tests.client.driver import AsyncUser, SyncUser
from tests.contract.catalogue import entries
from tests.contract.explorer import Explorer
from tests.contract.tally import Tally
from tests.sandbox.test_contract import check
from tests.sandbox.tours import Visit, visit

OPERATIONS = [entry.id for entry in entries().values()]


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
    for operation in OPERATIONS:
        sandbox.reset()
        visits.clear()
        try:
            Explorer(user).ask(operation)
        except Exception as error:  # all that fail are to be told at once
            wrong[operation] = f"{type(error).__name__}: {error}"
            continue
        found = [fault for step in visits for fault in faults(step)]
        if found:
            wrong[operation] = found
        else:
            tally.sandbox["async" if user.is_async else "sync"].add(operation)
    assert wrong == {}
