"""`overlay.interop.install`: this package under the name ``openai``. Each in a process of its own: it stays."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .names import names

ROOT = Path(__file__).parent.parent.parent
# What is not there, and need not be: the official client itself lacks the first three in its present version.
MISSING = {
    "openai.api_base": "has no such name",
    "openai.resources.chat.completions.completions._type_to_response_format": "no attribute",
    "openai.types.responses.response_create_params.Text": "no attribute",
    "openai.AsyncBedrockOpenAI": "Bedrock has no client of its own here",
    "openai._streaming.SSEDecoder": "no decoder to replace",
    "openai.types.audio.transcription_create_params.FileTypes": "no attribute",
    "openai.auth.WorkloadIdentityAuth": "has no such name",
}


def run(program: str, *arguments: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_names_that_libraries_import_are_there() -> None:
    command = [sys.executable, "-m", "tests.dropin.names", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    missing = json.loads(done.stdout)
    assert len(names()) - len(missing) >= 735
    assert {name: reason for name, reason in missing.items() if MISSING.get(name, "?") not in reason} == {}


PROGRAM = """
import asyncio, importlib.metadata, importlib.util, json, sys
import overlay.interop
before = set(sys.modules)
overlay.interop.install()
overlay.interop.install()
loaded = sorted(name for name in set(sys.modules) - before if not name.startswith("overlay._interop"))
import openai
import openai.resources.chat.completions
from openai import OpenAI, AsyncOpenAI, NotFoundError
from openai.types.chat import ChatCompletion, chat_completion
from openai.types.chat.chat_completion_chunk import ChoiceDelta
from openai.resources.chat.completions import AsyncCompletions, Completions
from openai._legacy_response import LegacyAPIResponse
from openai.pagination import SyncCursorPage
import overlay
import pydantic

seen = []
def watched(original, is_async):
    def create(self, *arguments, **named):
        seen.append(named["model"])
        return original(self, *arguments, **named)
    return create

Completions.create = watched(Completions.create, False)
openai.resources.chat.completions.AsyncCompletions.create = watched(AsyncCompletions.create, True)

class City(pydantic.BaseModel):
    name: str

class Sub(openai.OpenAI):
    pass

def asked(model):
    return {"model": model, "messages": [{"role": "user", "content": "Hi"}]}

given = {"api_key": "sk-test", "base_url": sys.argv[1]}
client = Sub(**given)
answer = client.chat.completions.create(**asked("gpt-4o"))
raw = client.chat.completions.with_raw_response.create(**asked("gpt-4o-mini"))
parsed = client.chat.completions.parse(**asked("gpt-4o"), response_format=City)
with client.chat.completions.stream(**asked("gpt-4o-mini")) as stream:
    stream.get_final_completion()
async def asynchronous():
    async with AsyncOpenAI(**given) as client:
        return await client.chat.completions.create(**asked("gpt-4o"))
asyncio.run(asynchronous())
try:
    client.models.retrieve("none")
except openai.NotFoundError as error:
    missing = error
openai.api_key, openai.base_url = "sk-other", given["base_url"]

def said(name):
    try:
        exec(name)
    except Exception as error:
        return f"{type(error).__name__}: {error}"

checks = {
    "nothing was loaded": not {"httpx", "attrs", "openai_raw", "overlay.types"} & {*loaded} or loaded,
    "calls are seen": seen == ["gpt-4o", "gpt-4o-mini", "gpt-4o-mini", "gpt-4o"] or seen,
    "class": OpenAI is overlay.OpenAI and Completions is type(client.chat.completions),
    "answer": type(answer) is ChatCompletion is overlay.types.ChatCompletion,
    "inside": type(answer.choices[0]) is chat_completion.Choice,
    "raw": isinstance(raw, LegacyAPIResponse),
    "page": isinstance(client.models.list(), SyncCursorPage),
    "caught": type(missing) is NotFoundError is overlay.NotFoundError,
    "one module": sys.modules["openai.types.chat"] is overlay.types.chat,
    "its own name": overlay.types.chat.__spec__.name == "overlay.types.chat",
    "settings": overlay.api_key == openai.api_key == "sk-other",
    "module client": openai.models.list().data != [] and openai.api_version is None,
    "versions": openai.__version__ == openai.version.VERSION == importlib.metadata.version("openai"),
    "found": all(map(importlib.util.find_spec, ["openai", "openai.lib.azure", "openai.types.chat.chat_completion"])),
    "of others": importlib.metadata.version("httpx") != openai.__version__,
    "listed": {"OpenAI", "types", "lib", "pagination"} <= set(dir(openai)) and "chat" in dir(openai.resources),
    "no file of theirs": [n for n, m in list(sys.modules.items()) if n.split(".")[0] == "openai"
        and "site-packages/openai/" in (getattr(m, "__file__", None) or "")] == [],
    "module": "install()) and has no such module" in said("import openai.lib.computer"),
    "attribute": "no client of its own" in said("openai.BedrockOpenAI"),
    "below": "has no such name" in said("openai.lib.azure.Nothing"),
    "of a stream": "has no such name" in said("openai.lib.streaming.responses.Nothing"),
    "of no session": "no attribute" in said("openai.resources.realtime.OtherConnection"),
    "event": openai.lib.streaming.responses.ResponseTextDeltaEvent is overlay.types.ResponseTextDeltaEvent,
    "file": importlib.metadata.distribution("openai").locate_file("x") == "x",
    "type": "no attribute" in said("openai.types.chat.Nothing"),
    "azure": "use AzureOpenAI" in said("openai.api_type = 'azure'"),
    "bridge": "replaced openai" in said("overlay.interop.bridge()"),
}
print(json.dumps(checks))
"""


@pytest.mark.loopback
def test_everyone_gets_this_package(sandbox: Any) -> None:
    failed = {name: passed for name, passed in run(PROGRAM, sandbox.base_url).items() if passed is not True}
    assert failed == {}


REFUSED = """
import json, sys, types
import overlay, overlay.interop
sys.modules["openai"] = types.ModuleType("openai")
before = list(sys.meta_path)
try:
    overlay.interop.install()
except overlay.ConfigurationError as error:
    said = str(error)
print(json.dumps([said, sys.meta_path == before]))
"""


def test_it_refuses_after_openai_was_imported() -> None:
    said, unchanged = run(REFUSED)
    assert "imported already" in said
    assert unchanged


MANNERS = """
import copy, inspect, json, pickle, sys
import overlay.interop
overlay.interop.install()
import openai
import attrs
from openai.types.audio.transcription_create_params import FileTypes
from openai.types.batch_create_params import BatchCreateParams
from openai.types.chat import ChatCompletionMessage, ParsedChatCompletion, completion_create_params
from openai.types.responses import ParsedResponse, Response, ResponseOutputMessage, ResponseOutputText

early = ChatCompletionMessage(role="assistant", provider_data={"a": 1})
before = early.__class__
import pydantic

class Message(ResponseOutputMessage):
    note: str

class City(pydantic.BaseModel):
    name: str

def keywords(kind):
    return inspect.getfullargspec(kind.__init__).kwonlyargs

text = ResponseOutputText(text="Hi", type="output_text", annotations=[])
message = Message(id="m", content=[text], role="assistant", status="completed", type="message", note="x", more=2)
response = Response(id="r", output=[message])
client = openai.OpenAI(api_key="sk-test", base_url=sys.argv[1])
asked = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Paris"}]}
parsed = client.chat.completions.parse(**asked, response_format=City)
plain = client.responses.create(model="gpt-4o", input="Hi")
copies = [copy.deepcopy(message), pickle.loads(pickle.dumps(early)), attrs.evolve(early, content="Yes")]
base = completion_create_params.CompletionCreateParamsBase
checks = {
    "unknown fields": early.to_dict() == {"role": "assistant", "provider_data": early.provider_data},
    "missing fields": (response.error, early.content) == (None, None) and "error" not in response.to_dict(),
    "nested": response.output[0] is message and message.content[0] is text and (message.note, message.more) == ("x", 2),
    "pydantic": isinstance(early, pydantic.BaseModel) and isinstance(parsed.choices[0].message, pydantic.BaseModel),
    "before pydantic": before is ChatCompletionMessage,
    "itself": type(early) is ChatCompletionMessage and isinstance(message, ResponseOutputMessage),
    "fields": set(early.__class__.model_fields) == set(ChatCompletionMessage.model_fields) and
        early.__class__.model_dump(early)["role"] == "assistant",
    "schema": "content" in early.model_json_schema()["properties"] and message.model_rebuild() is None,
    "copies": copies[0] == message and copies[1] == early and copies[2].content == "Yes" and copies[2].provider_data,
    "constructor": {"api_key", "base_url", "max_retries"} <= set(keywords(openai.AsyncOpenAI)),
    "azure": "azure_endpoint" in keywords(openai.AzureOpenAI),
    "arguments": "temperature" in base.__annotations__ and base.__required_keys__ == {"model", "messages"},
    "of a package": "metadata" in BatchCreateParams.__annotations__,
    "generic": isinstance(parsed, ParsedChatCompletion) and ParsedChatCompletion[City] and ParsedResponse[City],
    "not parsed": isinstance(plain, Response) and not isinstance(plain, ParsedResponse),
    "files": FileTypes is not None,
}
print(json.dumps({name: bool(passed) for name, passed in checks.items()}))
"""


@pytest.mark.loopback
def test_classes_have_the_manners_of_theirs(sandbox: Any) -> None:
    """Libraries make models of fields that no one knows, and read constructors and typed dicts."""
    checks = run(MANNERS, sandbox.base_url)
    assert {name for name, passed in checks.items() if not passed} == set()
    assert len(checks) == 16


ROUTE = """
import asyncio, json, sys
import overlay.interop
overlay.interop.install()
import openai
from openai.types import CreateEmbeddingResponse
from openai.types.chat import ChatCompletion

seen = []
def watched(original):
    def request(self, cast_to, options, **named):
        seen.append((cast_to, options.method, options.url, sorted(options.json_data or {}), named["stream"]))
        return original(self, cast_to, options, **named)
    return request

given = {"api_key": "sk-test", "base_url": sys.argv[1]}
asked = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}
fields = ["messages", "model"]
client = openai.OpenAI(**given)
before = client.chat.completions.create(**asked)
original = openai.OpenAI.request, openai.AsyncOpenAI.request
openai.OpenAI.request, openai.AsyncOpenAI.request = map(watched, original)
answer = client.chat.completions.create(**asked)
with client.chat.completions.create(**asked, stream=True) as stream:
    chunks = list(stream)
raw = client.chat.completions.with_raw_response.create(**asked)
client.models.retrieve("gpt-4o")
async def asynchronous():
    async with openai.AsyncOpenAI(**given) as client:
        return await client.embeddings.create(model="text-embedding-3-small", input="x", user=openai.omit)
asyncio.run(asynchronous())
openai.OpenAI.request, openai.AsyncOpenAI.request = original
client.models.list()
other = openai.OpenAI(**given)
inner = other.request
other.request = lambda *arguments, **named: (seen.append("instance"), inner(*arguments, **named))[1]
other.chat.completions.create(**asked)
client.chat.completions.create(**asked)
direct = client.request(dict, openai._models.FinalRequestOptions.construct(method="get", url="/models"))
expected = [
    (ChatCompletion, "POST", "/chat/completions", fields, False),
    (ChatCompletion, "POST", "/chat/completions", [*fields, "stream"], True),
    (ChatCompletion, "POST", "/chat/completions", fields, False),
    (seen[3][0], "GET", "/models/gpt-4o", [], False),
    (CreateEmbeddingResponse, "POST", "/embeddings", ["encoding_format", "input", "model"], False),
    "instance",
]
checks = {
    "seen": seen == expected or repr(seen),
    "answers": type(before) is type(answer) is ChatCompletion and chunks != [],
    "raw": type(raw.parse()) is ChatCompletion,
    "direct": direct["object"] == "list",
}
print(json.dumps(checks))
"""


@pytest.mark.loopback
def test_who_patches_request_stands_between(sandbox: Any) -> None:
    failed = {name: passed for name, passed in run(ROUTE, sandbox.base_url).items() if passed is not True}
    assert failed == {}


ANSWERS = """
import asyncio, json, sys
import overlay.interop
overlay.interop.install()
import openai
from openai._base_client import AsyncAPIClient, SyncAPIClient

seen = []
def watched(original):
    def process(self, *arguments, **named):
        seen.append((type(self).__name__, named["cast_to"].__name__, named["stream"], named["response"].headers))
        return original(self, *arguments, **named)
    return process

given = {"api_key": "sk-test", "base_url": sys.argv[1]}
asked = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}
async def asynchronous():
    async with openai.AsyncOpenAI(**given) as client:
        await client.chat.completions.create(**asked)
        async with await client.chat.completions.create(**asked, stream=True) as stream:
            [chunk async for chunk in stream]
        (await client.chat.completions.with_raw_response.create(**asked)).parse()
def ask():
    with openai.OpenAI(**given) as client:
        client.chat.completions.create(**asked)
        list(client.chat.completions.create(**asked, stream=True))
        client.chat.completions.with_raw_response.create(**asked).parse()
        list(client.chat.completions.with_raw_response.create(**asked, stream=True).parse())
        client.get("/models", cast_to=object)
    asyncio.run(asynchronous())
ask()
original = SyncAPIClient._process_response, AsyncAPIClient._process_response
SyncAPIClient._process_response, AsyncAPIClient._process_response = map(watched, original)
ask()
SyncAPIClient._process_response, AsyncAPIClient._process_response = original
ask()
print(json.dumps([[*one[:3], "x-request-id" in one[3]] for one in seen]))
"""


@pytest.mark.loopback
def test_who_patches_what_reads_answers_sees_their_headers(sandbox: Any) -> None:
    sync, asynchronous = ["OpenAI", "ChatCompletion"], ["AsyncOpenAI", "ChatCompletion"]
    assert run(ANSWERS, sandbox.base_url) == [
        [*sync, False, True],
        [*sync, True, True],
        [*sync, False, True],
        [*sync, True, True],
        ["OpenAI", "object", False, True],
        [*asynchronous, False, True],
        [*asynchronous, True, True],
        [*asynchronous, False, True],
    ]


PRIVATE = """
import json, tempfile, pathlib
import overlay.interop
overlay.interop.install()
import pydantic, openai
from openai import omit
from openai._base_client import make_request_options
from openai._models import BaseModel, construct_type
from openai.lib._parsing import type_to_response_format_param, type_to_text_format_param
from openai.lib._pydantic import to_strict_json_schema
from openai.types.chat import ChatCompletionMessage

class City(pydantic.BaseModel):
    name: str

with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "a.txt")
    path.write_bytes(b"x")
    file = openai.file_from_path(str(path))
given = {"query": {"a": 1}, "extra_query": {"b": 2}, "extra_headers": {"h": "1"}, "extra_body": None}
options = make_request_options(**given, timeout=None)
message = construct_type(value={"role": "assistant", "content": "x"}, type_=ChatCompletionMessage)
checks = {
    "options": options == {"params": {"a": 1, "b": 2}, "headers": {"h": "1"}, "timeout": None} or options,
    "nothing": make_request_options(timeout=omit) == {},
    "model": isinstance(message, BaseModel) and message.content == "x",
    "of any type": construct_type(value=["1"], type_=list[int]) == [1],
    "what does not fit": construct_type(value="x", type_=int) == "x",
    "format": type_to_response_format_param(City)["json_schema"]["name"] == "City",
    "a format already": type_to_response_format_param({"type": "json_object"}) == {"type": "json_object"},
    "text format": type_to_text_format_param(City)["type"] == "json_schema",
    "schema": to_strict_json_schema(City)["additionalProperties"] is False,
    "file": file == ("a.txt", b"x"),
}
print(json.dumps(checks))
"""


def test_what_libraries_call_of_private_modules_works() -> None:
    assert {name: passed for name, passed in run(PRIVATE).items() if passed is not True} == {}


LACKING = """
import json, sys
import overlay.interop
overlay.interop.install()
said = []
for name, lacking in (("openai.types.no_such_module", None), ("openai.types.chat", "overlay.types._offer")):
    sys.modules.update({lacking: None} if lacking else {})  # as in half an installation
    try:
        __import__(name)
    except ImportError as error:
        said.append(str(error))
print(json.dumps(said))
"""


def test_a_module_that_lacks_another_says_which() -> None:
    unknown, broken = run(LACKING)
    assert unknown.startswith("No module named 'openai.types.no_such_module': overlay replaces openai")
    assert "overlay.types._offer" in broken
