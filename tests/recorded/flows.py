"""What is recorded: each flow is a conversation with one server, told once for both halves of the client.

A flow is a generator: it yields calls and is sent what they gave, so that a later call can use an earlier answer and
the flow itself can say what an answer must look like. It knows nothing of sync, async, cassettes or servers' addresses.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

import overlay

TEMPERATE = {"temperature": 0, "max_tokens": 40}


@dataclass(frozen=True)
class Call:
    """One call of a method by its dotted name.

    Attributes:
        gives: "one" answer, "chunks" of a stream, "items" of all pages, or the class of the error that it must raise.
    """

    method: str
    gives: str | type[overlay.APIError]
    arguments: tuple[Any, ...]
    keywords: dict[str, Any]


Flow = Generator[Call, Any, None]
# flow -> what the sandbox is told to answer to its calls, in this order
FAULTS = {
    "every_refusal": tuple(f"GET /models {status}" for status in (401, 403, 404, 409, 422)),
    "every_failure": tuple(f"GET /models {status}" for status in (429, 500, 502, 503, 504)),
}
# server -> name of the flow (and of its cassette) -> the flow
FLOWS: dict[str, dict[str, Callable[[], Flow]]] = {"sandbox": {}, "llama": {}}


def flow(*servers: str) -> Callable[[Callable[[], Flow]], Callable[[], Flow]]:
    def register(function: Callable[[], Flow]) -> Callable[[], Flow]:
        for server in servers:
            FLOWS[server][function.__name__] = function
        return function

    return register


def one(method: str, *arguments: Any, **keywords: Any) -> Call:
    return Call(method, "one", arguments, keywords)


def chunks(method: str, *arguments: Any, **keywords: Any) -> Call:
    return Call(method, "chunks", arguments, {**keywords, "stream": True})


def items(method: str, *arguments: Any, **keywords: Any) -> Call:
    return Call(method, "items", arguments, keywords)


def error(kind: type[overlay.APIError], method: str, *arguments: Any, **keywords: Any) -> Call:
    return Call(method, kind, arguments, keywords)


def ask(text: str, **more: Any) -> dict[str, Any]:
    return {"model": "tiny", "messages": [{"role": "user", "content": text}], **more}


def joined(answer: list[Any], index: int = 0) -> str:
    """The text of one choice of a streamed answer."""
    deltas = [choice.delta for chunk in answer for choice in chunk.choices if choice.index == index]
    return "".join(delta.content for delta in deltas if delta.content is not None)


WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Tell the weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
PERSON = {
    "type": "json_schema",
    "json_schema": {
        "name": "person",
        "schema": {
            "type": "object",
            "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
            "required": ["name", "age"],
            "additionalProperties": False,
        },
    },
}


@flow("sandbox", "llama")
def create() -> Flow:
    completion = yield one("chat.completions.create", **ask("Hello!", **TEMPERATE))
    assert completion.object == "chat.completion"
    assert completion.choices[0].message.role == "assistant"
    assert completion.choices[0].message.content
    assert completion.choices[0].finish_reason == "stop"
    assert completion.usage.total_tokens == completion.usage.prompt_tokens + completion.usage.completion_tokens


@flow("sandbox", "llama")
def stream_with_usage() -> Flow:
    usage = {"include_usage": True}
    answer = yield chunks("chat.completions.create", **ask("Hello!", **TEMPERATE), stream_options=usage)
    whole = yield one("chat.completions.create", **ask("Hello!", **TEMPERATE))

    assert joined(answer) == whole.choices[0].message.content
    assert answer[0].choices[0].delta.role == "assistant"
    assert [choice.finish_reason for chunk in answer for choice in chunk.choices][-1] == "stop"
    assert answer[-1].choices == []
    assert answer[-1].usage.completion_tokens == whole.usage.completion_tokens


@flow("sandbox", "llama")
def stream_without_usage() -> Flow:
    answer = yield chunks("chat.completions.create", **ask("Hello!", **TEMPERATE))
    assert all(chunk.usage is None for chunk in answer[:-1])
    assert joined(answer)


@flow("sandbox", "llama")
def emoji() -> Flow:
    answer = yield chunks("chat.completions.create", **ask("Send me some emoji", **TEMPERATE))
    whole = yield one("chat.completions.create", **ask("Send me some emoji", **TEMPERATE))
    assert joined(answer) == whole.choices[0].message.content
    assert any(ord(character) > 0xFFFF for character in joined(answer))
    joined(answer).encode()  # whole characters only


@flow("sandbox", "llama")
def tools() -> Flow:
    question = ask("What is the weather like in Paris today?", temperature=0, max_tokens=80, tools=[WEATHER])
    completion = yield one("chat.completions.create", **question)
    message = completion.choices[0].message
    assert completion.choices[0].finish_reason == "tool_calls"
    assert message.tool_calls[0].type == "function"
    assert message.tool_calls[0].function.name == "get_weather"
    json.loads(message.tool_calls[0].function.arguments)

    answered = [
        *question["messages"],
        message,
        {"role": "tool", "tool_call_id": message.tool_calls[0].id, "content": "21"},
    ]
    completion = yield one("chat.completions.create", **{**question, "messages": answered})
    assert completion.choices[0].message.role == "assistant"


@flow("sandbox", "llama")
def tools_streamed() -> Flow:
    question = ask("What is the weather like in Paris today?", temperature=0, max_tokens=80, tools=[WEATHER])
    answer = yield chunks("chat.completions.create", **question)
    calls = [
        call
        for chunk in answer
        for choice in chunk.choices
        for call in choice.delta.tool_calls or ()
        if call.index == 0
    ]
    assert [call.function.name for call in calls if call.function.name] == ["get_weather"]
    json.loads("".join(call.function.arguments or "" for call in calls))


@flow("sandbox", "llama")
def json_schema() -> Flow:
    completion = yield one("chat.completions.create", **ask("json please", **TEMPERATE, response_format=PERSON))
    person = json.loads(completion.choices[0].message.content)
    assert isinstance(person["name"], str)
    assert isinstance(person["age"], int)


@flow("sandbox", "llama")
def logprobs() -> Flow:
    completion = yield one("chat.completions.create", **ask("Hello!", **TEMPERATE, logprobs=True, top_logprobs=2))
    tokens = completion.choices[0].logprobs.content
    assert "".join(token.token for token in tokens) == completion.choices[0].message.content
    assert all(token.logprob <= 0 and len(token.top_logprobs) <= 2 for token in tokens)
    assert b"".join(bytes(token.bytes) for token in tokens).decode() == completion.choices[0].message.content


@flow("sandbox", "llama")
def two_choices() -> Flow:
    completion = yield one("chat.completions.create", **ask("Hello!", **TEMPERATE, n=2))
    assert [choice.index for choice in completion.choices] == [0, 1]
    answer = yield chunks("chat.completions.create", **ask("Hello!", **TEMPERATE, n=2))
    assert [joined(answer, index) for index in (0, 1)] == [choice.message.content for choice in completion.choices]


@flow("sandbox", "llama")
def models() -> Flow:
    listed = yield items("models.list")
    assert "tiny" in [model.id for model in listed]


@flow("sandbox", "llama")
def wrong_key() -> Flow:
    wrong = {"Authorization": "Bearer no-such-key"}
    failure = yield error(overlay.AuthenticationError, "chat.completions.create", **ask("Hello!"), extra_headers=wrong)
    assert failure.status_code == 401
    assert failure.message


@flow("sandbox", "llama")
def wrong_body() -> Flow:
    failure = yield error(overlay.BadRequestError, "chat.completions.create", model="tiny", messages="no list")
    assert failure.status_code == 400
    assert "messages" in f"{failure.param} {failure.message}"


@flow("sandbox", "llama")
def unknown_completion() -> Flow:
    failure = yield error(overlay.NotFoundError, "chat.completions.retrieve", "chatcmpl-nobody-made-this")
    assert failure.status_code == 404


@flow("sandbox")
def embeddings() -> Flow:
    made = yield one("embeddings.create", model="tiny", input=["Hello!", "Good bye"], encoding_format="float")
    assert [vector.index for vector in made.data] == [0, 1]
    assert all(isinstance(number, float) for vector in made.data for number in vector.embedding)


@flow("sandbox")
def response() -> Flow:
    made = yield one("responses.create", model="tiny", input="Hello!", temperature=0, max_output_tokens=40)
    assert made.status == "completed"
    assert made.output_text


@flow("sandbox")
def response_streamed() -> Flow:
    events = yield chunks("responses.create", model="tiny", input="Hello!", temperature=0, max_output_tokens=40)
    text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    assert events[-1].type == "response.completed"
    assert text == events[-1].response.output_text


@flow("sandbox")
def files() -> Flow:
    made = yield one("files.create", file=("lines.jsonl", b'{"a": 1}\n'), purpose="batch")
    listed = yield items("files.list", purpose="batch")
    assert [file.id for file in listed] == [made.id]
    read = yield one("files.retrieve", made.id)
    assert (read.filename, read.bytes) == ("lines.jsonl", 9)
    deleted = yield one("files.delete", made.id)
    assert deleted.deleted is True
    yield error(overlay.NotFoundError, "files.retrieve", made.id)


@flow("sandbox")
def stored_completion() -> Flow:
    made = yield one("chat.completions.create", **ask("Name a river.", store=True, metadata={"topic": "rivers"}))

    read = yield one("chat.completions.retrieve", made.id)
    assert (read.id, read.metadata.to_dict() if hasattr(read.metadata, "to_dict") else read.metadata) == (
        made.id,
        {"topic": "rivers"},
    )
    assert read.choices[0].message.content == made.choices[0].message.content

    yield one("chat.completions.update", made.id, metadata={"topic": "water"})
    listed = yield items("chat.completions.list", metadata={"topic": "water"})
    assert [completion.id for completion in listed] == [made.id]

    messages = yield items("chat.completions.messages.list", made.id)
    assert [(message.role, message.content) for message in messages] == [("user", "Name a river.")]

    deleted = yield one("chat.completions.delete", made.id)
    assert deleted.deleted is True
    yield error(overlay.NotFoundError, "chat.completions.retrieve", made.id)


@flow("sandbox")
def pages() -> Flow:
    made = []
    for number in range(5):
        topic = {"parity": "even" if number % 2 == 0 else "odd"}
        completion = yield one("chat.completions.create", **ask(f"Number {number}", store=True, metadata=topic))
        made.append(completion.id)

    listed = yield items("chat.completions.list", limit=2, order="asc")
    assert [completion.id for completion in listed] == made
    listed = yield items("chat.completions.list", limit=2)  # as the real server does, whatever its document says
    assert [completion.id for completion in listed] == made[::-1]
    listed = yield items("chat.completions.list", limit=2, order="desc", metadata={"parity": "even"})
    assert [completion.id for completion in listed] == [made[4], made[2], made[0]]
    listed = yield items("chat.completions.list", model="another", limit=2)
    assert listed == []
    listed = yield items("chat.completions.list", after=made[2], limit=1, order="asc")
    assert [completion.id for completion in listed] == made[3:]


@flow("sandbox")
def pages_of_messages() -> Flow:
    spoken = [("user", "One."), ("assistant", "Two."), ("user", "Three.")]
    messages = [{"role": role, "content": content} for role, content in spoken]
    made = yield one("chat.completions.create", model="tiny", messages=messages, store=True)
    listed = yield items("chat.completions.messages.list", made.id, limit=1)
    assert [(message.role, message.content) for message in listed] == spoken
    listed = yield items("chat.completions.messages.list", made.id, limit=2, order="desc")
    assert [message.content for message in listed] == ["Three.", "Two.", "One."]


@flow("sandbox")
def wrong_arguments() -> Flow:
    failure = yield error(overlay.BadRequestError, "chat.completions.list", limit=101)
    assert failure.param == "limit"
    failure = yield error(overlay.BadRequestError, "chat.completions.create", **ask("Hello!", temperature=3))
    assert failure.param == "temperature"
    yield error(overlay.NotFoundError, "chat.completions.delete", "chatcmpl-nobody-made-this")
    yield error(overlay.NotFoundError, "chat.completions.messages.list", "chatcmpl-nobody-made-this")


@flow("sandbox")
def every_refusal() -> Flow:
    for kind, status in (
        (overlay.AuthenticationError, 401),
        (overlay.PermissionDeniedError, 403),
        (overlay.NotFoundError, 404),
        (overlay.ConflictError, 409),
        (overlay.UnprocessableEntityError, 422),
    ):
        failure = yield error(kind, "models.list")
        assert (type(failure), failure.status_code) == (kind, status)
        assert failure.type == "invalid_request_error"


@flow("sandbox")
def every_failure() -> Flow:
    failure = yield error(overlay.RateLimitError, "models.list")
    assert (failure.status_code, failure.code) == (429, "rate_limit_exceeded")
    for status in (500, 502, 503, 504):
        failure = yield error(overlay.InternalServerError, "models.list")
        assert (type(failure), failure.status_code) == (overlay.InternalServerError, status)
        assert failure.type == "server_error"
