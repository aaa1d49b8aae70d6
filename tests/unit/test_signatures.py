"""What tools read of methods: `inspect.signature`, `typing.get_type_hints`, jedi, IPython, `help`."""

from __future__ import annotations

import asyncio
import functools
import importlib
import inspect
import pickle
import pkgutil
import subprocess
import sys
import typing
from contextlib import suppress
from typing import Any

import jedi
import pytest
from IPython.core.completer import IPCompleter, provisionalcompleter

import openai_raw.resources as raw
from overlay import AsyncOpenAI, OpenAI, omit
from overlay.types import ChatCompletion

client = OpenAI(api_key="k")
asynchronous = AsyncOpenAI(api_key="k")
EMPTY = inspect.Parameter.empty


def described() -> list[tuple[str, Any]]:
    found = []
    for module in pkgutil.iter_modules(raw.__path__, f"{raw.__name__}."):
        for name, cls in vars(importlib.import_module(module.name)).items():
            if inspect.isclass(cls) and cls.__module__ == module.name:
                found += [(f"{name}.{key}", value) for key, value in vars(cls).items() if inspect.isfunction(value)]
    return found


def test_every_method_has_a_signature_and_types() -> None:
    methods = described()
    assert len(methods) > 500
    for name, method in methods:
        signature = inspect.signature(method)
        assert not any(each.kind is each.VAR_KEYWORD for each in signature.parameters.values()), name
        assert {"self", "timeout", "extra_headers"} <= signature.parameters.keys(), name
        hints = typing.get_type_hints(method)
        assert hints.keys() == signature.parameters.keys() - {"self"} | {"return"}, name


@pytest.mark.parametrize("half", [client, asynchronous], ids=["sync", "async"])
def test_what_a_call_needs_comes_first(half: Any) -> None:
    parameters = inspect.signature(half.chat.completions.create).parameters
    assert list(parameters)[:2] == ["messages", "model"]
    assert parameters["temperature"].annotation == "float | Omit | None"
    assert parameters["temperature"].default is omit
    needed = [each.default is EMPTY for each in parameters.values()]
    assert needed == sorted(needed, reverse=True)
    assert next(iter(inspect.signature(half.files.content).parameters)) == "file_id"
    assert list(inspect.signature(half.embeddings.create).parameters)[:2] == ["input", "model"]
    assert inspect.iscoroutinefunction(half.chat.completions.create) is (half is asynchronous)


def test_hints_are_types() -> None:
    hints = typing.get_type_hints(client.chat.completions.create)
    assert ChatCompletion in typing.get_args(hints["return"])
    assert float in typing.get_args(hints["temperature"])
    plain = inspect.get_annotations(client.chat.completions.retrieve)
    assert plain["completion_id"] is str
    assert client.chat.completions.retrieve.__annotations__ == plain


def test_helpers_have_the_signature_of_what_they_call() -> None:
    parse = inspect.signature(client.chat.completions.parse).parameters
    assert parse["response_format"].annotation == "type[Any]"
    assert "stream" not in parse
    assert "temperature" in inspect.signature(client.responses.stream).parameters
    assert "max_rounds" in inspect.signature(asynchronous.responses.run_tools).parameters
    assert "dimensions" in inspect.signature(client.embeddings.create_array).parameters


def test_signatures_are_values() -> None:
    signature = inspect.signature(type(client.chat.completions).create)
    assert pickle.loads(pickle.dumps(signature)) == signature
    assert signature.bind(client.chat.completions, messages=[], model="m").arguments["model"] == "m"
    with pytest.raises(TypeError, match=r"missing a required (keyword-only )?argument: 'messages'"):
        signature.bind(client.chat.completions, model="m")
    assert signature.replace(return_annotation="int").return_annotation == "int"


def test_nothing_is_read_before_it_is_asked_for() -> None:
    code = """
import sys
from overlay import OpenAI
create = OpenAI(api_key="k").chat.completions.create
from openai_raw import signatures
assert signatures._classes.cache_info().misses == 0
import inspect
inspect.signature(create)
assert signatures._classes.cache_info().misses == 1
"""
    subprocess.run([sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{code}"], check=True)


def test_without_stubs_there_is_a_signature(monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_raw import signatures

    listing = client.models.list  # loads the module
    monkeypatch.setattr(sys.modules["openai_raw.resources.models"], "__file__", "/nowhere/models.py")
    signatures._classes.cache_clear()
    signatures._signature.cache_clear()
    try:
        assert str(inspect.signature(listing)) == "(**params)"
    finally:
        signatures._classes.cache_clear()
        signatures._signature.cache_clear()


# --- editors


@pytest.mark.parametrize("method", ["chat.completions.create", "responses.create", "chat.completions.stream"])
def test_jupyter_completes_arguments(method: str) -> None:
    code = f"client.{method}(te"
    found = jedi.Interpreter(code, [{"client": client}]).complete(1, len(code))
    assert "temperature=" in [each.name for each in found]


@pytest.mark.parametrize("method", ["chat.completions.create", "responses.create", "embeddings.create"])
def test_editors_complete_arguments(method: str) -> None:
    code = f"from overlay import OpenAI\nclient = OpenAI()\nclient.{method}("
    found = jedi.Script(code).complete(3, len(code.splitlines()[-1]))
    names = {each.name for each in found if each.name.endswith("=")}
    assert {"model=", "user=", "extra_headers="} <= names


def test_ipython_completes_arguments() -> None:
    completer = IPCompleter(namespace={"client": client}, use_jedi=False)
    code = "client.chat.completions.create(te"
    with provisionalcompleter():
        assert "temperature=" in [each.text for each in completer.completions(code, len(code))]


def test_help_shows_what_is_needed_first() -> None:
    documented = inspect.getdoc(client.chat.completions.create) or ""
    assert documented.index("messages:") < documented.index("model:") < documented.index("metadata:")


# --- deprecated


def test_deprecated_operations_warn_where_they_are_called() -> None:
    import httpx

    from overlay.testing import ScriptedTransport, reply

    with OpenAI(api_key="k", http_client=httpx.Client(transport=ScriptedTransport(reply(json={"data": []})))) as user:
        with pytest.warns(DeprecationWarning, match="GET /assistants is deprecated by OpenAI") as caught:
            user.beta.assistants.list()
        assert caught[0].filename == __file__

    async def listed() -> None:
        transport = ScriptedTransport(reply(json={"id": "v", "status": "queued"}))
        async with AsyncOpenAI(api_key="k", http_client=httpx.AsyncClient(transport=transport)) as user:
            await user.videos.retrieve("v")

    with pytest.warns(DeprecationWarning, match="GET /videos/{video_id} is deprecated by OpenAI") as caught:
        asyncio.run(listed())
    assert caught[0].filename == __file__
    assert inspect.iscoroutinefunction(asynchronous.videos.retrieve)


@pytest.mark.parametrize("helper", ["videos.create_and_poll", "videos.poll", "beta.threads.runs.create_and_poll"])
def test_helpers_of_deprecated_operations_warn_where_they_are_called(helper: str) -> None:
    """They warn before they do anything; so here a wrong argument will do."""
    of_sync, of_async = (functools.reduce(getattr, helper.split("."), user) for user in (client, asynchronous))

    async def awaited() -> None:
        await of_async(nonsense=1)  # type: ignore[operator]

    for called in (lambda: of_sync(nonsense=1), lambda: asyncio.run(awaited())):  # type: ignore[operator]
        with pytest.warns(DeprecationWarning, match="API is deprecated by OpenAI") as caught, suppress(TypeError):
            called()
        assert caught[0].filename == __file__
