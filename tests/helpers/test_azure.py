"""The API behind an Azure endpoint: where calls go, and with which key."""

from __future__ import annotations

import copy
import json
import pickle
import traceback
from typing import Any
from urllib.parse import unquote

import pytest

from overlay import AsyncAzureOpenAI, AuthenticationError, AzureOpenAI, types
from overlay.errors import ConfigurationError
from tests.faults.server import FaultServer, answer, api_error, event, stream
from tests.helpers.both import Both

SECRET = "azure-5ecret-key"
COMPLETION = {
    "id": "c", "object": "chat.completion", "created": 1, "model": "m",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}],
}  # fmt: skip
OK = answer(200, COMPLETION)
ASKED: dict[str, Any] = {"model": "gpt-4o", "messages": []}


def azure(both: Both, server: FaultServer, **settings: Any) -> Any:
    given = {"azure_endpoint": server.base_url, "api_version": "2024-10-21", "api_key": SECRET, **settings}
    kind = AzureOpenAI if both.half == "sync" else AsyncAzureOpenAI
    return both.made(kind, **{name: value for name, value in given.items() if value is not None})


def test_deployments_are_in_the_path_of_what_they_answer(both: Both) -> None:
    with FaultServer(OK) as server:
        client = azure(both, server)
        client.chat.completions.create(**ASKED)
        client.embeddings.create(model="a/b c", input="x", encoding_format="float")
        client.completions.create(model="m", prompt="p")
        client.responses.create(model="m", input="x")
        client.files.delete("f")
        client.files.retrieve("f")
        client.audio.transcriptions.create(model="whisper", file=("a.mp3", b"x"))
        targets = [unquote(request.target) for request in server.requests]
        assert json.loads(server.requests[0].body)["model"] == "gpt-4o"
        assert {request.headers["api-key"] for request in server.requests} == {SECRET}
        assert not any("authorization" in request.headers for request in server.requests)
    version = "?api-version=2024-10-21"
    assert targets == [
        f"/openai/deployments/gpt-4o/chat/completions{version}",
        f"/openai/deployments/a/b c/embeddings{version}",
        f"/openai/deployments/m/completions{version}",
        f"/openai/responses{version}",
        f"/openai/files/f{version}",
        f"/openai/files/f{version}",
        f"/openai/deployments/whisper/audio/transcriptions{version}",
    ]
    assert "deployments/a%2Fb%20c/" in server.requests[1].target.replace("%2f", "%2F")


@pytest.mark.parametrize("settings", [{"azure_deployment": "mine"}, {"base_url": True}])
def test_one_deployment_for_all(both: Both, settings: dict[str, Any]) -> None:
    with FaultServer(OK) as server:
        if "base_url" in settings:
            settings = {"base_url": f"{server.base_url}/openai/deployments/mine/", "azure_endpoint": None}
        client = azure(both, server, **settings)
        client.chat.completions.create(**ASKED)
        assert server.requests[0].target == "/openai/deployments/mine/chat/completions?api-version=2024-10-21"
        if "azure_deployment" in settings:
            client.models.retrieve("m")
            assert server.requests[1].target == "/openai/models/m?api-version=2024-10-21"


def test_helpers_and_paths_by_hand(both: Both) -> None:
    filters = {"id": "", "model": "", "choices": [], "prompt_filter_results": [{"prompt_index": 0}]}
    delta = {"id": "c", "model": "m", "choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}]}
    with FaultServer(stream(*map(event, (filters, delta, "[DONE]"))), OK) as server:
        client = azure(both, server, azure_deployment="mine")
        with client.chat.completions.stream(**ASKED) as made:
            final = made.get_final_completion()
        assert (final.id, final.model, final.choices[0].message.content) == ("c", "m", "Hi")
        assert final.prompt_filter_results == [{"prompt_index": 0}]
        client.post("/chat/completions", body=ASKED)
        assert [request.target.partition("?")[0] for request in server.requests] == [
            "/openai/deployments/mine/chat/completions"
        ] * 2


POSTS: list[dict[str, Any]] = [
    {"body": ASKED},
    {"body": types.Model.from_dict(ASKED)},
    {"body": {"messages": []}, "extra_body": {"model": "gpt-4o"}},
    {"body": ASKED, "query": {"a": "b"}},
    {"body": {"model": "gpt-4o"}, "files": {"file": ("a.mp3", b"x")}},
]


@pytest.mark.parametrize("options", POSTS)
def test_the_deployment_of_a_path_by_hand_is_the_model_of_its_body(both: Both, options: dict[str, Any]) -> None:
    with FaultServer(OK) as server:
        path = "/audio/transcriptions" if "files" in options else "/chat/completions"
        azure(both, server).post(path, **options)
        assert server.requests[0].target.partition("?")[0] == f"/openai/deployments/gpt-4o{path}"


def test_a_path_by_hand_that_names_no_model_stays_as_it_is(both: Both) -> None:
    with FaultServer(OK) as server:
        client = azure(both, server)
        client.post("/chat/completions", body=b"{}")
        client.post("/chat/completions?a=b", body={"model": "m"})
        client.post("/deployments/mine/chat/completions", body=ASKED)
        client.get("/models/gpt-4o")
        assert [request.target.partition("?")[0] for request in server.requests] == [
            "/openai/chat/completions",
            "/openai/deployments/m/chat/completions",
            "/openai/deployments/mine/chat/completions",
            "/openai/models/gpt-4o",
        ]


@pytest.mark.parametrize("model", ["..", ".", "", " "])
def test_a_model_that_would_lead_elsewhere_is_refused(both: Both, model: str) -> None:
    with FaultServer(OK) as server:
        client = azure(both, server)
        with pytest.raises(ConfigurationError, match=r"names? another resource"):
            client.chat.completions.create(model=model, messages=[])
        with pytest.raises(ConfigurationError, match=r"names? another resource"):
            client.post("/chat/completions", body={"model": model})
        assert not server.requests


def test_a_model_given_by_extra_body_names_the_deployment(both: Both) -> None:
    with FaultServer(OK) as server:
        azure(both, server).chat.completions.create(model="m", messages=[], extra_body={"model": "other"})
        assert server.requests[0].target.partition("?")[0] == "/openai/deployments/other/chat/completions"


def test_an_authorization_of_the_callers_goes_beside_the_key(both: Both) -> None:
    with FaultServer(OK) as server:
        azure(both, server).models.list(extra_headers={"Authorization": "Bearer gateway"})
        azure(both, server, default_headers={"Authorization": "Bearer gateway"}).models.retrieve("m")
        for request in server.requests:
            assert (request.headers["api-key"], request.headers["authorization"]) == (SECRET, "Bearer gateway")


def test_the_admin_key_is_sent_as_authorization(both: Both) -> None:
    with FaultServer(OK) as server:
        client = azure(both, server, admin_api_key="sk-admin")
        client.admin.organization.projects.retrieve("p")
        client.with_options(admin_api_key="sk-other").admin.organization.projects.retrieve("p")
        first, second = server.requests
        assert (first.headers["authorization"], "api-key" in first.headers) == ("Bearer sk-admin", False)
        assert second.headers["authorization"] == "Bearer sk-other"


def test_one_key_is_replaced_by_one_other(both: Both) -> None:
    with FaultServer(OK) as server:
        client = azure(both, server)
        with pytest.raises(ConfigurationError, match="api_key and azure_ad_token_provider are given"):
            client.with_options(api_key="k", azure_ad_token_provider=lambda: "t")


def test_settings_of_the_environment(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = AzureOpenAI if both.half == "sync" else AsyncAzureOpenAI
    with FaultServer(OK) as server:
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.base_url + "/")
        monkeypatch.setenv("OPENAI_API_VERSION", "v")
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", "env-key")
        monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
        monkeypatch.setenv("OPENAI_API_KEY", "sk-other")
        both.made(kind).models.retrieve("m")
        monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "env-token")
        both.made(kind).models.retrieve("m")
        both.made(kind, api_key="given").models.retrieve("m")
        first, second, third = server.requests
    assert first.target == "/openai/models/m?api-version=v"
    assert first.headers["api-key"] == "env-key"
    assert second.headers["authorization"] == "Bearer env-token"
    assert "api-key" not in second.headers
    assert third.headers["api-key"] == "given"


def test_tokens_are_asked_for_before_every_attempt(both: Both) -> None:
    tokens = iter(["one", "two", "three"])

    async def later() -> str:
        return next(tokens)

    provider = later if both.half == "async" else lambda: next(tokens)
    with FaultServer(api_error(500, headers={"retry-after-ms": "1"}), OK) as server:
        client = azure(both, server, api_key=None, azure_ad_token_provider=provider)
        client.with_options(max_retries=1).chat.completions.create(**ASKED)
        assert [request.headers["authorization"] for request in server.requests] == ["Bearer one", "Bearer two"]


def test_other_settings_over_the_same_connections(both: Both) -> None:
    with FaultServer(OK) as server:
        client = azure(both, server)
        client.copy(azure_deployment="other", api_version="v2").chat.completions.create(**ASKED)
        client.with_options(azure_ad_token="t").models.retrieve("m")
        client.with_options(azure_ad_token="t").with_options(api_key="k").models.retrieve("m")
        client.with_options(default_query={"api-version": "v3"}, api_version=None).models.retrieve("m")
        first, second, third, fourth = server.requests
        assert server.connections == 1
    assert first.target == "/openai/deployments/other/chat/completions?api-version=v2"
    assert second.headers["authorization"] == "Bearer t"
    assert (third.headers["api-key"], "authorization" in third.headers) == ("k", False)
    assert fourth.target == "/openai/models/m?api-version=v3"


def test_a_header_of_the_callers_is_left_alone(both: Both) -> None:
    with FaultServer(OK) as server:
        azure(both, server, default_headers={"API-Key": "own"}).models.retrieve("m")
        assert server.requests[0].headers["api-key"] == "own"


@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"azure_endpoint": None}, "AZURE_OPENAI_ENDPOINT"),
        ({"api_version": None}, "OPENAI_API_VERSION"),
        ({"api_key": None}, "AZURE_OPENAI_API_KEY"),
        ({"base_url": "http://127.0.0.1/openai"}, "base_url and azure_endpoint are both"),
        ({"azure_endpoint": "nowhere"}, "azure_endpoint .or AZURE_OPENAI_ENDPOINT. is not a URL"),
        ({"api_key": f"{SECRET}\t"}, "a leading or trailing space"),
        ({"azure_ad_token": f"t-{SECRET}"}, "api_key and azure_ad_token are given"),
        ({"azure_ad_token": "t", "azure_ad_token_provider": lambda: "t"}, "api_key and azure_ad_token and azure_ad_to"),
        ({"azure_endpoint": "https://r.openai.azure.com/openai/v1/"}, r"use OpenAI\(base_url=<that URL>"),
        ({"azure_deployment": ".."}, "azure_deployment} would be '..'"),
        ({"azure_deployment": "."}, "azure_deployment} would be '.'"),
        ({"admin_api_key": f"{SECRET}\n"}, "admin_api_key contains a newline"),
    ],
)
def test_settings_that_cannot_be_used(kind: Any, settings: dict[str, Any], problem: str) -> None:
    good = {"azure_endpoint": "http://127.0.0.1:9", "api_version": "v", "api_key": SECRET}
    with pytest.raises(ConfigurationError, match=problem) as caught:
        kind(**{name: value for name, value in {**good, **settings}.items() if value is not None})
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack[1:]
    assert SECRET not in "".join(str(frame.locals) for frame in frames)
    with pytest.raises(TypeError, match="azure_endpont"):
        kind(azure_endpont="x", api_key=SECRET)


def test_the_figures_of_waiting(both: Both) -> None:
    with FaultServer(api_error(500)) as server:
        client = azure(both, server, max_retries=0, timeout=3.0, deadline=9.0)
        assert client.max_retries == 0
        with pytest.raises(Exception, match="500"):
            client.models.retrieve("m")
        assert len(server.requests) == 1
        assert client.base_url == f"{server.base_url}/openai"


def test_the_key_does_not_show(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    echo = answer(401, json.dumps({"error": {"message": f"no access with {SECRET}"}}))
    with FaultServer(echo) as server:
        client = azure(both, server)
        with pytest.raises(AuthenticationError) as caught:
            client.models.retrieve("m")
        assert SECRET not in str(caught.value)
        assert SECRET not in repr(caught.value.body)
    bare = both.clients[0]
    assert SECRET not in repr(bare)
    assert SECRET not in str(vars(bare))
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "from-the-environment")
    pickled = pickle.dumps(bare)
    assert SECRET.encode() not in pickled
    twin = pickle.loads(pickled)
    assert twin.base_url == bare.base_url
    assert copy.deepcopy(bare).base_url == bare.base_url


def test_a_redirect_elsewhere_goes_without_the_key(both: Both) -> None:
    with FaultServer(OK) as other:
        away = answer(307, headers={"location": f"http://localhost:{other.port}/x"})
        near = answer(307, headers={"location": "/y"})
        with FaultServer(near, away) as server:
            azure(both, server).models.retrieve("m")
            assert server.requests[1].headers["api-key"] == SECRET
        assert "api-key" not in other.requests[0].headers
