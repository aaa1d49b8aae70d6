"""Event handlers of runs: the methods are called in the order of the official client; what is left at the end."""

from __future__ import annotations

import inspect
from typing import Any

import openai
import pytest

import overlay
from overlay import AssistantEventHandler, AsyncAssistantEventHandler
from overlay._helpers.assistant_hooks import AssistantHooks
from tests.faults.server import HANG, FaultServer, event, stream
from tests.helpers.both import Both
from tests.patience import in_time, patiently

HOOKS = [name for name in dir(AssistantHooks) if name.startswith("on_")]
HELLO: Any = [{"role": "user", "content": "Hi"}]
TOOL: Any = {"type": "function", "function": {"name": "f", "parameters": {"type": "object", "properties": {}}}}

pytestmark = [pytest.mark.loopback, pytest.mark.filterwarnings("ignore:The Assistants API is deprecated")]


def logging_handler(base: Any) -> Any:
    """A handler that records which of its methods are called, and with what."""
    is_async = base is AsyncAssistantEventHandler

    def hook(name: str) -> Any:
        def sync(self: Any, *given: Any) -> None:
            self.log.append((name, *given))

        async def asynchronous(self: Any, *given: Any) -> None:
            self.log.append((name, *given))

        return asynchronous if is_async else sync

    def start(self: Any) -> None:
        base.__init__(self)
        self.log = []

    made: Any = type("Logging", (base,), {"__init__": start, **{name: hook(name) for name in HOOKS}})
    return made()


def names(handler: Any) -> list[str]:
    return [name for name, *_ in handler.log]


@pytest.fixture
def base(both: Both) -> Any:
    return AssistantEventHandler if both.half == "sync" else AsyncAssistantEventHandler


@pytest.mark.parametrize("base", [AssistantEventHandler, AsyncAssistantEventHandler])
def test_the_methods_of_handlers_are_described(base: Any) -> None:
    for name in HOOKS:
        method = getattr(base, name)
        assert inspect.signature(method).return_annotation == "None"
        assert inspect.getdoc(method)
        assert inspect.iscoroutinefunction(method) == (base is AsyncAssistantEventHandler)


@pytest.mark.parametrize("tools", [[], [TOOL]], ids=["text", "tool"])
def test_the_same_methods_in_the_same_order(sandbox: Any, tools: Any) -> None:
    settings: Any = {"api_key": "sk-sandbox", "base_url": sandbox.base_url}
    logs, answers = [], []
    with overlay.OpenAI(**settings) as ours, openai.OpenAI(**settings) as theirs:
        assistant = ours.beta.assistants.create(model="gpt-4o", tools=tools)
        for client, base in ((ours, AssistantEventHandler), (theirs, openai.AssistantEventHandler)):
            each: Any = client
            thread = each.beta.threads.create(messages=HELLO)
            handler = logging_handler(base)
            with each.beta.threads.runs.stream(
                thread_id=thread.id, assistant_id=assistant.id, event_handler=handler
            ) as run:
                assert run is handler
                answers.append(run.get_final_run().status)
            logs.append(names(handler))
    assert logs[0] == logs[1]
    assert logs[0][-1] == "on_end"
    assert answers[0] == answers[1] == ("requires_action" if tools else "completed")


def test_what_is_left_at_the_end(client: Any, base: Any) -> None:
    runs = client.beta.threads.runs
    assistant = client.beta.assistants.create(model="gpt-4o", tools=[TOOL])
    with client.beta.threads.create_and_run_stream(assistant_id=assistant.id, thread={"messages": HELLO}) as asked:
        run = asked.get_final_run()
        (step,) = asked.get_final_run_steps()
        with pytest.raises(overlay.OpenAIError, match="the stream had no messages"):
            asked.get_final_messages()
    assert (asked.current_run, asked.current_run_step_snapshot, asked.current_message_snapshot) == (run, step, None)
    call = run.required_action.submit_tool_outputs.tool_calls[0]
    assert step.step_details.tool_calls[0].function.arguments == call.function.arguments
    handler = logging_handler(base)
    outputs: Any = [{"tool_call_id": call.id, "output": "7"}]
    with runs.submit_tool_outputs_stream(run.id, run.thread_id, tool_outputs=outputs, event_handler=handler) as told:
        text = "".join(told.text_deltas)
    grown = [snapshot.value for name, *given in handler.log if name == "on_text_delta" for snapshot in given[1:]]
    (done,) = [text.value for name, *given in handler.log if name == "on_text_done" for text in given]
    assert grown[-1] == done == text == 'Hello from the sandbox! The tool gave "7".'
    assert grown == [text[: len(part)] for part in grown]
    (message,) = told.get_final_messages()
    assert message.status == "completed"
    assert told.current_event is None
    with pytest.raises(overlay.ConfigurationError, match="follows one stream"):
        handler._init(None)


MESSAGE = {"id": "msg_1", "object": "thread.message", "created_at": 1, "thread_id": "t", "status": "in_progress",
           "role": "assistant", "content": [], "assistant_id": None, "run_id": None, "attachments": [],
           "metadata": {}, "incomplete_details": None, "completed_at": None, "incomplete_at": None}  # fmt: skip
CREATED = event(MESSAGE, name="thread.message.created")
DONE = event("[DONE]", name="done")


def message_delta(*parts: Any) -> bytes:
    delta = {"id": "msg_1", "object": "thread.message.delta", "delta": {"role": "assistant", "content": [*parts]}}
    return event(delta, name="thread.message.delta")


def text_part(index: int, text: str, *annotations: Any) -> dict[str, Any]:
    return {"index": index, "type": "text", "text": {"value": text, "annotations": [*annotations]}}


def step_delta(code: Any) -> bytes:
    call = {"index": 0, "id": "c", "type": "code_interpreter", "code_interpreter": code}
    delta = {"step_details": {"type": "tool_calls", "tool_calls": [call]}}
    return event({"id": "s", "object": "thread.run.step.delta", "delta": delta}, name="thread.run.step.delta")


def broken_off(both: Both, base: Any, error: Any, *steps: Any, **options: Any) -> Any:
    """Follow a run whose stream ends too early; return the handler."""
    handler = logging_handler(base)
    with FaultServer(stream(CREATED, message_delta(text_part(0, "Hel")), *steps)) as server:
        client = both.client(server.base_url, **options)
        with pytest.raises(error) as caught:
            with client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler) as run:
                run.until_done()
    in_time(handler.current_message_snapshot, "the time was up before the text had come")
    assert [given for name, *given in handler.log if name == "on_exception"] == [[caught.value]]
    assert handler.current_message_snapshot.content[0].text.value == "Hel"
    return handler


def test_a_stream_that_breaks_off(both: Both, base: Any) -> None:
    handler = broken_off(both, base, overlay.StreamTruncatedError)
    assert names(handler)[-3:] == ["on_message_delta", "on_exception", "on_end"]


def test_a_stream_that_falls_silent(both: Both, base: Any) -> None:
    handler = patiently(lambda limit: broken_off(both, base, overlay.APITimeoutError, HANG, timeout=limit))
    assert names(handler)[-4:] == ["on_message_delta", "on_timeout", "on_exception", "on_end"]


def test_what_a_method_raises(both: Both) -> None:
    """It ends the stream, and the other methods learn of it."""

    class Picky(AssistantEventHandler):
        def on_message_created(self, message: Any) -> None:
            raise ValueError("no")

        def on_exception(self, exception: Exception) -> None:
            told.append(exception)

    class AsyncPicky(AsyncAssistantEventHandler):
        async def on_message_created(self, message: Any) -> None:
            raise ValueError("no")

        async def on_exception(self, exception: Exception) -> None:
            told.append(exception)

    told: list[Exception] = []
    handler = Picky() if both.half == "sync" else AsyncPicky()
    with FaultServer(stream(CREATED, DONE)) as server:
        with pytest.raises(ValueError, match="no") as caught:
            with both.client(server.base_url).beta.threads.runs.stream(
                "t", assistant_id="a", event_handler=handler
            ) as run:
                next(run)
    assert told == [caught.value]


def test_a_message_of_several_parts(both: Both, base: Any) -> None:
    image = {"type": "image_file", "image_file": {"file_id": "file_1", "detail": "auto"}}
    link = {"type": "image_url", "image_url": {"url": "https://a.example/b.png", "detail": "auto"}}
    quoted = {"type": "file_citation", "text": "[1]", "file_citation": {"file_id": "file_2"}, "start_index": 1}
    notes = [{"index": at, **quoted, "end_index": at} for at in range(2)]
    events = [
        message_delta({"index": 0, **image}),
        message_delta({"index": 1, **link}),
        message_delta(text_part(2, "Hel", {**notes[0], "text": "[", "end_index": 9})),
        message_delta(text_part(2, ""), {"index": 2, "type": "text"}),
        message_delta(
            text_part(2, "lo", {"index": 0, "type": "file_citation", "text": "1]", "end_index": 0}, notes[1])
        ),
    ]
    content = [image, link, {"type": "text", "text": {"value": "Hello", "annotations": notes}}]
    ended = event({**MESSAGE, "status": "completed", "content": content}, name="thread.message.completed")
    handler = logging_handler(base)
    with FaultServer(stream(CREATED, *events, ended, DONE)) as server:
        client = both.client(server.base_url)
        with client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler) as run:
            assert [*run.text_deltas] == ["Hel", "lo"]
    assert [name for name in names(handler) if name != "on_event"] == [
        "on_message_created", "on_message_delta",
        "on_image_file_done", "on_message_delta",
        "on_text_created", "on_text_delta", "on_message_delta",
        "on_text_delta", "on_message_delta",
        "on_text_delta", "on_message_delta",
        "on_text_done", "on_message_done", "on_end",
    ]  # fmt: skip
    given = {name: given for name, *given in handler.log}
    assert given["on_image_file_done"][0].file_id == "file_1"
    received = given["on_message_delta"][1].to_dict()["content"]
    assert [{**part, "index": at} for at, part in enumerate(content)] == received
    assert given["on_text_done"][0].value == "Hello"


def test_the_entries_of_lists_grow_as_with_the_official_client(loopback: None) -> None:
    step = {"id": "s", "object": "thread.run.step", "created_at": 1, "run_id": "r", "assistant_id": "a",
            "thread_id": "t", "type": "tool_calls", "status": "in_progress", "cancelled_at": None, "completed_at": None,
            "expired_at": None, "failed_at": None, "last_error": None, "metadata": {}, "usage": None,
            "step_details": {"type": "tool_calls", "tool_calls": []}}  # fmt: skip
    log = {"type": "logs", "logs": "1\n"}
    events = [
        event(step, name="thread.run.step.created"),
        step_delta({"input": "print(1)", "outputs": []}),
        step_delta({"outputs": [{"index": 0, **log}], "tags": ["a"]}),
        step_delta({"outputs": [{"index": 0, **log}, {"index": 1, **log}], "tags": ["b"]}),
        DONE,
    ]
    found = []
    with FaultServer(stream(*events)) as server:
        settings: Any = {"api_key": "k", "base_url": server.base_url}
        with overlay.OpenAI(**settings) as ours, openai.OpenAI(**settings) as theirs:
            for client in (ours, theirs):
                each: Any = client
                with each.beta.threads.runs.stream(thread_id="t", assistant_id="a") as run:
                    (made,) = run.get_final_run_steps()
                found.append(made.to_dict()["step_details"]["tool_calls"][0]["code_interpreter"])
    assert found[0] == found[1]
    assert [output["logs"] for output in found[0]["outputs"]] == ["1\n1\n", "1\n"]


def test_a_handler_that_was_never_used_can_be_closed(both: Both, base: Any) -> None:
    handler = logging_handler(base)
    assert both.wait(handler.close()) is None
    assert not handler.log


def test_what_is_wrong() -> None:
    class Forgetful(AssistantEventHandler):
        def __init__(self) -> None: ...

    with overlay.OpenAI(api_key="k", base_url="http://127.0.0.1:9/v1") as client:
        with pytest.raises(overlay.ConfigurationError, match="has not been opened"):
            next(AssistantEventHandler())
        with pytest.raises(overlay.ConfigurationError, match=r"must call super\(\)"):
            Forgetful()._init(None)
        with pytest.raises(overlay.ConfigurationError, match="with_raw_response"):
            client.beta.threads.runs.with_raw_response.stream("t", assistant_id="a")  # type: ignore[attr-defined]
