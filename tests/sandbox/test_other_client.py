"""A client that this project did not write finds its way through the sandbox: the official SDK, helpers and all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import openai
import pytest
from pydantic import BaseModel

from overlay.sandbox import Sandbox

HELLO: list[Any] = [{"role": "user", "content": "The weather in Paris?"}]
WEATHER: Any = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "strict": True,
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
            "additionalProperties": False,
        },
    },
}
SAID = 'Hello from the sandbox! You wrote "The weather in Paris?".'
MODEL = "gpt-4o-mini"


class Person(BaseModel):
    name: str
    age: int


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=sandbox.base_url, api_key=sandbox.api_key, max_retries=0) as client:
        yield client


def test_chat(client: openai.OpenAI) -> None:
    chat = client.chat.completions
    assert chat.create(model=MODEL, messages=HELLO).choices[0].message.content == SAID
    chunks = chat.create(model=MODEL, messages=HELLO, stream=True, stream_options={"include_usage": True})
    assert "".join(c.choices[0].delta.content or "" for c in chunks if c.choices) == SAID
    with chat.stream(model=MODEL, messages=HELLO, tools=[WEATHER]) as stream:
        kinds = {event.type for event in stream}
        calls = stream.get_final_completion().choices[0].message.tool_calls
    assert "tool_calls.function.arguments.done" in kinds
    assert calls is not None
    assert calls[0].function.parsed_arguments == {"city": "Paris"}
    parsed = chat.parse(model=MODEL, messages=[{"role": "user", "content": "Who is Ada?"}], response_format=Person)
    assert parsed.choices[0].message.parsed == Person(name="Ada", age=1)
    with pytest.raises(openai.LengthFinishReasonError):
        chat.parse(model=MODEL, messages=HELLO, response_format=Person, max_tokens=2)


def test_stored_completions(client: openai.OpenAI) -> None:
    chat = client.chat.completions
    made = [chat.create(model=MODEL, messages=HELLO, store=True, metadata={"n": str(n)}).id for n in range(5)]
    assert [item.id for item in chat.list(limit=2)] == made[::-1]
    assert [item.id for item in chat.list(metadata={"n": "3"})] == [made[3]]
    assert chat.update(made[0], metadata={"a": "b"}).metadata == {"a": "b"}
    assert [message.content for message in chat.messages.list(made[0])] == ["The weather in Paris?"]
    assert chat.delete(made[0]).deleted
    with pytest.raises(openai.NotFoundError) as error:
        chat.retrieve(made[0])
    assert (error.value.param, error.value.code) == ("completion_id", "not_found")


def test_responses(client: openai.OpenAI) -> None:
    asked = "The weather in Paris?"
    assert client.responses.create(model=MODEL, input=asked).output_text == SAID
    with client.responses.stream(model="gpt-5-mini", input=asked, reasoning={"summary": "auto"}) as stream:
        kinds = {event.type for event in stream}
        final = stream.get_final_response()
    assert {"response.reasoning_summary_text.delta", "response.output_text.delta"} <= kinds
    assert final.output_text == SAID
    assert client.responses.parse(model=MODEL, input="Is it Ada?", text_format=Person).output_parsed == Person(
        name="Ada", age=1
    )
    slow = client.responses.create(model=MODEL, input=asked, background=True)
    assert [client.responses.retrieve(slow.id).status for _ in range(2)] == ["in_progress", "completed"]
    resumed = client.responses.retrieve(slow.id, stream=True, starting_after=2)
    assert next(iter(resumed)).type == "response.output_item.added"


def test_files_uploads_and_batches(client: openai.OpenAI) -> None:
    upload = client.uploads.upload_file_chunked(
        file=b"x" * 1000, filename="a.txt", bytes=1000, mime_type="text/plain", purpose="assistants", part_size=300
    )
    assert upload.file is not None
    assert client.files.content(upload.file.id).read() == b"x" * 1000
    assert client.files.wait_for_processing(upload.file.id).status == "processed"
    line = {"custom_id": "1", "method": "POST", "url": "/v1/responses", "body": {"model": MODEL, "input": "Hi"}}
    file = client.files.create(file=("in.jsonl", json.dumps(line).encode()), purpose="batch")
    batch = client.batches.create(input_file_id=file.id, endpoint="/v1/responses", completion_window="24h")
    while batch.status != "completed":
        batch = client.batches.retrieve(batch.id)
    assert batch.output_file_id is not None
    assert json.loads(client.files.content(batch.output_file_id).text)["custom_id"] == "1"
    assert [item.id for item in client.batches.list()] == [batch.id]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # the SDK marks the whole family as deprecated
def test_assistants(client: openai.OpenAI) -> None:
    threads = client.beta.threads
    assistant = client.beta.assistants.create(model=MODEL, tools=[WEATHER])
    thread = threads.create(messages=HELLO)
    run = threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id)
    assert run.required_action is not None
    call = run.required_action.submit_tool_outputs.tool_calls[0].id
    run = threads.runs.submit_tool_outputs_and_poll(
        thread_id=thread.id, run_id=run.id, tool_outputs=[{"tool_call_id": call, "output": "rain"}]
    )
    assert run.status == "completed"
    assert [step.type for step in threads.runs.steps.list(run.id, thread_id=thread.id)] == [
        "message_creation",
        "tool_calls",
    ]
    with threads.runs.stream(thread_id=thread.id, assistant_id=assistant.id, tool_choice="none") as stream:
        assert "".join(stream.text_deltas) == SAID


def test_vector_stores(client: openai.OpenAI) -> None:
    store = client.vector_stores.create(name="Facts")
    file = client.vector_stores.files.upload_and_poll(vector_store_id=store.id, file=("a.txt", b"apples"))
    assert file.status == "completed"
    batch = client.vector_stores.file_batches.upload_and_poll(store.id, files=[("b.txt", b"pears")])
    assert batch.file_counts.completed == 1
    assert [result.filename for result in client.vector_stores.search(store.id, query="apples")] == ["a.txt", "b.txt"]


def test_the_small_ones(client: openai.OpenAI) -> None:
    vectors = client.embeddings.create(model="text-embedding-3-small", input=["a", "b"]).data  # base64 on the wire
    assert [len(vector.embedding) for vector in vectors] == [1536, 1536]
    assert client.moderations.create(input="kill", model="omni-moderation-latest").results[0].flagged
    pieces = client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Hi", stream=True)
    assert "".join(piece.choices[0].text for piece in pieces) == 'Hello from the sandbox! You wrote "Hi".'
    assert client.models.retrieve("gpt-4o").id == "gpt-4o"
    assert "gpt-4o" in [model.id for model in client.models.list()]
