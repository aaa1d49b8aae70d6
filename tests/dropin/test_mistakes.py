"""What newcomers get wrong is answered with the nearest right thing."""

from __future__ import annotations

import socket
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pydantic
import pytest

import overlay
from tests.client.driver import KEY

MESSAGES: Any = [{"role": "user", "content": "Hi"}]
City = pydantic.create_model("City", name=(str, ...))


def chat(**arguments: Any) -> Callable[[Any], Any]:
    """Make a chat call, with the arguments that it needs unless they are given."""
    given = {"model": "gpt-4o", "messages": MESSAGES, **arguments}
    asked = {name: value for name, value in given.items() if value is not None}
    return lambda client: client.chat.completions.create(**asked)


MISTAKES: dict[str, tuple[Callable[[Any], Any], type[Exception], str]] = {
    "the old class": (lambda _: overlay.ChatCompletion, AttributeError, "use OpenAI().chat.completions.create(...)"),
    "a class misspelt": (lambda _: overlay.AsyncOpenAi, AttributeError, "did you mean 'AsyncOpenAI'?"),
    "a method of the node above": (
        lambda client: client.chat.create,
        AttributeError, "use client.chat.completions.create",
    ),
    "the old class on a client": (
        lambda client: client.Completion,
        AttributeError, "'OpenAI' object has no attribute 'Completion'; use client.completions.create(...)",
    ),
    "a setting misspelt": (
        lambda _: overlay.OpenAI(api_key=KEY, max_retry=3),
        TypeError, "did you mean 'max_retries'?",
    ),
    "so in the async client": (
        lambda _: overlay.AsyncOpenAI(api_key=KEY, headers={}),
        TypeError, "use default_headers",
    ),
    "so in Azure": (lambda _: overlay.AzureOpenAI(azure_endpiont="x"), TypeError, "did you mean 'azure_endpoint'?"),
    "Azure's settings": (lambda _: overlay.OpenAI(api_key=KEY, api_version="1"), TypeError, "use AzureOpenAI"),
    "proxies": (lambda _: overlay.OpenAI(api_key=KEY, proxies={}), TypeError, "set HTTPS_PROXY, or pass http_client"),
    "with_options misspelt": (
        lambda client: client.with_options(max_retry=3),
        TypeError, "did you mean 'max_retries'?",
    ),
    "nothing near": (lambda client: client.with_options(zzz=1), TypeError, "a client has no setting 'zzz'"),
    "an argument misspelt": (chat(temprature=1), TypeError, "did you mean 'temperature'?"),
    "the argument of another operation": (
        lambda client: client.responses.create(model="m", messages=MESSAGES),
        TypeError, "unexpected keyword argument 'messages'; use 'input'",
    ),
    "so in chat": (chat(max_output_tokens=1), TypeError, "'max_output_tokens'; use 'max_completion_tokens'"),
    "a setting of the client": (chat(api_key=KEY), TypeError, "'api_key'; use client.with_options(api_key=...)"),
    "an argument missing": (chat(model=None), TypeError, "is missing required arguments: model"),
    "a class to create": (chat(response_format=City), TypeError, "call parse() or stream() instead"),
    "a time limit as text": (
        chat(timeout="5"),
        overlay.ConfigurationError, "must be a number of seconds or None, not '5'",
    ),
    "headers as a list": (
        chat(extra_headers=["x-a: b"]),
        overlay.ConfigurationError, "extra_headers must be a mapping of names to values, not list",
    ),
    "a query as text": (chat(extra_query="a=b"), overlay.ConfigurationError, "extra_query must be a mapping"),
    "fields as text": (chat(extra_body="{}"), overlay.ConfigurationError, "extra_body must be a mapping"),
    "a header without a name": (chat(extra_headers={5: "x"}), TypeError, "name of a header must be a string, not 5"),
    "headers of a client as a list": (
        lambda _: overlay.OpenAI(api_key=KEY, default_headers=["x"]),
        overlay.ConfigurationError, "default_headers must be a mapping",
    ),
    "more of them": (
        lambda client: client.with_options(default_headers=["x"]),
        overlay.ConfigurationError, "default_headers must be a mapping",
    ),
    "all of them": (
        lambda client: client.with_options(set_default_query="a=b"),
        overlay.ConfigurationError, "default_query must be a mapping",
    ),
    "a path by hand with headers as a list": (
        lambda client: client.get("/models", options={"headers": ["x"]}),
        overlay.ConfigurationError, "extra_headers must be a mapping",
    ),
    "a path by hand with a query as text": (
        lambda client: client.get("/models", query="a=b"),
        overlay.ConfigurationError, "query must be a mapping",
    ),
    "a path by hand with params as text": (
        lambda client: client.get("/models", options={"params": "a=b"}),
        overlay.ConfigurationError, "params must be a mapping",
    ),
    "a path by hand with fields as text": (
        lambda client: client.post("/models", body={}, options={"extra_json": "{}"}),
        overlay.ConfigurationError, "extra_body must be a mapping",
    ),
    "messages as text": (chat(messages="Hi"), overlay.BadRequestError, "Invalid 'messages'"),
    "a wrong role": (chat(messages=[{"role": "usr", "content": ""}]), overlay.BadRequestError, "'messages[0].role'"),
    "a number as text": (chat(n="2"), overlay.BadRequestError, "Invalid 'n'"),
    "an index of a page": (
        lambda client: client.models.list()[0],
        TypeError, "use .data[0] of a page, or iterate over it",
    ),
    "a lambda as a tool": (
        lambda client: client.chat.completions.run_tools(model="m", messages=MESSAGES, tools=[lambda x: x]),
        overlay.ConfigurationError, "pass function_tool(f, name='...')",
    ),
    "a file that is missing": (
        lambda client: client.files.create(file=Path("nowhere.txt"), purpose="batch"),
        FileNotFoundError, "file: no such file: 'nowhere.txt'",
    ),
    "a URL without a scheme": (
        lambda client: client.with_options(base_url="127.0.0.1:1/v1"),
        overlay.ConfigurationError, "must start with http:// or https://",
    ),
    "a URL without /v1": (
        lambda client: client.with_options(base_url=str(client.base_url).removesuffix("/v1")).models.list(),
        overlay.NotFoundError, "every path begins with /v1",
    ),
    "a port without a server": (
        lambda client: client.with_options(base_url="http://127.0.0.1:1/v1").models.list(),
        overlay.APIConnectionError, "no server is listening there: check base_url",
    ),
    "a bad key": (lambda client: client.with_options(api_key="bad").models.list(), overlay.AuthenticationError, "401"),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes_lead_on(mistake: str, sandbox: Any) -> None:
    make, kind, hint = MISTAKES[mistake]
    with overlay.OpenAI(api_key=KEY, base_url=sandbox.base_url, max_retries=0) as client:
        with pytest.raises(kind) as caught:
            make(client)
        assert hint in str(caught.value)


def test_without_a_key() -> None:
    with pytest.raises(overlay.ConfigurationError, match=r"^No API key: pass api_key=\.\.\. or set .*OPENAI_API_KEY"):
        overlay.OpenAI()


def test_a_host_that_has_no_address() -> None:
    def resolve(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("[Errno -2] Name or service not known") from socket.gaierror(-2, "not known")

    with httpx.Client(transport=httpx.MockTransport(resolve)) as http_client:
        client = overlay.OpenAI(api_key=KEY, http_client=http_client, max_retries=0)
        with pytest.raises(overlay.APIConnectionError, match="no host of that name was found: check base_url"):
            client.models.list()


def test_azure_without_a_key() -> None:
    with pytest.raises(
        overlay.ConfigurationError, match=r"azure_ad_token_provider=\.\.\., or set .*AZURE_OPENAI_API_KEY"
    ):
        overlay.AzureOpenAI(azure_endpoint="https://example.openai.azure.com", api_version="1")


def test_what_looks_like_a_mistake_and_works(sandbox: Any) -> None:
    with overlay.OpenAI(api_key=KEY, base_url=sandbox.base_url) as client:
        assert client.api_key == KEY
        completion = client.chat.completions.create(model="gpt-4o", messages=MESSAGES)
        assert completion.model_dump()["id"] == completion.id
        assert completion.to_json().startswith("{")
        assert client.beta.chat.completions.parse
        assert len(client.models.list()) > 1


def test_a_misspelt_setting_does_not_show_a_key() -> None:
    """Its value may be one: no frame of ours holds it."""
    with pytest.raises(TypeError) as caught:
        overlay.OpenAI(apikey=KEY)  # type: ignore[arg-type]
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame for frame in shown.stack if Path(frame.filename).is_relative_to(Path(overlay.__file__).parent)]
    assert not [frame for frame in ours if KEY in str(frame.locals)]


def test_python_adds_no_guess_to_ours() -> None:
    with pytest.raises(AttributeError) as caught:
        _ = overlay.AsyncOpenAi
    assert traceback.format_exception_only(caught.value)[-1].lower().count("did you mean") == 1


def test_misplaced_names_are_not_there() -> None:
    """`hasattr` and tools that ask with a default say so."""
    chat: Any = overlay.OpenAI(api_key=KEY).chat
    assert not hasattr(chat, "create")
    assert getattr(chat, "create", None) is None
    assert "create" not in dir(chat)
    assert "completions" in dir(chat)
    client: Any = overlay.OpenAI(api_key=KEY)
    assert not hasattr(client, "Completion")
    assert "Completion" not in dir(client)
    assert {"chat", "copy", "timeout"} <= set(dir(client))
    assert not hasattr(overlay, "ChatCompletion")
