"""Importing costs nothing that is not used: which modules are there after what, each in a fresh interpreter."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
OURS = ("overlay", "openai_raw", "httpx", "httpcore", "attr", "attrs", "dateutil", "ssl", "asyncio", "email")

DECODE = """
from openai_raw.api import operation
answer = {"id": "c", "choices": [{"index": 0, "message": {"role": "assistant", "content": "hi"}}], "usage": {}}
made = operation("chat.create_chat_completion").decode(answer)
assert made.choices[0].message.content == "hi"
"""
CHAT_MODELS = {"completion_usage", "create_chat_completion_response"}


def run(code: str) -> Any:
    """Run code in a fresh interpreter, and return what it prints as JSON."""
    path = os.pathsep.join([str(ROOT), str(ROOT / "generated")])
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def modules_after(code: str) -> set[str]:
    print_them = f"import json, sys; print(json.dumps([m for m in sys.modules if m.split('.')[0] in {OURS}]))"
    return set(run(f"{code}\n{print_them}"))


def models(modules: set[str]) -> set[str]:
    prefix = "openai_raw.models."
    return {name.removeprefix(prefix) for name in modules if name.startswith(prefix)}


def test_importing_the_package_loads_nothing_else() -> None:
    assert modules_after("import overlay") == {"overlay"}


def test_importing_the_types_loads_no_model() -> None:
    loaded = modules_after("import overlay.types")
    assert {name for name in loaded if not name.startswith("overlay.types.")} == {"overlay", "overlay.types"}


def test_importing_the_raw_package_loads_no_model() -> None:
    loaded = modules_after("import openai_raw, openai_raw.models, openai_raw.resources, openai_raw.api")
    assert models(loaded) == set()
    assert not loaded & {"httpx", "overlay"}


def test_a_client_loads_no_model() -> None:
    loaded = modules_after("import overlay; client = overlay.OpenAI(api_key='sk-test'); client.chat.completions")
    assert models(loaded) == set()


def test_one_model_loads_itself_only() -> None:
    loaded = modules_after("from overlay.types import ChatCompletion")
    assert models(loaded) == {"create_chat_completion_response"}
    assert not loaded & {"httpx", "httpcore", "ssl", "asyncio"}


def test_decoding_loads_what_the_answer_holds_and_no_more() -> None:
    assert models(modules_after(DECODE)) == CHAT_MODELS


def test_a_first_call_loads_the_models_of_its_answer_only() -> None:
    code = """
import sys, json
from overlay import OpenAI
from overlay.sandbox import Sandbox
with Sandbox() as server, OpenAI(api_key="sk-test", base_url=server.base_url) as client:
    loaded = {name for name in sys.modules if name.startswith("openai_raw.models.")}
    client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "hi"}])
print(json.dumps(sorted({n for n in sys.modules if n.startswith("openai_raw.models.")} - loaded)))
"""
    loaded = {name.rsplit(".", 1)[1] for name in run(code)}
    assert loaded >= CHAT_MODELS - {"completion_usage"}
    assert all("completion" in name for name in loaded), loaded
    assert len(loaded) < 6


def test_nothing_hooks_into_imports() -> None:
    code = """
import json, sys
before = [list(map(repr, sys.meta_path)), list(map(repr, sys.path_hooks)), sys.flags.dev_mode]
from overlay import OpenAI
from overlay.types import ChatCompletion
after = [list(map(repr, sys.meta_path)), list(map(repr, sys.path_hooks)), sys.flags.dev_mode]
print(json.dumps(before == after))
"""
    assert run(code) is True


RACE = """
import json, sys, threading
sys.setswitchinterval(1e-6)
from overlay import types
from openai_raw.api import operation

answer = '''{"id": "r", "output": [
  {"type": "message", "id": "m", "role": "assistant", "content": [{"type": "output_text", "text": "hi"}]},
  {"type": "reasoning", "id": "x", "summary": [{"type": "summary_text", "text": "hm"}]},
  {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}], "usage": {"input_tokens": 1}}'''
chat = '{"id": "c", "choices": [{"index": 0, "message": {"role": "assistant", "content": "hi"}}], "usage": {}}'
found, errors, start = [], [], threading.Barrier(16)

def work():
    try:
        start.wait()
        made = operation("responses.create_response").decode(json.loads(answer))
        completion = operation("chat.create_chat_completion").decode(json.loads(chat))
        found.append((
            types.ChatCompletion, types.Response, types.OutputMessage,
            type(made), *map(type, made.output), type(made.output[0].content[0]), type(made.usage),
            type(completion), type(completion.choices[0].message), type(completion.usage),
        ))
    except BaseException as error:
        errors.append(repr(error))

threads = [threading.Thread(target=work) for _ in range(16)]
for thread in threads: thread.start()
for thread in threads: thread.join()
names = [[cls.__name__ for cls in row] for row in found]
print(json.dumps([errors, len(found), len({tuple(map(id, row)) for row in found}), names[0]]))
"""


@pytest.mark.parametrize("turn", range(5))
def test_threads_that_race_on_first_use_get_the_same_classes(turn: int) -> None:
    errors, finished, different, names = run(RACE)
    assert errors == []
    assert (finished, different) == (16, 1)
    assert names == [
        "ChatCompletion", "Response", "OutputMessage",
        "Response", "OutputMessage", "ReasoningItem", "FunctionToolCall", "OutputTextContent", "ResponseUsage",
        "ChatCompletion", "ChatCompletionMessage", "CompletionUsage",
    ]  # fmt: skip
