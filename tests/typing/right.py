"""User code that both type checkers must accept, and what they must know of it; checked, never run."""

from __future__ import annotations

import datetime as dt
from typing import Any, assert_type

import httpx

import overlay
from openai_raw import client as raw
from overlay import AsyncOpenAI, AzureOpenAI, OpenAI
from overlay.types import (
    Batch,
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessage,
    ChatCompletionMessageParam,
    ChatCompletionRequestMessageContentPartText,
    ChatCompletionRequestUserMessage,
    ChatCompletionRequestUserMessageDict,
    ChatCompletionToolParam,
    ChatCompletionUserMessageParam,
    Choice,
    ChoiceDelta,
    CompletionUsage,
    CreateTranscriptionResponseJson,
    CreateTranscriptionResponseVerboseJson,
    Response,
    ResponseStreamEvent,
    TextResponseFormatJsonSchema,
    Upload,
    WebhookResponseCompleted,
)
from overlay.types.chat import ChatCompletionMessageParam as OfficialMessageParam
from overlay.types.responses import EasyInputMessageParam, ResponseFunctionToolCall, ResponseOutputMessage

client = OpenAI()
asynchronous = AsyncOpenAI()


def reading() -> None:
    completion = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}])
    assert_type(completion, ChatCompletion)
    assert_type(completion.choices, list[Choice])
    assert_type(completion.choices[0].message, ChatCompletionMessage)
    assert_type(completion.choices[0].message.content, str | None)
    assert_type(completion.usage, CompletionUsage | None)
    assert_type(completion.created, int)
    assert_type(completion.to_dict(), dict[str, Any])
    assert_type(client.batches.retrieve("batch_1"), Batch)
    assert_type(client.uploads.cancel("upload_1"), Upload)
    if completion.choices[0].finish_reason == "a reason of tomorrow":  # the set is open where the server answers
        print("new")


def official_names(message: OfficialMessageParam, call: ResponseFunctionToolCall) -> None:
    client.chat.completions.create(model="m", messages=[message, {"role": "user", "content": "hi"}])
    item: EasyInputMessageParam = {"role": "user", "content": call.arguments}
    for output in client.responses.create(model="m", input=[item]).output:
        if isinstance(output, ResponseOutputMessage):
            assert_type(output.id, str)


def streaming(flag: bool) -> None:
    stream = client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, raw.Stream[ChatCompletionChunk])
    with stream as events:
        for chunk in events:
            assert_type(chunk, ChatCompletionChunk)
            for choice in chunk.choices:
                assert_type(choice.delta, ChoiceDelta)
                assert_type(choice.delta.content, str | None)
    assert_type(client.chat.completions.create(model="m", messages=[], stream=False), ChatCompletion)
    assert_type(
        client.chat.completions.create(model="m", messages=[], stream=flag),
        ChatCompletion | raw.Stream[ChatCompletionChunk],
    )
    assert_type(client.responses.create(model="m", input="hi"), Response)
    assert_type(client.responses.create(model="m", input="hi", stream=True), raw.Stream[ResponseStreamEvent])


def pages() -> None:
    page = client.chat.completions.list(limit=2, order="asc", metadata={"a": "b"})
    assert_type(page, raw.Page[ChatCompletion])
    assert_type(page.data, list[ChatCompletion])
    for completion in page:
        assert_type(completion, ChatCompletion)
    assert_type(page.get_next_page(), raw.Page[ChatCompletion])
    assert_type(len(page), int)


def mixed() -> None:
    plain: ChatCompletionRequestUserMessageDict = {"role": "user", "content": "hi"}
    part = ChatCompletionRequestMessageContentPartText(type="text", text="hi")
    model = ChatCompletionRequestUserMessage(role="user", content=[part])
    messages: list[ChatCompletionMessageParam] = [plain, model, {"role": "system", "content": "be brief"}]
    client.chat.completions.create(model="m", messages=messages, temperature=None)
    client.chat.completions.create(
        model="m",
        messages=[plain, model, {"role": "user", "content": [part, {"type": "text", "text": "ho"}]}],
        tools=[{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}],
        timeout=3.0,
        extra_headers={"x-y": "z"},
    )


class City:
    """What an answer is parsed into."""


def points_in_time(when: dt.datetime) -> None:
    client.beta.agents.automations.update("auto_1", run_at=when)
    client.admin.organization.usage.completions(start_time=when, end_time=dt.date(2026, 11, 1))
    client.admin.organization.usage.costs(start_time="2026-11-01T12:00:00Z", end_time=1)


def names_of_the_official_client(form: TextResponseFormatJsonSchema) -> None:
    assert_type(form.schema_, dict[str, Any])


async def raw_async_responses() -> None:
    helpers = asynchronous.chat.completions
    answer = await helpers.with_raw_response.parse(model="m", messages=[], response_format=City)
    assert_type(answer.parse().choices[0].message.parsed, City | None)
    async with helpers.with_streaming_response.stream(model="m", messages=[]) as streamed:
        assert_type(await (await streamed.parse()).get_final_completion(), ChatCompletion)


def raw_responses() -> None:
    answer = client.chat.completions.with_raw_response.create(model="m", messages=[])
    assert_type(answer, raw.RawResponse[ChatCompletion])
    assert_type(answer.parse(), ChatCompletion)
    with client.chat.completions.with_streaming_response.create(model="m", messages=[]) as streamed:
        assert_type(streamed, raw.StreamedResponse[ChatCompletion])
        assert_type(streamed.parse(), ChatCompletion)
        assert_type(streamed.parse(to=dict), dict[Any, Any])
    parsed = client.chat.completions.with_raw_response.parse(model="m", messages=[], response_format=City)
    assert_type(parsed.parse().choices[0].message.parsed, City | None)
    assert_type(client.responses.with_raw_response.stream(model="m", input="hi").parse().get_final_response(), Response)
    with client.responses.with_streaming_response.run_tools(model="m", input="hi", tools=[len]) as run:
        assert_type(run.parse().text, str)
    assert_type(client.files.content("file"), raw.BinaryResponse)
    with client.files.content("file") as content:
        assert_type(content.text, str)
        assert_type(content.json(), Any)
        assert_type(content.headers["content-type"], str)


def settings() -> None:
    assert_type(client.with_options(max_retries=1, timeout=None, api_key=lambda: "key"), OpenAI)
    assert_type(asynchronous.copy(deadline=3, default_headers={"x-a": "b"}), AsyncOpenAI)
    azure = AzureOpenAI(azure_endpoint="https://example.openai.azure.com")
    assert_type(azure.with_options(api_version="v", strict=True), AzureOpenAI)


def webhooks(body: bytes, headers: list[tuple[bytes, bytes]]) -> None:
    event = client.webhooks.unwrap(body, headers, tolerance=60)
    assert_type(event.id, str)
    if event.type == "response.completed":
        assert_type(event, WebhookResponseCompleted)
        assert_type(event.data.id, str)


def paths() -> None:
    assert_type(client.get("/models", cast_to=dict), dict[Any, Any])
    assert_type(client.get("/models", cast_to=dict[str, Any]), dict[str, Any])
    assert_type(client.post("/chat/completions", body={}, cast_to=ChatCompletion), ChatCompletion)
    assert_type(client.delete("/models/m", cast_to=httpx.Response), httpx.Response)
    assert_type(client.get("/models"), Any)
    assert_type(client.post("/x", cast_to=ChatCompletionChunk, stream=True), raw.Stream[ChatCompletionChunk])


def names_for_annotations(flag: bool) -> overlay.Page[ChatCompletion]:
    """What a call returns goes where a function of the user's names it, and an isinstance tells streams apart."""
    stream: overlay.Stream[ChatCompletionChunk] = client.chat.completions.create(model="m", messages=[], stream=True)
    stream.close()
    either = client.chat.completions.create(model="m", messages=[], stream=flag)
    if isinstance(either, overlay.Stream):
        for chunk in either:
            assert_type(chunk, ChatCompletionChunk)
    else:
        assert_type(either, ChatCompletion)
    page = client.chat.completions.list()
    assert isinstance(page, overlay.Page)
    return page


async def async_names_for_annotations() -> overlay.AsyncPage[ChatCompletion]:
    stream: overlay.AsyncStream[ChatCompletionChunk]
    stream = await asynchronous.chat.completions.create(model="m", messages=[], stream=True)
    await stream.close()
    pages: overlay.AsyncPages[ChatCompletion] = asynchronous.chat.completions.list()
    return await pages


async def async_twins() -> None:
    completion = await asynchronous.chat.completions.create(model="m", messages=[])
    assert_type(completion, ChatCompletion)
    stream = await asynchronous.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, raw.AsyncStream[ChatCompletionChunk])
    async for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)
    assert_type(await asynchronous.get("/models/m", cast_to=ChatCompletion), ChatCompletion)
    events = await asynchronous.post("/x", cast_to=ChatCompletionChunk, stream=True)
    assert_type(events, raw.AsyncStream[ChatCompletionChunk])
    async with await asynchronous.files.content("file") as content:
        assert_type(content.read(), bytes)
        assert_type(content.text, str)
    pages = asynchronous.chat.completions.list()
    assert_type(pages, raw.AsyncPages[ChatCompletion])
    assert_type(await pages, raw.AsyncPage[ChatCompletion])
    async for item in asynchronous.chat.completions.list():
        assert_type(item, ChatCompletion)
    assert_type(
        await asynchronous.chat.completions.with_raw_response.create(model="m", messages=[]),
        raw.RawResponse[ChatCompletion],
    )


def modules() -> None:
    assert_type(overlay.errors.NotFoundError().status_code, int)
    assert_type(overlay.polling.PollTimeoutError().message, str)
    assert_type(overlay.webhooks.Webhooks("whsec_AAAA"), overlay.webhooks.Webhooks)


def known_names() -> None:
    params: list[ChatCompletionMessageParam] = [ChatCompletionUserMessageParam(role="user", content="hi")]
    tool: ChatCompletionToolParam = {"type": "function", "function": {"name": "f"}}
    client.chat.completions.create(model="m", messages=params, tools=[tool])


def left_out(temperature: float | overlay.Omit = overlay.omit) -> None:
    client.chat.completions.create(model="m", messages=[], temperature=temperature, timeout=overlay.omit)
    client.responses.create(model="m", input="x", tools=overlay.omit)


@overlay.function_tool
def add(a: int, b: int = 1) -> int:
    return a + b


class Sum:
    a: int


def tools() -> None:
    kind = overlay.pydantic_function_tool(Sum)
    client.chat.completions.create(model="m", messages=[], tools=[add.chat_definition, kind])
    client.responses.create(model="m", input="x", tools=[add.definition])


def answers() -> None:
    history: list[ChatCompletionMessageParam] = [{"role": "user", "content": "hi"}]
    answer = client.chat.completions.create(model="m", messages=(one for one in history))
    history.append(answer.choices[0].message)
    assert_type(client.responses.create(model="m", input="x").output_text, str)
    assert_type(client.embeddings.create(model="m", input="x").data[0].embedding, list[float])
    assert_type(answer.model_dump(exclude_none=True, include={"choices": {0: {"message"}}}), dict[str, Any])
    assert_type(ChatCompletion.model_validate({}), ChatCompletion)


def transcripts() -> None:
    transcribe = client.audio.transcriptions.create
    assert_type(transcribe(file=b"", model="m", response_format="text"), str)
    assert_type(transcribe(file=b"", model="m"), CreateTranscriptionResponseJson)
    assert_type(transcribe(file=b"", model="m", response_format="verbose_json"), CreateTranscriptionResponseVerboseJson)
    assert_type(client.audio.translations.create(file=b"", model="m", response_format="srt"), str)


def events() -> None:
    with client.responses.stream(model="m", input="x", text_format=Sum) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                assert_type(event.snapshot, str)
            if event.type == "response.output_text.done":
                print(event.parsed)
