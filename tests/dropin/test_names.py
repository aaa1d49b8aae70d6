"""Every name under `openai.types` is there under `overlay.types`, with a type of ours behind it."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import TypeAdapter

import overlay.types
from openai_raw.models import MODULES

OFFICIAL = Path(str(find_spec("openai").origin)).parent / "types"  # type: ignore[union-attr]
PACKAGES = sorted(
    path.parent.relative_to(OFFICIAL).as_posix().replace("/", ".") for path in OFFICIAL.rglob("__init__.py")
)
# Of these packages some names stand for objects that nothing of this client takes or gives: models of what sessions
# take as typed dicts here, the events of a session that is no more, and lists that are read page by page.
SESSIONS = {"live": 17, "beta.realtime": 11}


def names_of(package: str) -> Iterator[str]:
    """The names that a package of the official client takes from its modules, read without importing them."""
    tree = ast.parse((OFFICIAL / package.replace(".", "/").strip("/") / "__init__.py").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module != "__future__":
            yield from (alias.asname or alias.name for alias in node.names if alias.name[0].isupper())


def table(package: str) -> Any:
    return importlib.import_module("overlay.types._top" if package == "." else f"overlay.types.{package}")


def test_every_name_is_there() -> None:
    pairs = [(package, name) for package in PACKAGES for name in names_of(package)]
    assert len({name for _, name in pairs}) > 1_500
    missing = [f"{package}: {name}" for package, name in pairs if name not in table(package).NAMES]
    assert missing == []


def test_each_has_a_type_of_ours() -> None:
    """Without loading them: a table names a class, or what a request takes."""
    tables = [(package, table(package)) for package in PACKAGES]
    named = [(name, value) for _, one in tables for name, value in one.NAMES.items()]
    named += [(name, value) for _, one in tables for names in one.DEFINED.values() for name, value in names.items()]
    words = {word for _, value in named if isinstance(value, str) for word in value.split()} - {"dict", "object"}
    classes = {word: {word, word.removesuffix("Dict").removesuffix("Input")} for word in words}
    assert {word for word, either in classes.items() if not either & MODULES.keys()} == set()
    unreached = {package: sum(value == "object" for value in one.NAMES.values()) for package, one in tables}
    assert {package: unreached[package] for package in SESSIONS} == SESSIONS
    assert sum(unreached.values()) - sum(SESSIONS.values()) < 40
    assert len({name for _, one in tables for name, value in one.NAMES.items() if value != "object"}) >= 1_500


@pytest.mark.parametrize(
    ("dotted", "ours"),
    [
        ("chat.ChatCompletion", "ChatCompletion"),
        ("chat.ChatCompletionMessageToolCall", "ChatCompletionMessageToolCall"),
        ("chat.chat_completion.Choice", "Choice"),
        ("chat.chat_completion_chunk.Choice", "ChunkChoice"),
        ("chat.chat_completion_chunk.ChoiceDelta", "ChoiceDelta"),
        ("chat.chat_completion.CompletionUsage", "CompletionUsage"),
        ("responses.ResponseFunctionToolCall", "FunctionToolCall"),
        ("responses.response.Response", "Response"),
        ("beta.threads.Run", "RunObject"),
        ("completion_usage.CompletionUsage", "CompletionUsage"),
        ("shared.ResponseFormatJSONSchema", "ResponseFormatJsonSchema"),
        ("Embedding", "Embedding"),
        ("Moderation", "Moderation"),
    ],
)
def test_a_name_is_the_class_of_what_comes_there(dotted: str, ours: str) -> None:
    module, _, name = f"overlay.types.{dotted}".rpartition(".")
    assert getattr(importlib.import_module(module), name) is getattr(overlay.types, ours)


def test_what_is_parsed_is_a_class_of_its_own() -> None:
    from overlay.types.chat import ParsedChatCompletion, ParsedFunction
    from overlay.types.responses import ParsedResponse, Response, parsed_response

    assert issubclass(ParsedChatCompletion, overlay.types.ChatCompletion)
    assert ParsedChatCompletion[int] is not ParsedChatCompletion
    assert issubclass(ParsedResponse, Response)
    assert parsed_response.ParsedResponse is ParsedResponse
    assert ParsedFunction.from_dict({"name": "f", "arguments": "{}"}).name == "f"


def test_what_a_request_takes_is_a_dict() -> None:
    from overlay.types.responses.response_input_param import FunctionCallOutput

    from overlay.types.chat import ChatCompletionToolParam, CompletionCreateParams
    from overlay.types.live import SessionConfigParam

    assert ChatCompletionToolParam(type="function", function={"name": "f"})["type"] == "function"
    assert FunctionCallOutput(call_id="c", output="x", type="function_call_output")["output"] == "x"
    assert CompletionCreateParams(model="m", messages=[])["model"] == "m"
    assert SessionConfigParam() == {}

    class Own(ChatCompletionToolParam, total=False):  # type: ignore[misc]
        more: int

    given = {"type": "function", "function": {}, "more": 1}
    assert (
        TypeAdapter(Own).validate_python(given) == TypeAdapter(ChatCompletionToolParam).validate_python(given) == given
    )


def test_values_unions_and_what_nothing_is() -> None:
    from overlay.types.live import SessionStartedEvent
    from overlay.types.responses import ResponseOutputItem
    from overlay.types.webhooks import WebhookEndpointList

    assert WebhookEndpointList.from_dict({"a": 1}).to_dict() == {"a": 1}
    assert {"gpt-4o", "gpt-5"} <= set(get_args(overlay.types.ChatModel))
    assert SessionStartedEvent.from_dict({"a": 1}).to_dict() == {"a": 1}
    assert ResponseOutputItem is not None


@pytest.mark.parametrize("module", ["overlay.types", "overlay.types.chat", "overlay.types.chat.chat_completion"])
def test_what_is_not_there_is_said(module: str) -> None:
    with pytest.raises(AttributeError, match=f"module '{module}' has no attribute 'Nothing'|'Nothing'"):
        importlib.import_module(module).Nothing  # noqa: B018
    with pytest.raises(AttributeError, match="__wrapped__"):
        importlib.import_module(module).__wrapped__  # noqa: B018
    with pytest.raises(ImportError):
        importlib.import_module(f"{module}.nothing")


def test_completion_offers_names_modules_and_packages() -> None:
    assert {"chat", "beta", "batch", "Batch", "ChatCompletion", "ChatCompletionMessageParam"} <= set(dir(overlay.types))
    assert {"ChatCompletion", "chat_completion", "completions"} <= set(dir(overlay.types.chat))
    assert "Choice" in dir(importlib.import_module("overlay.types.chat.chat_completion"))
    assert overlay.types.beta.threads.run.__name__ == "overlay.types.beta.threads.run"


def test_nothing_is_loaded_twice() -> None:
    program = """
import sys, overlay.types, overlay.types.batch, overlay.types.chat.chat_completion
from overlay.types.responses import Response
ours = [module for name, module in sys.modules.items() if name.startswith("overlay.types")]
print([module for module in ours if "openai_raw" in (getattr(module, "__file__", None) or "")])
print(sorted(n for n in sys.modules if n.startswith("openai_raw.models.")))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n['openai_raw.models.response']\n"
