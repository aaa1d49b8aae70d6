"""Without the extra ``structured``: what needs it says so before anything is sent, and everything else works."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
PROGRAM = '''
import sys
sys.path[:0] = ["generated"]
GONE = {gone!r}

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in GONE:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Blocker())
import dataclasses, datetime, json
import httpx
from overlay import ConfigurationError, OpenAI, function_tool, pydantic_function_tool, strict_schema
from overlay.testing import ScriptedTransport, chat_chunks, completion, reply, stream

@dataclasses.dataclass
class City:
    name: str

@function_tool
def look(where: str) -> str:
    """Look.

    Args:
        where: There.
    """
    return where

transport = ScriptedTransport(*[reply(json=completion('{{"name": "Rome"}}'))] * 20)
client = OpenAI("k", http_client=httpx.Client(transport=transport))
found = {{}}

def told(name, work):
    before = len(transport.requests)
    try:
        found[name] = str(work())
    except ConfigurationError as error:
        found[name] = f"{{error}} [{{len(transport.requests) - before}} sent]"

asked = {{"model": "m", "messages": [{{"role": "user", "content": datetime.date(2026, 1, 1)}}]}}
chat = client.chat.completions
told("create", lambda: chat.create(**asked).choices[0].message.content)
told("parse", lambda: chat.parse(response_format=City, **asked).choices[0].message.parsed)
told("parse without a type", lambda: chat.parse(**asked).choices[0].message.parsed)
told("responses.parse", lambda: client.responses.parse(model="m", input="x", text_format=City))
told("run_tools", lambda: chat.run_tools(tools=[look], **asked).text)
foreign = {{"type": "function", "function": {{"name": "f"}}}}
told("run_tools of definitions", lambda: chat.run_tools(tools=[foreign], **asked).text)
told("strict_schema", lambda: strict_schema(City))
told("function_tool", lambda: look(where="here"))
told("pydantic_function_tool", lambda: pydantic_function_tool(City))
for kind in (dict, object, None):
    told(f"cast_to={{getattr(kind, '__name__', kind)}}", lambda: type(client.post("/x", cast_to=kind)).__name__)
told("cast_to=City", lambda: client.post("/x", cast_to=City))
print(json.dumps(found))
'''


def outcome(*gone: str) -> dict[str, str]:
    """What a program prints that cannot import some packages."""
    program = [sys.executable, "-c", PROGRAM.format(gone=gone)]
    done = subprocess.run(program, cwd=ROOT, check=False, capture_output=True, text=True)
    assert not done.returncode, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def without() -> dict[str, str]:
    return outcome("pydantic", "pydantic_core", "docstring_parser", "msgspec", "numpy")


ADVICE = "Python types need pydantic: pip install 'openai-overlay[structured]' [0 sent]"


@pytest.mark.parametrize("name", ["parse", "responses.parse", "strict_schema", "pydantic_function_tool"])
def test_what_needs_it_says_so_before_anything_is_sent(without: dict[str, str], name: str) -> None:
    assert without[name] == ADVICE


def test_a_tool_that_has_a_docstring_says_so_too(without: dict[str, str]) -> None:
    assert without["run_tools"] == (
        "reading docstrings needs docstring-parser: pip install 'openai-overlay[structured]' [0 sent]"
    )
    assert outcome("pydantic", "pydantic_core")["run_tools"] == ADVICE


def test_everything_else_works(without: dict[str, str]) -> None:
    assert without["create"] == without["run_tools of definitions"] == '{"name": "Rome"}'
    assert without["parse without a type"] == "None"
    assert without["function_tool"] == "here"
    assert [without[f"cast_to={name}"] for name in ("dict", "object", "None")] == ["dict", "dict", "UntypedObject"]


def test_an_answer_cannot_be_cast_to_a_type_either(without: dict[str, str]) -> None:
    assert without["cast_to=City"] == ADVICE
