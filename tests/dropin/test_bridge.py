"""`overlay.interop.bridge`: class checks that name the official client's classes. In a process of its own: it stays."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

PROGRAM = """
import asyncio, copy, json, pickle, sys
import attrs, pydantic
import overlay, overlay.interop, overlay.errors, overlay.polling
from overlay import types
made_before = types.Embedding.from_dict({"object": "embedding", "index": 0, "embedding": [0.5]})
overlay.interop.bridge()
overlay.interop.bridge()
import openai
from openai import types as official
from openai.types.chat import ChatCompletion, ChatCompletionMessage, ParsedChatCompletion, chat_completion
from openai.types.responses import Response, ResponseFunctionToolCall, ResponseOutputMessage, ResponseUsage

class City(pydantic.BaseModel):
    name: str

class Holder(pydantic.BaseModel, arbitrary_types_allowed=True):
    client: openai.OpenAI
    answer: ChatCompletion

asked = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}
given = {"api_key": "sk-test", "base_url": sys.argv[1]}
client = overlay.OpenAI(**given)
asynchronous = overlay.AsyncOpenAI(**given)
azure = overlay.AzureOpenAI(api_key="k", azure_endpoint="http://127.0.0.1:9", api_version="1")
answer = client.chat.completions.create(**asked)
parsed = client.chat.completions.parse(**asked, response_format=City)
response = client.responses.create(model="gpt-4o", input="Hi")
raw = client.chat.completions.with_raw_response.create(**asked)
with client.chat.completions.create(**asked, stream=True) as stream:
    chunk = next(stream)
with client.models.with_streaming_response.list() as streamed:
    streamed.read()

async def async_stream():
    async with asynchronous:
        return await asynchronous.chat.completions.create(**asked, stream=True)

def caught(kind, error):
    try:
        raise error
    except kind as found:
        return found is error
    except Exception:
        return False

try:
    client.models.retrieve("none")
except openai.NotFoundError as error:
    missing = error

checks = {
    "client": isinstance(client, openai.OpenAI) and not isinstance(client, openai.AsyncOpenAI),
    "async client": isinstance(asynchronous, openai.AsyncOpenAI),
    "azure": isinstance(azure, openai.AzureOpenAI) and isinstance(azure, openai.OpenAI),
    "still ours": type(client) is overlay.OpenAI and isinstance(client, overlay.OpenAI),
    "stream": isinstance(stream, openai.Stream) and isinstance(asyncio.run(async_stream()), openai.AsyncStream),
    "chunk": isinstance(chunk, official.chat.ChatCompletionChunk),
    "raw": isinstance(raw, openai._legacy_response.LegacyAPIResponse),
    "streamed": isinstance(streamed, openai._response.APIResponse),
    "page": isinstance(client.models.list(), openai.pagination.SyncCursorPage),
    "answer": isinstance(answer, ChatCompletion) and not isinstance(answer, (Response, ParsedChatCompletion)),
    "inside": isinstance(answer.choices[0], chat_completion.Choice),
    "message": isinstance(answer.choices[0].message, ChatCompletionMessage),
    "base": isinstance(answer, openai.BaseModel) and isinstance(answer, pydantic.BaseModel),
    "ours": isinstance(answer, types.ChatCompletion) and not isinstance(answer, (dict, types.Response)),
    "parsed": isinstance(parsed, ParsedChatCompletion) and isinstance(parsed, ChatCompletion),
    "response": isinstance(response, Response) and isinstance(response.usage, ResponseUsage),
    "item": isinstance(response.output[0], ResponseOutputMessage),
    "another item": not isinstance(response.output[0], ResponseFunctionToolCall),
    "made before": isinstance(made_before, official.Embedding),
    "pydantic": Holder(client=client, answer=answer).answer is answer,
    "caught": type(missing) is overlay.NotFoundError and isinstance(missing, openai.APIStatusError),
    "its facts": (missing.status_code, missing.code) == (404, "model_not_found") and "404" in str(missing),
    "decoding": caught(openai.APIResponseValidationError, overlay.ResponseDecodeError("x")),
    "timeout": caught(openai.APITimeoutError, overlay.polling.PollTimeoutError("x")),
    "settings": caught(openai.OpenAIError, overlay.ConfigurationError("x")),
    "length": caught(openai.LengthFinishReasonError, overlay.errors.LengthFinishReasonError()),
    "webhook": caught(openai.InvalidWebhookSignatureError, overlay.InvalidWebhookSignatureError("x")),
    "webhook is a ValueError": caught(ValueError, overlay.InvalidWebhookSignatureError("x")),
    "not another": not caught(openai.RateLimitError, overlay.NotFoundError("x")),
    "pickled error": type(pickle.loads(pickle.dumps(missing))) is overlay.NotFoundError,
    "pickled client": type(pickle.loads(pickle.dumps(client))) is overlay.OpenAI,
    "pickled answer": pickle.loads(pickle.dumps(answer)) == answer,
    "copied": copy.copy(answer) == answer and copy.deepcopy(answer) == answer and copy.copy(client) is not client,
    "evolved": attrs.evolve(answer, model="x").model == "x",
    "called": type(answer.__class__.__name__) is str and type(answer) is types.ChatCompletion,
}
print(json.dumps(checks))
"""


def run(program: str, *arguments: str) -> Any:
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.loopback
def test_class_checks_hold(sandbox: Any) -> None:
    failed = {name: passed for name, passed in run(PROGRAM, sandbox.base_url).items() if not passed}
    assert failed == {}


REFUSED = """
import json, sys, types
import overlay, overlay.interop
bases = overlay.NotFoundError.__bases__
made = types.ModuleType("openai")
said = []
def refused():
    try:
        overlay.interop.bridge()
    except overlay.ConfigurationError as error:
        said.append(str(error))
sys.modules["openai"] = None
refused()
sys.modules["openai"] = made
refused()
made.BaseModel, made.__version__, made.__path__ = object, "9.9", []
refused()
del sys.modules["openai"]
import openai
openai.NotFoundError = type("NotFoundError", (openai.APIStatusError,), {"__slots__": ("a", "b")})
refused()
print(json.dumps([*said, overlay.NotFoundError.__bases__ == bases]))
"""


def test_what_cannot_be_bridged_is_said_at_once() -> None:
    absent, other, newer, unlike, unchanged = run(REFUSED)
    assert "cannot be imported" in absent
    assert "replaced openai" in other
    assert "does not support openai 9.9: openai.OpenAI" in newer
    assert "does not support the errors" in unlike
    assert unchanged
