"""Helpers that wait: against the sandbox, and against a server that tells each step."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from overlay import APIStatusError, APITimeoutError
from overlay.errors import ConfigurationError
from overlay.polling import PollTimeoutError
from tests.faults.server import HANG, FaultServer, answer, api_error
from tests.helpers.both import Both
from tests.patience import LONG, in_time, patiently

QUICK = {"openai-poll-after-ms": "1"}


def states(*names: str, **more: Any) -> list[Any]:
    return [answer(200, {"id": "x_1", "status": name, **more}, headers=QUICK) for name in names]


# --- each helper: what it asks for, and when it stops

CASES: dict[str, tuple[Any, list[str], list[tuple[str, str]]]] = {
    "files": (
        lambda c: c.files.wait_for_processing("f_1", poll_interval=0.001),
        ["uploaded", "processed"],
        [("GET", "/files/f_1")] * 2,
    ),
    "videos": (
        lambda c: c.videos.create_and_poll(prompt="a"),
        ["queued", "queued", "in_progress", "failed"],
        [("POST", "/videos"), *[("GET", "/videos/x_1")] * 3],
    ),
    "vector store files": (
        lambda c: c.vector_stores.files.create_and_poll("f_1", vector_store_id="vs_1"),
        ["in_progress", "in_progress", "completed"],
        [("POST", "/vector_stores/vs_1/files"), *[("GET", "/vector_stores/vs_1/files/f_1")] * 2],
    ),
    "file batches": (
        lambda c: c.vector_stores.file_batches.create_and_poll("vs_1", file_ids=["f_1"]),
        ["in_progress", "in_progress", "completed"],
        [("POST", "/vector_stores/vs_1/file_batches"), *[("GET", "/vector_stores/vs_1/file_batches/x_1")] * 2],
    ),
    "runs": (
        lambda c: c.beta.threads.runs.create_and_poll("t_1", assistant_id="a_1"),
        ["queued", "queued", "in_progress", "cancelling", "brand new"],
        [("POST", "/threads/t_1/runs"), *[("GET", "/threads/t_1/runs/x_1")] * 4],
    ),
    "tool outputs": (
        lambda c: c.beta.threads.runs.submit_tool_outputs_and_poll("x_1", "t_1", tool_outputs=[]),
        ["queued", "requires_action"],
        [("POST", "/threads/t_1/runs/x_1/submit_tool_outputs"), ("GET", "/threads/t_1/runs/x_1")],
    ),
    "threads": (
        lambda c: c.beta.threads.create_and_run_poll(assistant_id="a_1"),
        ["queued", "in_progress", "expired"],
        [("POST", "/threads/runs"), *[("GET", "/threads/t_1/runs/x_1")] * 2],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_it_looks_until_it_is_done(both: Both, case: str) -> None:
    ask, told, expected = CASES[case]
    with FaultServer(*states(*told, thread_id="t_1")) as server:
        made = ask(both.client(server.base_url))
        assert [(request.method, request.target) for request in server.requests] == expected
    assert made.status == told[-1]


def test_a_batch_is_in_work_as_long_as_one_of_its_files(both: Both) -> None:
    counts = [{"in_progress": 1}, {"in_progress": 0}]
    script = [answer(200, {"id": "b", "status": "completed", "file_counts": found}, headers=QUICK) for found in counts]
    with FaultServer(*script) as server:
        both.client(server.base_url).vector_stores.file_batches.poll("b", vector_store_id="v")
        assert len(server.requests) == 2


def test_options_go_with_every_request(both: Both) -> None:
    with FaultServer(*states("in_progress", "in_progress", "completed")) as server:
        client = both.client(server.base_url)
        client.vector_stores.files.create_and_poll(
            "f_1", vector_store_id="v", attributes={"a": 1}, extra_headers={"x-mine": "1"}, extra_query={"q": "2"}
        )
        assert {request.headers["x-mine"] for request in server.requests} == {"1"}
        assert {request.target.partition("?")[2] for request in server.requests} == {"q=2"}
        assert json.loads(server.requests[0].body) == {"file_id": "f_1", "attributes": {"a": 1}}


@pytest.mark.parametrize("figure", [{"poll_interval_ms": "1"}, {"max_wait_seconds": "30"}])
def test_figures_are_checked_before_anything_is_begun(both: Both, figure: dict[str, Any]) -> None:
    with FaultServer(answer(200, {})) as server:
        client = both.client(server.base_url)
        with pytest.raises(ConfigurationError, match=f"{min(figure)} is '"):
            client.videos.create_and_poll(prompt="x", **figure)
        assert not server.requests


def test_the_time_is_up(both: Both) -> None:
    """The server is never done, so only the limit can end the waiting."""

    def act(limit: float) -> None:
        with FaultServer(*states("in_progress")) as server:
            client = both.client(server.base_url)
            start = time.monotonic()
            with pytest.raises(PollTimeoutError) as caught:
                client.vector_stores.files.poll("f_1", vector_store_id="v", max_wait_seconds=limit, poll_interval_ms=5)
            in_time(len(server.requests) > 2 and caught.value.last, "the time was up before it had asked often")
            assert time.monotonic() - start >= limit * 0.9
            assert caught.value.last.status == "in_progress"

    patiently(act)


def test_a_server_that_hangs_does_not_hold_up_the_limit(both: Both) -> None:
    def act(limit: float) -> None:
        with FaultServer([HANG]) as server:
            client = both.client(server.base_url, max_retries=0)
            with pytest.raises(PollTimeoutError) as caught:
                client.files.wait_for_processing("f_1", max_wait_seconds=limit)
            in_time(server.arrived, "the time was up before it had asked")
            assert caught.value.last is None
            assert isinstance(caught.value.__cause__, APITimeoutError)

    patiently(act)


def test_a_timeout_within_the_limit_is_the_callers(both: Both) -> None:
    with FaultServer([HANG]) as server:
        client = both.client(server.base_url, max_retries=0, timeout=0.03)
        with pytest.raises(APITimeoutError) as caught:
            client.files.wait_for_processing("f_1", max_wait_seconds=LONG)
        assert type(caught.value) is APITimeoutError


def test_an_error_on_the_way_is_the_callers(both: Both) -> None:
    with FaultServer(*states("queued"), api_error(404)) as server, pytest.raises(APIStatusError):
        both.client(server.base_url).videos.poll("v_1")


# --- the sandbox


def test_files_go_into_vector_stores(client: Any) -> None:
    store = client.vector_stores.create(name="s")
    made = client.vector_stores.files.upload_and_poll(vector_store_id=store.id, file=("a.txt", b"some words"))
    assert made.status == "completed"
    assert client.files.wait_for_processing(made.id).status == "processed"
    again = client.vector_stores.files.upload(vector_store_id=store.id, file=("b.txt", b"more"), attributes={"n": 1})
    assert client.vector_stores.files.poll(again.id, vector_store_id=store.id).attributes == {"n": 1}
    loose = client.files.create(file=("c.txt", b"loose"), purpose="assistants")
    batch = client.vector_stores.file_batches.upload_and_poll(
        store.id, files=[(f"{n}.txt", b"%d" % n) for n in range(7)], max_concurrency=3, file_ids=[loose.id]
    )
    assert (batch.status, batch.file_counts.completed, batch.file_counts.total) == ("completed", 8, 8)
    batch = client.vector_stores.file_batches.create_and_poll(store.id, file_ids=[loose.id], poll_interval_ms=5)
    assert batch.status == "completed"


def test_at_least_one_upload_at_a_time(client: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_concurrency is 0"):
        client.vector_stores.file_batches.upload_and_poll("vs", files=[], max_concurrency=0)


def test_an_upload_that_fails_is_raised(both: Both) -> None:
    with FaultServer(answer(200, {"id": "f_1"}), api_error(400)) as server:
        client = both.client(server.base_url)
        with pytest.raises(APIStatusError):
            client.vector_stores.file_batches.upload_and_poll("vs", files=[("a", b"a"), ("b", b"b"), ("c", b"c")])
        assert {request.target for request in server.requests} == {"/files"}


def test_assistants_run(client: Any) -> None:
    tool = {"type": "function", "function": {"name": "f", "parameters": {"type": "object", "properties": {}}}}
    assistant = client.beta.assistants.create(model="gpt-4o-mini", tools=[tool])
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Call f"}])
    run = client.beta.threads.runs.create_and_poll(thread.id, assistant_id=assistant.id)
    assert run.status == "requires_action"
    outputs = [{"tool_call_id": call.id, "output": "42"} for call in run.required_action.submit_tool_outputs.tool_calls]
    run = client.beta.threads.runs.submit_tool_outputs_and_poll(run.id, thread.id, tool_outputs=outputs)
    assert run.status == "completed"
    asked = {"messages": [{"role": "user", "content": "Hello"}]}
    run = client.beta.threads.create_and_run_poll(assistant_id=assistant.id, thread=asked, tools=[])
    assert run.status == "completed"
    assert client.beta.threads.runs.poll(run.id, run.thread_id).id == run.id
