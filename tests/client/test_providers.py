"""Clients of Bedrock and Vertex: what they send is judged by the libraries that signed it, and what they refuse."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import os
import pickle
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, parse_qsl

import google.auth.jwt
import openai.providers
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

import overlay
from overlay import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, RetryPolicy
from overlay.providers import bedrock, vertex
from tests.faults.server import CLOSE, FaultServer, Request, answer, api_error
from tests.helpers.both import Both
from tests.patience import LONG

QUICK = RetryPolicy(initial_delay=0.001, max_delay=0.002)
ACCESS, SECRET = "AKIDEXAMPLE", "wJalr-5ecret-5ecret"
STATIC = {"access_key_id": ACCESS, "secret_access_key": SECRET, "region": "eu-west-1"}
REPLY = answer(200, {"id": "x"})


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What this machine knows of AWS and Google is not looked at."""
    for name in list(os.environ):
        if name.startswith(("AWS_", "GOOGLE_", "CLOUDSDK_", "GCE_")):
            monkeypatch.delenv(name)
    for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    for name, value in {"AWS_EC2_METADATA_DISABLED": "true", "NO_GCE_CHECK": "true"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(tmp_path))
    monkeypatch.setattr(logging.getLogger("google"), "propagate", True)  # google-auth sets it


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest, loopback: None) -> Iterator[Both]:
    found = Both(request.param)
    yield found
    found.close()


def client(kind: Both, provider: Any, **settings: Any) -> Any:
    made: Any = OpenAI if kind.half == "sync" else AsyncOpenAI
    return kind.made(made, provider=provider, retry_policy=QUICK, **settings)


def signature(request: Request, service: str, secret: str = SECRET) -> str:
    """The Authorization header that botocore gives a request as it came, at the time that it names."""
    stated = request.headers["authorization"]
    covered = stated.partition("SignedHeaders=")[2].partition(",")[0].split(";")
    headers = {name: request.headers[name] for name in covered}
    path, _, query = request.target.partition("?")
    url, pairs = f"http://{request.headers['host']}{path}", parse_qsl(query)  # of the query, AWS takes the meaning
    made = AWSRequest(method=request.method, url=url, params=pairs, data=request.body, headers=headers)
    made.context["timestamp"] = request.headers["x-amz-date"]
    signer = SigV4Auth(Credentials(ACCESS, secret), service, "eu-west-1")
    text = signer.string_to_sign(made, signer.canonical_request(made))
    return stated.partition("Signature=")[0] + "Signature=" + signer.signature(text, made)


@pytest.mark.parametrize(("endpoint", "service"), [("mantle", "bedrock-mantle"), ("runtime", "bedrock")])
def test_a_signature_holds_for_what_arrives(both: Both, endpoint: Any, service: str) -> None:
    with FaultServer(REPLY) as server:
        url = f"{server.base_url}/a%20b/responses/x"
        asked = client(both, bedrock(base_url=url, endpoint=endpoint, **STATIC))
        asked.post("/responses", body={"input": "Grüße"}, options={"params": {"q": "a b/c", "a": "~"}})
        asked.models.retrieve("a:1/b c~@,+", extra_headers={"x-amz-more": "1"})
        for request in server.requests:
            assert request.headers["authorization"] == signature(request, service)
            assert request.headers["authorization"] != signature(request, service, "another")
            assert f"{ACCESS}/" in request.headers["authorization"]
        covered = [request.headers["authorization"] for request in server.requests]
        assert "SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date," in covered[0]
        assert "x-amz-more" in covered[1]


def test_each_attempt_has_a_signature_of_its_own(both: Both) -> None:
    with FaultServer(api_error(503), REPLY) as server:
        asked = client(both, bedrock(base_url=server.base_url, session_token="tok-5ecret-5ecret", **STATIC))
        completion = asked.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}])
        assert completion.id == "x"
        assert [request.headers["x-amz-security-token"] for request in server.requests] == ["tok-5ecret-5ecret"] * 2
        assert all(
            request.headers["authorization"] == signature(request, "bedrock-mantle") for request in server.requests
        )


def test_an_attempt_is_signed_with_the_credentials_of_its_time(both: Both) -> None:
    secrets = {"tok-1": SECRET, "tok-2": "an0ther-5ecret"}
    renewed = iter(Credentials(ACCESS, secret, token) for token, secret in secrets.items())
    with FaultServer(api_error(503), REPLY) as server:
        provider = bedrock(base_url=server.base_url, region="eu-west-1", credential_provider=lambda: next(renewed))
        client(both, provider).post("/responses", body={"input": "Hi"})
        sent = {request.headers["x-amz-security-token"]: request for request in server.requests}
        assert list(sent) == list(secrets)
        for token, request in sent.items():
            assert request.headers["authorization"] == signature(request, "bedrock-mantle", secrets[token])


def test_signed_requests_of_a_role_or_a_profile(both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "aws_config_file").write_text("[profile work]\nregion = eu-west-1\n")
    keys = f"aws_access_key_id = {ACCESS}\naws_secret_access_key = {SECRET}\n"
    (tmp_path / "aws_shared_credentials_file").write_text(f"[work]\n{keys}[default]\n{keys}")
    with FaultServer(REPLY) as server:
        url = {"base_url": server.base_url}
        frozen = Credentials(ACCESS, SECRET)
        client(both, bedrock(profile="work", **url)).get("/a")
        client(both, bedrock(credential_provider=lambda: frozen, region="eu-west-1", **url)).get("/a")
        client(both, bedrock(credential_provider=frozen.get_frozen_credentials, region="eu-west-1", **url)).get("/a")
        monkeypatch.setenv("AWS_REGION", "eu-west-1")
        asked = client(both, bedrock(**url))
        asked.get("/a")
        asked.get("/b")
        assert len(server.requests) == 5
        assert all(
            request.headers["authorization"] == signature(request, "bedrock-mantle") for request in server.requests
        )


def test_bearer_tokens(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    given = iter(["one", "two"])
    with FaultServer(REPLY) as server:
        monkeypatch.setenv("AWS_BEDROCK_BASE_URL", server.base_url)
        asked = client(both, bedrock(token_provider=lambda: next(given)))
        asked.get("/a")
        asked.with_options(timeout=LONG).get("/a")
        client(both, bedrock(api_key="three")).get("/a")
        monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "four")
        client(both, bedrock()).get("/a")
        client(both, vertex(base_url=server.base_url, token_provider=lambda: "five")).get("/a")
        client(both, bedrock(api_key=None, **STATIC)).get("/a")
        sent = [request.headers["authorization"].split()[:2] for request in server.requests]
        assert sent[:5] == [["Bearer", name] for name in ("one", "two", "three", "four", "five")]
        assert sent[5][0] == "AWS4-HMAC-SHA256"
        assert asked.api_key == "" == client(both, bedrock(api_key="three")).api_key
        assert (asked.admin_api_key, asked.auth_headers) == (None, {})


def test_tokens_of_async_functions(loopback: None) -> None:
    async def token() -> str:
        return "tok-1"

    with FaultServer(REPLY) as server:
        provider = vertex(base_url=server.base_url, token_provider=token)

        async def ask() -> None:
            async with AsyncOpenAI(provider=provider) as asked:
                await asked.get("/a")

        asyncio.run(ask())
        assert server.requests[0].headers["authorization"] == "Bearer tok-1"
        with (
            OpenAI(provider=provider) as asked,
            pytest.raises(overlay.ConfigurationError, match="token_provider is an"),
        ):
            asked.get("/a")


@pytest.fixture(scope="module")
def google_key() -> tuple[str, bytes]:
    """A private key as it lies in files of Google's, and the public one."""
    made = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    public = made.public_key().public_bytes(pem, serialization.PublicFormat.SubjectPublicKeyInfo)
    return made.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain).decode(), public


def account(server: FaultServer, key: str) -> dict[str, str]:
    uri = f"{server.base_url}/token"
    ids = {"client_email": "a@p.iam.gserviceaccount.com", "project_id": "p", "private_key_id": "1"}
    return {"type": "service_account", **ids, "private_key": key, "token_uri": uri}


@pytest.mark.parametrize("is_found", [True, False], ids=["found", "given"])
def test_tokens_of_google(
    both: Both, is_found: bool, google_key: tuple[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from google.oauth2 import service_account

    token = answer(200, {"access_token": "tok-1", "expires_in": 3600, "token_type": "Bearer"})
    with FaultServer(token, REPLY, REPLY) as server:
        info, credentials = account(server, google_key[0]), None
        if is_found:
            (tmp_path / "account.json").write_text(json.dumps(info))
            monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "account.json"))
        else:
            credentials = service_account.Credentials.from_service_account_info(info)
        asked = client(both, vertex(base_url=f"{server.base_url}/v1", credentials=credentials))
        assert asked.post("/responses", body={"input": "Hi"}).id == "x"
        asked.with_options(timeout=LONG).get("/models")
        assert [request.headers.get("authorization") for request in server.requests] == [None, *["Bearer tok-1"] * 2]
        (assertion,) = parse_qs(server.requests[0].body.decode())["assertion"]
        claims = google.auth.jwt.decode(assertion, certs=google_key[1])
        assert claims["scope"] == "https://www.googleapis.com/auth/cloud-platform"
        head, payload, _ = assertion.split(".")
        with pytest.raises(ValueError, match="signature"):
            google.auth.jwt.decode(f"{head}.{payload}.{'A' * 342}", certs=google_key[1])


def test_calls_at_once_share_a_token_of_google(google_key: tuple[str, bytes], loopback: None) -> None:
    from google.oauth2 import service_account

    token = answer(200, {"access_token": "tok-1", "expires_in": 3600, "token_type": "Bearer"})
    with FaultServer(lambda request: token if request.target == "/token" else REPLY) as server:
        made = service_account.Credentials.from_service_account_info(account(server, google_key[0]))
        with OpenAI(provider=vertex(base_url=f"{server.base_url}/v1", credentials=made)) as asked:
            threads = [threading.Thread(target=asked.get, args=(f"/{number}",)) for number in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert sorted(request.target for request in server.requests) == ["/token", *(f"/v1/{n}" for n in range(4))]


def test_google_fails(both: Both, google_key: tuple[str, bytes]) -> None:
    from google.oauth2 import service_account

    with FaultServer([CLOSE]) as server:
        made = service_account.Credentials.from_service_account_info(account(server, google_key[0]))
        asked = client(both, vertex(base_url=f"{server.base_url}/v1", credentials=made), max_retries=1)
        with pytest.raises(overlay.APIConnectionError) as caught:
            asked.get("/a")
        assert caught.value.attempts == 2
        with pytest.raises(
            overlay.ConfigurationError, match=r"DefaultCredentialsError.*GOOGLE_APPLICATION_CREDENTIALS"
        ):
            client(both, vertex(base_url=server.base_url)).get("/a")
    with FaultServer(answer(400, {"error": "invalid_grant"})) as server:
        made = service_account.Credentials.from_service_account_info(account(server, google_key[0]))
        with pytest.raises(overlay.ConfigurationError, match="RefreshError"):
            client(both, vertex(base_url=server.base_url, credentials=made)).get("/a")


def test_credentials_go_nowhere_else(both: Both) -> None:
    with FaultServer(REPLY) as other:
        with FaultServer(answer(307, headers={"location": f"{other.base_url}/x"})) as server:
            client(both, bedrock(base_url=server.base_url, **STATIC)).get("/a")
        assert "authorization" not in other.requests[0].headers

        def elsewhere(request: Any, send: Any) -> Any:
            request.url = f"{other.base_url}/x"
            return send(type(request)(request.method, f"{other.base_url}/x", headers=request.headers))

        async def aelsewhere(request: Any, send: Any) -> Any:
            return await elsewhere(request, send)

        layers = [elsewhere if both.half == "sync" else aelsewhere]
        with pytest.raises(overlay.ConfigurationError, match="refused to send the credentials"):
            client(both, bedrock(base_url="http://127.0.0.2:9/v1", **STATIC), middleware=layers).get("/a")
        assert len(other.requests) == 1
    with FaultServer(REPLY) as server:
        asked = client(both, bedrock(base_url=server.base_url, **STATIC))
        asked.get("/a", extra_headers={"authorization": "Bearer mine"})
        client(both, vertex(base_url=server.base_url)).get("/a", extra_headers={"authorization": "Bearer mine"})
        assert [request.headers["authorization"] for request in server.requests] == ["Bearer mine"] * 2


def test_what_cannot_be_signed(both: Both) -> None:
    url: Any = {"base_url": "http://127.0.0.1:9/v1"}
    with pytest.raises(overlay.ConfigurationError, match="read while it is sent"):
        client(both, bedrock(**url, **STATIC)).files.create(file=("a.txt", b"x"), purpose="batch")
    with pytest.raises(overlay.ConfigurationError, match=r"cannot be used \(_NoCredentials\)"):
        client(both, bedrock(region="eu-west-1", **url)).get("/a")
    with pytest.raises(overlay.ConfigurationError, match=r"cannot be used \(ProfileNotFound\)"):
        client(both, bedrock(region="eu-west-1", profile="none", **url)).get("/a")
    with pytest.raises(overlay.ConfigurationError, match=r"cannot be used \(ZeroDivisionError\)") as caught:
        client(both, bedrock(region="eu-west-1", credential_provider=lambda: 1 // 0, **url)).get("/a")
    assert caught.value.__context__ is None
    with pytest.raises(overlay.ConfigurationError, match="sessions over WebSocket need an api_key"):
        with client(both, bedrock(**url, **STATIC)).realtime.connect(model="m"):
            pass


@pytest.mark.parametrize(
    "settings",
    [
        {"region": "us-east-1"},
        {"region": "cn-north-1", "endpoint": "runtime"},
        {"region": "us-isob-east-1", "endpoint": "runtime"},
        {"region": "eusc-de-east-1", "endpoint": "runtime"},
        {"base_url": "https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1/responses/abc"},
        {"base_url": "https://bedrock-runtime-fips.us-gov-west-1.api.aws/openai/v1/"},
        {"base_url": "https://bedrock-mantle.us-east-1.api.aws/openai/v1", "region": "us-east-1"},
        {"base_url": "https://bedrock-runtime.cn-north-1.amazonaws.com/openai/v1", "endpoint": "mantle"},
    ],
)
def test_addresses_of_aws_as_the_official_client_has_them(settings: Any) -> None:
    theirs = openai.OpenAI(provider=openai.providers.bedrock(api_key="k", **settings)).base_url
    ours = OpenAI(provider=bedrock(api_key="k", **settings)).base_url
    assert ours == str(theirs).rstrip("/")


def test_addresses_of_google(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "example.com:p-1")
    monkeypatch.setenv("GOOGLE_CLOUD_LOCATION", "global")
    for settings in ({}, {"location": "europe-west4"}, {"project": "q"}, {"base_url": "https://gateway/v1"}):
        more: Any = {"token_provider": lambda: "t", **settings}
        theirs = openai.OpenAI(provider=openai.providers.vertex(**more)).base_url
        assert OpenAI(provider=vertex(**more)).base_url == str(theirs).rstrip("/")


WRONG: list[tuple[Any, dict[str, Any], str]] = [
    (bedrock, {"api_key": "k"}, "needs a region"),
    (bedrock, {}, "needs a region"),
    (bedrock, {"profile": "none"}, "ProfileNotFound"),
    (bedrock, {"region": "nowhere", "api_key": "k"}, "'nowhere' is not an AWS region"),
    (bedrock, {"region": " "}, "region of bedrock.. must be a string"),
    (bedrock, {"endpoint": "other", "region": "us-east-1"}, "'mantle' or 'runtime', not 'other'"),
    (bedrock, {"access_key_id": ACCESS}, "together"),
    (bedrock, {"session_token": "t"}, "goes with access_key_id"),
    (bedrock, {"api_key": "k", "token_provider": lambda: "t"}, "api_key and token_provider are given"),
    (bedrock, {"profile": "p", **STATIC}, "access_key_id and profile are given"),
    (bedrock, {"base_url": "http://bedrock-mantle.us-east-1.api.aws/openai/v1", "api_key": "k"}, "start with https"),
    (
        bedrock,
        {"base_url": "https://bedrock-mantle.us-east-1.api.aws/v1", "region": "us-east-2", "api_key": "k"},
        "'us-east-1'",
    ),
    (
        bedrock,
        {"base_url": "https://bedrock-mantle.us-east-1.api.aws", "endpoint": "runtime", "api_key": "k"},
        "mantle",
    ),
    (vertex, {}, "GOOGLE_CLOUD_PROJECT"),
    (vertex, {"project": ".."}, "GOOGLE_CLOUD_PROJECT"),
    (vertex, {"project": "p"}, "GOOGLE_CLOUD_LOCATION"),
    (vertex, {"project": "p", "location": "EU/.."}, "GOOGLE_CLOUD_LOCATION"),
    (vertex, {"token_provider": lambda: "t", "credentials": object()}, "pass only one"),
    (vertex, {"base_url": "http://aiplatform.googleapis.com/v1"}, "start with https"),
]


@pytest.mark.parametrize(("make", "settings", "problem"), WRONG, ids=range(len(WRONG)))
def test_what_is_refused(make: Any, settings: dict[str, Any], problem: str) -> None:
    with pytest.raises(overlay.ConfigurationError, match=problem):
        make(**settings)


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_a_provider_among_the_settings(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")
    monkeypatch.setenv("OPENAI_ORG_ID", "org_1")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj_1")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Mine: 1")
    ours, other = bedrock(region="us-east-1", api_key="k"), vertex(project="p", location="global", credentials=object())
    asked = kind(provider=ours)
    assert (asked.organization, asked.project, asked.default_headers.get("x-mine")) == (None, None, None)
    for name in ("api_key", "admin_api_key", "base_url", "workload_identity", "data_residency"):
        for refusing in (lambda **more: kind(provider=ours, **more), asked.with_options):
            with pytest.raises(overlay.ConfigurationError, match=f"{name} and a provider are given"):
                refusing(**{name: "us"})
    switched = asked.with_options(organization="org_2").with_options(provider=other)
    assert (switched.base_url, switched.organization) == (other.base_url, None)
    back = switched.with_options(provider=None)
    assert (back.base_url, back.api_key) == ("https://api.openai.com/v1", "sk-openai")
    assert (back.organization, back._options.authorizer) == ("org_1", None)
    assert kind(api_key="sk", base_url="http://127.0.0.1:9").with_options(provider=ours).base_url == ours.base_url
    with pytest.raises(overlay.ConfigurationError, match=r"must be made by overlay\.providers"):
        kind(provider=openai.providers.vertex(base_url="http://127.0.0.1:9", token_provider=lambda: "t"))


def test_azure_takes_none() -> None:
    other = bedrock(region="us-east-1", api_key="k")
    for kind in (AzureOpenAI, AsyncAzureOpenAI):
        made: Any = kind
        with pytest.raises(TypeError, match="no setting 'provider'"):
            made(azure_endpoint="http://127.0.0.1:9", api_version="1", api_key="k", provider=other)


def test_nothing_of_it_is_shown_or_pickled() -> None:
    made = [bedrock(**STATIC), bedrock(region="us-east-1", api_key=SECRET), vertex(base_url="http://127.0.0.1:9")]
    for provider in made:
        asked = OpenAI(provider=provider)
        shown = [repr(provider), repr(asked), repr(asked._options), repr(vars(asked)), repr(asked._settings)]
        assert all(SECRET not in text and ACCESS not in text for text in shown)
        assert copy.copy(provider) is copy.deepcopy(provider) is provider
        with pytest.raises(TypeError, match="pickled"):
            pickle.dumps(asked)
        if provider._authorizer is not None:
            with pytest.raises(TypeError, match="not pickled"):
                pickle.dumps(provider._authorizer)
    with pytest.raises(overlay.ConfigurationError) as caught:
        bedrock(profile="p", **STATIC)
    frames = []
    trace = caught.tb
    while trace is not None:
        if Path(trace.tb_frame.f_code.co_filename).is_relative_to(Path(overlay.__file__).parent):
            frames.append(repr(trace.tb_frame.f_locals))
        trace = trace.tb_next
    assert frames
    assert all(SECRET not in text for text in frames)


@pytest.mark.parametrize(("module", "extra"), [("botocore", "bedrock"), ("google.auth", "vertex")])
def test_a_library_that_is_not_there(module: str, extra: str, both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(sys.modules):
        if name.startswith(module):
            monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, module, None)
    provider = bedrock(**STATIC) if extra == "bedrock" else vertex(base_url="http://127.0.0.1:9")
    with pytest.raises(overlay.ConfigurationError, match=rf"pip install 'openai-overlay\[{extra}\]'"):
        client(both, provider).get("/a")
