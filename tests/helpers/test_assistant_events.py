"""Event handlers of runs: the methods are called in the order of the official client; what is left at the end."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import openai
import pytest

import overlay
from overlay import AssistantEventHandler, AsyncAssistantEventHandler
from overlay._helpers.assistant_hooks import AssistantHooks
from tests.faults.server import FaultServer, event, stream

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


def test_what_is_left_at_the_end(sandbox: Any) -> None:
    with overlay.OpenAI(api_key="sk-sandbox", base_url=sandbox.base_url) as client:
        runs = client.beta.threads.runs
        assistant = client.beta.assistants.create(model="gpt-4o", tools=[TOOL])
        with client.beta.threads.create_and_run_stream(assistant_id=assistant.id, thread={"messages": HELLO}) as asked:
            run = asked.get_final_run()
            steps: Any = asked.get_final_run_steps()
        call: Any = run.required_action and run.required_action.submit_tool_outputs.tool_calls[0]
        assert steps[0].step_details.tool_calls[0].function.arguments == call.function.arguments
        handler = logging_handler(AssistantEventHandler)
        outputs: Any = [{"tool_call_id": call.id, "output": "7"}]
        with runs.submit_tool_outputs_stream(
            run.id, run.thread_id, tool_outputs=outputs, event_handler=handler
        ) as told:
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


def test_the_async_one(sandbox: Any) -> None:
    async def follow() -> Any:
        async with overlay.AsyncOpenAI(api_key="sk-sandbox", base_url=sandbox.base_url) as client:
            assistant = await client.beta.assistants.create(model="gpt-4o")
            handler = logging_handler(AsyncAssistantEventHandler)
            thread = await client.beta.threads.create(messages=HELLO)
            async with client.beta.threads.runs.stream(
                thread.id, assistant_id=assistant.id, event_handler=handler
            ) as run:
                text = "".join([part async for part in run.text_deltas])
                final, (message,) = await run.get_final_run(), await run.get_final_messages()
                assert len(await run.get_final_run_steps()) == 1
            return handler, text, final, message

    handler, text, final, message = asyncio.run(follow())
    assert text == message.content[0].text.value == 'Hello from the sandbox! You wrote "Hi".'
    assert final.status == "completed"
    assert names(handler).count("on_event") > names(handler).count("on_text_delta") > 1
    assert names(handler)[-1] == "on_end"


def test_a_stream_that_breaks_off() -> None:
    message = {"id": "msg_1", "object": "thread.message", "created_at": 1, "thread_id": "t", "status": "in_progress",
               "role": "assistant", "content": [], "assistant_id": None, "run_id": None, "attachments": [],
               "metadata": {}, "incomplete_details": None, "completed_at": None, "incomplete_at": None}  # fmt: skip
    part = {"index": 0, "type": "text", "text": {"value": "Hel", "annotations": []}}
    delta = {"id": "msg_1", "object": "thread.message.delta", "delta": {"role": "assistant", "content": [part]}}
    events = [event(message, name="thread.message.created"), event(delta, name="thread.message.delta")]
    handler = logging_handler(AssistantEventHandler)
    with FaultServer(stream(*events)) as server, overlay.OpenAI(api_key="k", base_url=server.base_url) as client:
        with pytest.raises(overlay.StreamTruncatedError):
            with client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler) as run:
                run.until_done()
    assert names(handler)[-3:] == ["on_message_delta", "on_exception", "on_end"]
    assert handler.current_message_snapshot.content[0].text.value == "Hel"


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
