"""Objects of httpx2, on which the official client stands, work where those of httpx do."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType
from typing import Any

import httpx
import httpx2
import openai
import pytest

from overlay import AsyncOpenAI, OpenAI, errors
from tests.faults.server import CLOSE, HANG, Entry, FaultServer, Request, answer, stream
from tests.faults.user import COMPLETION, DONE, User, chunk, users
from tests.patience import LONG, in_time, patiently

user = users()


def serve(request: Request) -> Entry:
    if b'"stream":true' in request.body:
        return stream(chunk("Hel"), chunk("lo", finish="stop"), DONE)
    return answer(body=COMPLETION)


@pytest.fixture(params=[httpx, httpx2], ids=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> ModuleType:
    found: ModuleType = request.param
    return found


@pytest.fixture
def given(user: User, library: ModuleType) -> Any:
    """A client of the user's of either library."""
    made = library.Client() if user.is_sync else library.AsyncClient()
    yield made
    user.run(made.close() if user.is_sync else made.aclose())


def test_a_given_client(user: User, given: Any) -> None:
    with FaultServer(serve) as server:
        made = user.create(server.base_url, client={"http_client": given})
        assert made.choices[0].message.content == "Hello"
        user.read(server.base_url, client={"http_client": given})
        assert user.text() == "Hello"
        user.create(server.base_url, client={"http_client": given}, deadline=60)
        assert server.connections == 1
    assert not given.is_closed


def test_a_file_is_sent(user: User, given: Any) -> None:
    with FaultServer(answer(body={"id": "file-1"})) as server:
        client = user.client(server.base_url, http_client=given)
        assert user.run(client.files.create(file=b"content", purpose="batch")).id == "file-1"
    assert b"content" in server.requests[0].body


@pytest.mark.parametrize("entry", [[CLOSE], [HANG]], ids=["close", "hang"])
def test_its_failures_are_ours(user: User, given: Any, library: ModuleType, entry: Entry) -> None:
    def act(limit: float) -> None:
        with FaultServer(entry) as server, pytest.raises(errors.APIConnectionError) as caught:
            timeout = library.Timeout(limit if entry == [HANG] else LONG)
            user.create(server.base_url, client={"http_client": given, "max_retries": 0, "timeout": timeout})
        in_time(server.arrived, "the limit passed before the request came")
        assert isinstance(caught.value, errors.APITimeoutError) == (entry == [HANG])
        assert caught.value.maybe_executed

    patiently(act)


def test_an_error_of_the_server(user: User, given: Any) -> None:
    with FaultServer(answer(404, {"error": {"message": "no"}})) as server, pytest.raises(errors.NotFoundError):
        user.create(server.base_url, client={"http_client": given})


def test_a_transport_for_tests(user: User, library: ModuleType) -> None:
    transport = library.MockTransport(lambda _: library.Response(200, json=COMPLETION))
    made = library.Client(transport=transport) if user.is_sync else library.AsyncClient(transport=transport)
    assert user.create("http://x.test", client={"http_client": made}).choices[0].message.content == "Hello"


@pytest.mark.parametrize("timeout", [httpx2.Timeout(30.0, connect=5.0), openai.Timeout(30.0), httpx.Timeout(30.0)])
def test_timeouts(user: User, timeout: Any) -> None:
    with FaultServer(serve) as server:
        assert user.create(server.base_url, client={"timeout": timeout}).id == "chatcmpl-1"
        assert user.create(server.base_url, timeout=timeout).id == "chatcmpl-1"


def test_the_response_itself(user: User, library: ModuleType) -> None:
    with FaultServer(answer(body={"a": 1})) as server:
        client = user.client(server.base_url)
        response = user.run(client.get("/models", cast_to=library.Response))
        user.run(client.close())
    assert isinstance(response, library.Response)
    assert response.json() == {"a": 1}
    assert response.request.method == "GET"


def test_the_other_half_is_refused() -> None:
    for wrong in (httpx2.AsyncClient(), httpx.AsyncClient(), "client", 3):
        with pytest.raises(errors.ConfigurationError, match="http_client is"):
            OpenAI("sk-test", http_client=wrong)  # type: ignore[arg-type]
    with pytest.raises(errors.ConfigurationError, match="http_client is"):
        AsyncOpenAI("sk-test", http_client=httpx2.Client())  # type: ignore[arg-type]


def test_nothing_of_it_is_imported() -> None:
    code = "import sys, overlay; overlay.OpenAI('sk-test'); assert 'httpx2' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
