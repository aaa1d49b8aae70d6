"""Clients without a key: a proof is exchanged for a token, once, and again when one is due."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

import overlay
from overlay import AsyncOpenAI, OpenAI, RetryPolicy
from overlay._call.workload import WorkloadAuth
from overlay.auth import (
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
    x509_workload_identity,
)
from tests.faults.server import CLOSE, FaultServer, answer, api_error
from tests.helpers.both import Both

QUICK = RetryPolicy(initial_delay=0.001, max_delay=0.002)
PROOF = "proof-5ecret-5ecret"


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest, loopback: None) -> Iterator[Both]:
    found = Both(request.param)
    yield found
    found.close()


def identity(server: FaultServer, **changes: Any) -> Any:
    provider = {"token_type": "jwt", "get_token": lambda: PROOF}
    ids = {"identity_provider_id": "idp_1", "service_account_id": "sa_1"}
    return {**ids, "provider": provider, "token_exchange_url": f"{server.base_url}/token", **changes}


def token(name: str, seconds: float = 3600) -> Any:
    return answer(200, {"access_token": name, "expires_in": seconds})


def client(kind: Any, server: FaultServer, **settings: Any) -> Any:
    """A client whose only credential is the identity."""
    made = {"workload_identity": identity(server), "base_url": server.base_url, "retry_policy": QUICK, **settings}
    return kind.made(OpenAI if kind.half == "sync" else AsyncOpenAI, **made)


def keys(server: FaultServer) -> list[str | None]:
    """The credentials of the calls, None for an exchange."""
    return [request.headers.get("authorization") for request in server.requests]


def test_one_token_for_many_calls(both: Both) -> None:
    with FaultServer(token("tok-1"), answer(200, {}), answer(200, {})) as server:
        asked = client(both, server)
        asked.get("/a")
        asked.with_options(timeout=3).get("/b")
        assert keys(server) == [None, "Bearer tok-1", "Bearer tok-1"]
        assert json.loads(server.requests[0].body) == {
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "identity_provider_id": "idp_1",
            "service_account_id": "sa_1",
            "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            "subject_token": PROOF,
        }


def test_it_is_renewed_before_it_ends(both: Both) -> None:
    with FaultServer(token("tok-1", 0), answer(200, {}), token("tok-2"), answer(200, {})) as server:
        asked = client(both, server)
        asked.get("/a")
        asked.get("/b")
        assert keys(server) == [None, "Bearer tok-1", None, "Bearer tok-2"]


def test_a_token_that_is_refused_is_replaced_once(both: Both) -> None:
    refusals = (token("tok-1"), api_error(401), token("tok-2"), api_error(401))
    with FaultServer(*refusals, token("tok-3"), answer(200, {"id": "x"})) as server:
        asked = client(both, server)
        with pytest.raises(overlay.AuthenticationError):
            asked.post("/a", body={"a": 1})
        assert asked.post("/a", body={"a": 1}).id == "x"
        assert [request.body for request in server.requests if request.target == "/a"] == [b'{"a":1}'] * 3


def test_a_refused_identity(both: Both) -> None:
    said = {"error": "invalid_grant", "error_description": f"bad {PROOF}"}
    with FaultServer(answer(400, said)) as server:
        with pytest.raises(overlay.OAuthError) as caught:
            client(both, server).get("/a")
        assert (caught.value.error, caught.value.status_code) == ("invalid_grant", 400)
        assert PROOF not in f"{caught.value!r}{caught.value}{vars(caught.value)}"
        assert len(server.requests) == 1


def test_a_failing_exchange_is_retried(both: Both) -> None:
    with FaultServer(answer(503, b"busy"), token("tok-1"), answer(200, {"id": "x"})) as server:
        assert client(both, server).get("/a").id == "x"
    with FaultServer(answer(503, b"busy")) as server:
        with pytest.raises(overlay.InternalServerError, match="token exchange of workload_identity failed"):
            client(both, server, max_retries=0).get("/a")


@pytest.mark.parametrize("failure", [answer(503, b"busy"), [CLOSE]], ids=["busy", "cut"])
def test_a_token_serves_to_its_end_if_there_is_no_other(
    both: Both, failure: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 0.0
    monkeypatch.setattr("overlay._call.workload.time", SimpleNamespace(monotonic=lambda: now))
    with (
        FaultServer(token("tok-1", 100), failure, failure) as issuer,
        FaultServer(answer(200, {"n": 1}), answer(200, {"n": 2})) as server,
    ):
        made = identity(issuer)
        asked = client(both, server, workload_identity=made, max_retries=0)
        assert asked.get("/a").n == 1
        now = 99.0
        assert asked.get("/a").n == 2
        now = 100.0
        with pytest.raises((overlay.APIConnectionError, overlay.InternalServerError)):
            asked.get("/a")
        assert keys(issuer) == [None] * 3
        assert keys(server) == ["Bearer tok-1"] * 2


def test_an_exchange_that_gives_nothing(both: Both) -> None:
    with FaultServer(answer(200, {"access_token": "t"})) as server:
        with pytest.raises(overlay.APIResponseValidationError, match="expires_in"):
            client(both, server).get("/a")


@pytest.mark.parametrize("proof", ["", None, b"bytes"])
def test_a_function_that_gives_no_proof(both: Both, proof: Any) -> None:
    with FaultServer() as server:
        made = identity(server, provider={"token_type": "jwt", "get_token": lambda: proof})
        with pytest.raises(overlay.SubjectTokenProviderError, match="get_token of workload_identity returned no"):
            client(both, server, workload_identity=made).get("/a")
        assert not server.requests


def test_the_token_goes_nowhere_else(both: Both) -> None:
    with FaultServer(answer(200, {})) as other:
        with FaultServer(token("tok-1"), answer(307, headers={"location": f"{other.base_url}/x"})) as server:
            client(both, server).get("/a")
        assert "authorization" not in other.requests[0].headers
    with FaultServer(answer(200, {}), answer(200, {})) as server:
        asked = client(both, server, admin_api_key="sk-admin")
        asked.get("/a", security="admin_api_key")
        asked.get("/a", extra_headers={"authorization": "Bearer mine"})
        assert keys(server) == ["Bearer sk-admin", "Bearer mine"]


def test_calls_at_once_share_an_exchange(loopback: None) -> None:
    answers = [token("tok-1"), *(answer(200, {}) for _ in range(8))]
    with FaultServer(*answers) as server:

        async def ask() -> None:
            async with AsyncOpenAI(workload_identity=identity(server), base_url=server.base_url) as asked:
                await asyncio.gather(*(asked.get(f"/{number}") for number in range(4)))

        asyncio.run(ask())
        assert keys(server).count(None) == 1
    with FaultServer(*answers) as server, OpenAI(workload_identity=identity(server), base_url=server.base_url) as asked:
        threads = [threading.Thread(target=asked.get, args=(f"/{number}",)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert keys(server).count(None) == 1


def test_proofs_of_async_functions(loopback: None) -> None:
    async def get_token() -> str:
        return PROOF

    provider = {"token_type": "id", "get_token": get_token}
    with FaultServer(token("tok-1"), answer(200, {})) as server:

        async def ask() -> None:
            made = identity(server, provider=provider)
            async with AsyncOpenAI(workload_identity=made, base_url=server.base_url) as asked:
                await asked.get("/a")

        asyncio.run(ask())
        assert json.loads(server.requests[0].body)["subject_token_type"] == "urn:ietf:params:oauth:token-type:id_token"
        with OpenAI(workload_identity=identity(server, provider=provider), base_url=server.base_url) as asked:
            with pytest.raises(overlay.ConfigurationError, match="get_token is an async function"):
                asked.get("/a")


def test_the_certificate_as_proof(both: Both) -> None:
    made: Any = x509_workload_identity(identity_provider_id="idp", service_account_id="sa")
    assert made == {"type": "x509", "identity_provider_id": "idp", "service_account_id": "sa"}
    made = x509_workload_identity(identity_provider_id="idp", service_account_id="sa", refresh_buffer_seconds=1)
    assert made["refresh_buffer_seconds"] == 1
    assert OpenAI(workload_identity=made).base_url == "https://mtls.api.openai.com/v1"
    assert OpenAI(workload_identity=made, data_residency="eu").base_url == "https://mtls-eu.api.openai.com/v1"
    with pytest.raises(overlay.ConfigurationError, match="one of global, us, eu"):
        OpenAI(workload_identity=made, data_residency="jp")
    with FaultServer(token("tok-1"), answer(200, {})) as server:
        made |= {"token_exchange_url": f"{server.base_url}/token"}
        client(both, server, workload_identity=made).get("/a")
        body = json.loads(server.requests[0].body)
        assert body["subject_token_type"] == "urn:openai:params:oauth:token-type:x509"
        assert "subject_token" not in body


def test_what_is_wrong(both: Both) -> None:
    with FaultServer() as server:
        right = identity(server)
        wrong: list[tuple[dict[str, Any], str]] = [
            ({"workload_identity": right, "api_key": "k"}, "api_key and workload_identity are both given"),
            ({"workload_identity": {**right, "service_account_id": ""}}, "needs 'service_account_id'"),
            ({"workload_identity": {**right, "provider": {"token_type": "x"}}}, "needs 'token_type'"),
        ]
        for settings, problem in wrong:
            with pytest.raises(overlay.ConfigurationError, match=problem):
                OpenAI(**settings)
        asked = client(both, server)
        assert asked.auth_headers == {}
        with pytest.raises(overlay.ConfigurationError, match="sessions over WebSocket need an api_key"):
            with asked.realtime.connect(model="m"):
                pass
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(WorkloadAuth(right))
        assert asked.with_options(api_key="sk-x").api_key == "sk-x"
        assert asked.with_options(api_key="sk-x").auth_headers["Authorization"] == "Bearer sk-x"


def test_a_mounted_file(tmp_path: Path) -> None:
    get_token: Any = k8s_service_account_token_provider(tmp_path / "token")["get_token"]
    with pytest.raises(overlay.SubjectTokenProviderError, match="cannot read the token"):
        get_token()
    (tmp_path / "token").write_text(" \n")
    with pytest.raises(overlay.SubjectTokenProviderError, match="is empty"):
        get_token()
    (tmp_path / "token").write_text("abc\n")
    assert get_token() == "abc"


def test_metadata_servers() -> None:
    def answered(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return replies.pop(0)

    seen: list[httpx.Request] = []
    replies = [
        httpx.Response(200, json={"access_token": "az"}), httpx.Response(200, text="gcp\n"), httpx.Response(500),
        httpx.Response(200, text="[]"), httpx.Response(200),
    ]  # fmt: skip
    with httpx.Client(transport=httpx.MockTransport(answered)) as inner:
        azure: Any = azure_managed_identity_token_provider(client_id="c", http_client=inner)["get_token"]
        google: Any = gcp_id_token_provider("aud", http_client=inner)["get_token"]
        assert (azure(), google()) == ("az", "gcp")
        for get_token, problem in ((azure, "status 500"), (azure, "returned no token"), (google, "returned no token")):
            with pytest.raises(overlay.SubjectTokenProviderError, match=problem):
                get_token()
    assert seen[0].url.params["client_id"] == "c"
    assert (seen[0].headers["metadata"], seen[1].headers["metadata-flavor"]) == ("true", "Google")
    assert seen[1].url.params["audience"] == "aud"


@pytest.mark.parametrize(
    ("place", "provider"), [("_AZURE", azure_managed_identity_token_provider), ("_GCP", gcp_id_token_provider)]
)
def test_metadata_servers_are_asked_past_a_proxy(
    place: str, provider: Any, loopback: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with FaultServer() as proxy, FaultServer(answer(200, {"access_token": "az"}), [CLOSE]) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.base_url)
        monkeypatch.setattr(f"overlay.auth.{place}", f"{server.base_url}/metadata")
        get_token = provider()["get_token"]
        assert "az" in get_token()
        with pytest.raises(
            overlay.SubjectTokenProviderError, match=r"at 127\.0\.0\.1 failed: RemoteProtocolError"
        ) as caught:
            get_token()
        assert (caught.value.response, len(server.requests), len(proxy.requests)) == (None, 2, 0)
