"""Helpers under ``with_raw_response`` and ``with_streaming_response``: what they give there, or that they refuse."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from overlay import AsyncOpenAI, OpenAI, errors
from overlay.tools import ToolLimitError
from tests.faults.server import FaultServer, answer, event, stream
from tests.helpers.both import Both, waited
from tests.helpers.test_which_answer import call, completion, events, message, response

pytestmark = pytest.mark.loopback


@dataclass
class Answer:
    n: int


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    made = Both(request.param)
    yield made
    made.close()


def look(where: str = "there") -> str:
    """Look."""
    return where


ONE = '{"n": 1}'
TOOL_CALL = {"id": "c1", "type": "function", "function": {"name": "look", "arguments": "{}"}}
CHUNKS = [{"id": "c", "choices": [{"index": 0, "delta": {"content": text}}]} for text in ('{"n"', ": 1}")]
ENDED = {"id": "c", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
CHAT_EVENTS = [event(one) for one in (*CHUNKS, ENDED)] + [event("[DONE]")]
KINDS: dict[str, Any] = {
    "chat": (
        lambda client: client.chat.completions,
        {"model": "m", "messages": "Hi", "response_format": Answer},
        [
            answer(200, completion({"content": None, "tool_calls": [TOOL_CALL]})),
            answer(200, completion({"content": ONE})),
        ],
        stream(*CHAT_EVENTS),
        lambda stream: stream.get_final_completion().choices[0].message.parsed,
    ),
    "responses": (
        lambda client: client.responses,
        {"model": "m", "input": "Hi", "text_format": Answer},
        [answer(200, response(call("look"))), answer(200, response(message(ONE)))],
        events(response(message(ONE))),
        lambda stream: stream.get_final_response().output_parsed,
    ),
}


def parsed(both: Both, raw: Any) -> Any:
    return raw.parse() if both.runner is None else waited(raw.parse(), both.runner)


@pytest.mark.parametrize("kind", KINDS)
def test_streams(both: Both, kind: str) -> None:
    resource, asked, _, sent, final = KINDS[kind]
    asked = {**asked, "messages": []} if "messages" in asked else asked
    with FaultServer(sent, sent) as server:
        client = both.client(server.base_url)
        raw = both.wait(resource(client).with_raw_response.stream(**asked))
        assert (raw.status_code, raw.attempts, len(server.requests)) == (200, 1, 1)
        with parsed(both, raw) as its_events:
            assert final(its_events) == Answer(1)
        opening = resource(client).with_streaming_response.stream(**asked)
        assert len(server.requests) == 1, "nothing is sent before it is entered"
        with opening as opened:
            assert opened.status_code == 200
            assert final(opened.parse()) == Answer(1)
        assert all(json.loads(request.body)["stream"] is True for request in server.requests)


def test_a_stream_that_is_taken_up_again(both: Both) -> None:
    sent = events(response(message(ONE)))
    with FaultServer(sent, sent) as server:
        helpers = both.client(server.base_url).responses
        raw = both.wait(helpers.with_raw_response.stream(response_id="r", starting_after=0))
        assert parsed(both, raw).get_final_response().output_text == ONE
        with helpers.with_streaming_response.stream(response_id="r", starting_after=0) as opened:
            assert opened.parse().get_final_response().output_text == ONE
        assert [request.method for request in server.requests] == ["GET", "GET"]


@pytest.mark.parametrize("kind", KINDS)
def test_runs_of_tools(both: Both, kind: str) -> None:
    resource, asked, rounds, *_ = KINDS[kind]
    with FaultServer(*rounds, *rounds) as server:
        helpers = resource(both.client(server.base_url))
        raw = both.wait(helpers.with_raw_response.run_tools(tools=[look], **asked))
        assert raw.status_code == 200
        assert ONE in repr(raw.json())  # the last answer is the response that there is
        run = raw.parse()
        assert (run.text, len(run.answers)) == (ONE, 2)
        assert raw.parse() is run, "parsing again sends nothing"
        opening = helpers.with_streaming_response.run_tools(tools=[look], **asked)
        assert len(server.requests) == 2, "nothing is sent before it is entered"
        with opening as opened:
            assert opened.parse().text == ONE
            assert ONE in repr(opened.json())
        assert len(server.requests) == 4


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
def test_runs_that_fail(both: Both, kind: str, view: str) -> None:
    resource, asked, rounds, *_ = KINDS[kind]

    def act(helpers: Any, **more: Any) -> None:
        made = getattr(helpers, view).run_tools(tools=[look], **asked, **more)
        if view == "with_streaming_response":
            with made:
                pass

    with FaultServer(rounds[0], answer(400, {"error": {"message": "no"}})) as server:
        with pytest.raises(errors.BadRequestError, match="no"):
            act(resource(both.client(server.base_url)))
    with FaultServer(rounds[0]) as server, pytest.raises(ToolLimitError):
        act(resource(both.client(server.base_url)), max_rounds=1)


# --- what has no form there


def helpers_of(kind: type) -> set[str]:
    """Return the dotted names of the methods that the generated client has not got."""
    found, seen = set(), set()

    def walk(node: Any, name: str) -> None:
        bases = [base for base in type(node).__mro__ if base.__module__.startswith("openai_raw.")]
        for attribute in dir(type(node)):
            if attribute.startswith(("_", "with_")):
                continue
            if inspect.isfunction(inspect.getattr_static(type(node), attribute)):
                if name and not any(attribute in vars(base) for base in bases):
                    found.add(f"{name}{attribute}")
            elif hasattr(value := getattr(node, attribute, None), "_client") and type(value) not in seen:
                seen.add(type(value))
                walk(value, f"{name}{attribute}.")

    walk(kind("k"), "")
    return found


BATCHED: dict[str, Any] = {"requests": [{"model": "m", "messages": []}]}
ON_A_THREAD: dict[str, Any] = {"thread_id": "t"}
IN_A_STORE: dict[str, Any] = {"vector_store_id": "v"}
NO_FORM: dict[str, dict[str, Any]] = {
    "batches.results": {"batch": "b"},
    "batches.run": BATCHED,
    "batches.submit": BATCHED,
    "batches.wait": {"batch_id": "b"},
    "beta.threads.create_and_run_poll": {"assistant_id": "a"},
    "beta.threads.create_and_run_stream": {"assistant_id": "a"},
    "beta.threads.runs.create_and_stream": {**ON_A_THREAD, "assistant_id": "a"},
    "beta.threads.runs.stream": {**ON_A_THREAD, "assistant_id": "a"},
    "beta.threads.runs.submit_tool_outputs_stream": {**ON_A_THREAD, "run_id": "r", "tool_outputs": []},
    "beta.threads.runs.create_and_poll": {**ON_A_THREAD, "assistant_id": "a"},
    "beta.threads.runs.poll": {**ON_A_THREAD, "run_id": "r"},
    "beta.threads.runs.submit_tool_outputs_and_poll": {**ON_A_THREAD, "run_id": "r", "tool_outputs": []},
    "files.wait_for_processing": {"id": "f"},
    "live.connect": {},
    "live.forks.connect": {"session_id": "s"},
    "live.sideband.connect": {"session_id": "s"},
    "realtime.connect": {"model": "m"},
    "realtime.translations.connect": {"model": "m"},
    "responses.connect": {},
    "uploads.upload_file_chunked": {"file": ("a", b"x"), "purpose": "batch"},
    "vector_stores.file_batches.create_and_poll": {**IN_A_STORE, "file_ids": ["f"]},
    "vector_stores.file_batches.poll": {**IN_A_STORE, "batch_id": "b"},
    "vector_stores.file_batches.upload_and_poll": {**IN_A_STORE, "files": [b"x"]},
    "vector_stores.files.create_and_poll": {**IN_A_STORE, "file_id": "f"},
    "vector_stores.files.poll": {**IN_A_STORE, "file_id": "f"},
    "vector_stores.files.upload": {**IN_A_STORE, "file": ("a", b"x")},
    "vector_stores.files.upload_and_poll": {**IN_A_STORE, "file": ("a", b"x")},
    "videos.create_and_poll": {"prompt": "p"},
    "videos.poll": {"video_id": "v"},
}
WITH_FORM = {
    f"{resource}.{name}"
    for resource in ("beta.chat.completions", "responses")
    for name in ("parse", "stream", "run_tools")
}
ABSENT = {"embeddings.create_array"}  # arrays are made of what was decoded, which is no response's
NO_CALL = {"webhooks.unwrap", "webhooks.verify_signature"}  # they send nothing


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_each_helper_is_thought_of(kind: type) -> None:
    found = {name.removeprefix("beta.") if name.startswith("beta.chat") else name for name in helpers_of(kind)}
    with_form = {name.removeprefix("beta.") for name in WITH_FORM}
    assert found == NO_FORM.keys() | with_form | ABSENT | NO_CALL


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
@pytest.mark.parametrize("name", NO_FORM)
def test_what_has_no_form_says_so_before_anything_is_sent(both: Both, name: str, view: str) -> None:
    path, _, method = name.rpartition(".")

    def reached(client: Any) -> Callable[..., Any]:
        for part in path.split("."):
            client = getattr(client, part)
        found: Callable[..., Any] = getattr(getattr(client, view), method)
        return found

    with FaultServer() as server:
        use = reached(both.client(server.base_url))
        with pytest.raises(errors.ConfigurationError, match=r"a single API call, but this helper (makes|opens)"):
            with use(**NO_FORM[name]):  # async, it is refused when it is entered
                pass
        assert server.requests == []


def test_embeddings_as_an_array_are_not_there(both: Both) -> None:
    client = both.client("http://127.0.0.1:9")
    for view in (client.embeddings.with_raw_response, client.embeddings.with_streaming_response):
        with pytest.raises(AttributeError, match="create_array"):
            view.create_array(model="m", input="x")
