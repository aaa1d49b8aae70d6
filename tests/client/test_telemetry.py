"""Spans of real calls over real sockets: one a call, as long as it lasts, with what it should say and nothing more."""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import pickle
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import httpx
import pytest
from opentelemetry import baggage, context, trace
from opentelemetry.instrumentation.distro import DefaultDistro
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF

from overlay import AsyncOpenAI, ConfigurationError, OpenAI, OpenAIError, errors
from overlay.azure import AzureOpenAI
from overlay.telemetry import CAPTURE, Instrumentor, Telemetry
from tests.client.conftest import Start
from tests.client.driver import KEY
from tests.client.test_results import ASK
from tests.client.test_streams import DONE, chunk
from tests.faults.server import CLOSE, HANG, RESET, FaultServer, answer, api_error, event, stream
from tests.faults.test_secrets import everything_shown, forms

USAGE = {
    "prompt_tokens": 3,
    "completion_tokens": 5,
    "prompt_tokens_details": {"cached_tokens": 2},
    "completion_tokens_details": {"reasoning_tokens": 4},
}
COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m-2",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "The answer"}}],
    "usage": USAGE,
}
RESPONSE = {
    "id": "resp_1",
    "object": "response",
    "status": "completed",
    "model": "m-2",
    "output": [{"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "The answer"}]}],
    "usage": {"input_tokens": 3, "output_tokens": 5},
}
TRACEPARENT = "traceparent"
ROOT = Path(__file__).parent.parent.parent


class Traces:
    """What a program's OpenTelemetry has got."""

    def __init__(self, **options: Any) -> None:
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider(**options)
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self._reader = InMemoryMetricReader()
        self.meters = MeterProvider([self._reader])

    def telemetry(self, **options: Any) -> Telemetry:
        return Telemetry(tracer_provider=self.provider, meter_provider=self.meters, **options)

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        return self._exporter.get_finished_spans()

    @property
    def span(self) -> ReadableSpan:
        (found,) = self.spans
        return found

    def __getitem__(self, name: str) -> Any:
        return dict(self.span.attributes or {}).get(name)

    def _points(self, name: str) -> list[Any]:
        data = self._reader.get_metrics_data()
        resources = () if data is None else data.resource_metrics
        metrics = [metric for one in resources for scope in one.scope_metrics for metric in scope.metrics]
        return [point for metric in metrics if metric.name == name for point in metric.data.data_points]

    def points(self, name: str) -> list[tuple[dict[str, Any], Any]]:
        """The points of a histogram: their attributes and sums."""
        return [(dict(point.attributes), point.sum) for point in self._points(name)]

    def examples(self, name: str) -> list[Any]:
        """The examples that the points of a histogram name."""
        return [example for point in self._points(name) for example in point.exemplars]

    def everything(self) -> str:
        """All that may be exported, as text."""
        names = "gen_ai.client.operation.duration", "gen_ai.client.token.usage"
        return "\n".join([*(span.to_json() for span in self.spans), *(repr(self.points(name)) for name in names)])


@pytest.fixture
def traces() -> Iterator[Traces]:
    found = Traces()
    yield found
    found.provider.shutdown()
    found.meters.shutdown()


def failed(span: ReadableSpan) -> bool:
    return span.status.status_code is trace.StatusCode.ERROR


# --- whole answers


def test_a_call_of_a_model_is_a_span(start: Start, traces: Traces) -> None:
    entry = answer(body=COMPLETION, headers={"x-request-id": "req_1"})
    user, server = start(entry, telemetry=traces.telemetry())
    user.call("chat.completions.create", **ASK, temperature=0.5, max_completion_tokens=7, seed=1, stop="end", n=2)
    span = traces.span
    assert span.name == "chat m"
    assert span.kind is trace.SpanKind.CLIENT
    assert span.parent is None
    assert not failed(span)
    assert span.attributes == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "m",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "openai.api.type": "chat_completions",
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.max_tokens": 7,
        "gen_ai.request.seed": 1,
        "gen_ai.request.stop_sequences": ("end",),
        "gen_ai.request.choice.count": 2,
        "gen_ai.response.id": "chatcmpl-1",
        "gen_ai.response.model": "m-2",
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": 3,
        "gen_ai.usage.output_tokens": 5,
        "gen_ai.usage.cache_read.input_tokens": 2,
        "gen_ai.usage.reasoning.output_tokens": 4,
        "http.response.status_code": 200,
        "http.response.header.x-request-id": ("req_1",),
    }


def test_what_a_call_of_a_model_is_measured_by(start: Start, traces: Traces) -> None:
    user, server = start(answer(body=COMPLETION), api_error(400), telemetry=traces.telemetry())
    user.call("chat.completions.create", **ASK)
    with pytest.raises(errors.BadRequestError):
        user.call("chat.completions.create", **ASK)
    common = {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "m",
        "server.address": "127.0.0.1",
        "server.port": server.port,
    }
    answered = {**common, "gen_ai.response.model": "m-2"}
    (first, seconds), (second, _) = traces.points("gen_ai.client.operation.duration")
    assert first == answered
    assert 0 < seconds < 60
    assert second == {**common, "error.type": "BadRequestError"}
    assert traces.points("gen_ai.client.token.usage") == [
        ({**answered, "gen_ai.token.type": "input"}, 3),
        ({**answered, "gen_ai.token.type": "output"}, 5),
    ]


def test_other_operations_are_named_by_their_path_template(start: Start, traces: Traces) -> None:
    user, server = start(answer(body={"id": "file-5ecret", "object": "file"}), telemetry=traces.telemetry())
    user.call("files.retrieve", "file-5ecret", extra_query={"q": "5ecret"})
    assert traces.span.name == "GET /files/{file_id}"
    assert traces.span.kind is trace.SpanKind.CLIENT
    assert traces.span.attributes == {
        "http.request.method": "GET",
        "url.template": "/files/{file_id}",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "http.response.status_code": 200,
    }
    assert "5ecret" not in traces.everything()
    assert traces.points("gen_ai.client.operation.duration") == []


def test_a_path_given_by_hand_is_not_shown(start: Start, traces: Traces) -> None:
    user, _ = start(answer(body={"id": "x"}), telemetry=traces.telemetry())
    assert user.call("get", "/things/5ecret?q=5ecret").id == "x"
    assert traces.span.name == "GET"
    assert traces["url.template"] is None
    assert "5ecret" not in traces.everything()


def test_what_a_path_given_by_hand_means_is_not_guessed(start: Start, traces: Traces) -> None:
    user, _ = start(answer(body=COMPLETION), telemetry=traces.telemetry())
    user.call("post", "/chat/completions", body=ASK)
    assert traces.span.name == "POST"
    assert traces["gen_ai.operation.name"] is None


def test_each_page_is_a_call(start: Start, traces: Traces) -> None:
    page = {"object": "list", "data": [{"id": "file-1"}], "has_more": True}
    last = {"object": "list", "data": [{"id": "file-2"}], "has_more": False}
    user, _ = start(answer(body=page), answer(body=last), telemetry=traces.telemetry())
    assert len(user.all(user.call("files.list"))) == 2
    assert [span.name for span in traces.spans] == ["GET /files", "GET /files"]


def test_raw_responses(start: Start, traces: Traces) -> None:
    user, _ = start(answer(body=COMPLETION), telemetry=traces.telemetry())
    raw = user.call("chat.completions.with_raw_response.create", **ASK)
    assert traces["gen_ai.usage.output_tokens"] == 5
    assert raw.parse().id == "chatcmpl-1"
    assert len(traces.spans) == 1


def test_a_raw_response_that_is_no_json_is_for_the_caller_to_judge(start: Start, traces: Traces) -> None:
    user, _ = start(answer(body="<p>", content_type="text/html"), telemetry=traces.telemetry())
    raw = user.call("chat.completions.with_raw_response.create", **ASK)
    assert raw.text == "<p>"
    assert traces["http.response.status_code"] == 200
    assert traces["gen_ai.response.id"] is None


def test_a_response_in_a_with_block_lasts_as_long_as_it(start: Start, traces: Traces) -> None:
    user, _ = start(answer(body=COMPLETION), telemetry=traces.telemetry())
    opened = user.call("chat.completions.with_streaming_response.create", **ASK)
    assert traces.spans == ()
    assert json.loads(user.inside(opened)) == COMPLETION
    assert not failed(traces.span)


def test_a_stream_in_a_with_block_lasts_as_long_as_it(start: Start, traces: Traces) -> None:
    user, _ = start(stream(chunk("a", finish="stop"), DONE), telemetry=traces.telemetry())
    opened = user.call("chat.completions.with_streaming_response.create", **ASK, stream=True)
    user.inside(opened, "parse")
    assert not failed(traces.span)


@pytest.mark.parametrize("error", [None, errors.StreamError, KeyError])
def test_an_error_in_a_with_block(error: type[Exception] | None, start: Start, traces: Traces) -> None:
    cut = [*stream(b"{", end=False), CLOSE] if error is errors.StreamError else answer(body=COMPLETION)
    user, _ = start(cut, telemetry=traces.telemetry())
    opened = user.call("chat.completions.with_streaming_response.create", **ASK)
    if error is errors.StreamError:  # ours: the body broke off
        with pytest.raises(errors.APIError):
            user.inside(opened)
    elif error is KeyError:  # the caller's own
        with pytest.raises(AttributeError):
            user.inside(opened, "no_such_method")
    else:
        user.inside(opened)
    assert failed(traces.span) is (error is errors.StreamError)


# --- streams


def test_a_stream_is_a_span_until_its_end(start: Start, traces: Traces) -> None:
    last = event({"id": "c", "model": "m-2", "choices": [], "usage": USAGE})
    user, _ = start(stream(chunk("a"), chunk(finish="length"), last, DONE), telemetry=traces.telemetry())
    began = time.monotonic()
    opened = user.call("chat.completions.create", **ASK, stream=True)
    assert user.first(opened, 1)
    most = time.monotonic() - began
    assert traces.spans == ()
    user.all(opened)
    assert not failed(traces.span)
    assert traces["gen_ai.request.stream"] is True
    assert traces["gen_ai.response.id"] == "c"
    assert traces["gen_ai.response.model"] == "m-2"
    assert traces["gen_ai.response.finish_reasons"] == ("length",)
    assert traces["gen_ai.usage.input_tokens"] == 3
    assert 0 < traces["gen_ai.response.time_to_first_chunk"] <= most


def test_a_stream_of_responses(start: Start, traces: Traces) -> None:
    begun = {**RESPONSE, "status": "in_progress", "output": [], "usage": None}
    user, _ = start(
        stream(
            event({"type": "response.created", "response": begun}, "response.created"),
            event({"type": "response.output_text.delta", "delta": "The answer"}, "response.output_text.delta"),
            event({"type": "response.completed", "response": RESPONSE}, "response.completed"),
        ),
        telemetry=traces.telemetry(capture_content=True),
    )
    user.all(user.call("responses.create", model="m", input="A question", stream=True))
    assert traces["gen_ai.response.id"] == "resp_1"
    assert traces["gen_ai.response.finish_reasons"] == ("stop",)
    assert traces["gen_ai.usage.output_tokens"] == 5
    assert "The answer" in traces["gen_ai.output.messages"]


def test_a_closed_stream_is_no_failure(start: Start, traces: Traces) -> None:
    user, _ = start([*stream(chunk("a"), end=False), HANG], telemetry=traces.telemetry())
    opened = user.call("chat.completions.create", **ASK, stream=True)
    user.first(opened, 1)
    user.run(opened.close())
    assert not failed(traces.span)
    assert traces["gen_ai.response.id"] == "c"


def test_a_stream_that_is_closed_unread(start: Start, traces: Traces) -> None:
    user, _ = start([*stream(chunk("a"), end=False), HANG], telemetry=traces.telemetry())
    opened = user.call("chat.completions.create", **ASK, stream=True)
    user.run(opened.close())
    assert traces["gen_ai.response.time_to_first_chunk"] is None
    assert not failed(traces.span)


def test_an_iterator_over_a_stream_is_iterated(start: Start, traces: Traces) -> None:
    user, _ = start(
        stream(chunk("a"), chunk("b", finish="stop"), DONE), telemetry=traces.telemetry(capture_content=True)
    )
    opened = user.call("chat.completions.create", **ASK, stream=True)
    iterator = aiter(opened) if user.is_async else iter(opened)
    assert len(user.first(iterator, 1)) == 1
    assert traces.spans == ()
    assert len(user.all(iterator)) == 1
    assert "ab" in traces["gen_ai.output.messages"]


@pytest.mark.parametrize("read", [0, 1])
def test_a_stream_that_is_dropped(read: int, start: Start, traces: Traces) -> None:
    user, _ = start([*stream(chunk("a"), chunk("b"), end=False), HANG], telemetry=traces.telemetry())
    opened = user.call("chat.completions.create", **ASK, stream=True)
    if read:
        user.first(opened, read)
    assert traces.spans == ()
    del opened
    gc.collect()
    user.run(asyncio.sleep(0) if user.is_async else None)  # where async generators are closed
    assert not failed(traces.span)


def test_a_stream_that_breaks(start: Start, traces: Traces) -> None:
    user, _ = start([*stream(chunk("a"), end=False), CLOSE], telemetry=traces.telemetry())
    opened = user.call("chat.completions.create", **ASK, stream=True)
    with pytest.raises(errors.StreamTruncatedError):
        user.all(opened)
    assert failed(traces.span)
    assert traces["error.type"] == "StreamTruncatedError"
    assert traces["http.response.status_code"] == 200
    assert traces["gen_ai.response.id"] == "c"


def test_an_error_inside_a_stream(start: Start, traces: Traces) -> None:
    entry = stream(chunk("a"), event({"error": {"message": "5ecret words", "code": "bad"}}))
    user, _ = start(entry, telemetry=traces.telemetry())
    with pytest.raises(errors.StreamError):
        user.all(user.call("chat.completions.create", **ASK, stream=True))
    assert traces["error.type"] == "StreamError"
    assert "5ecret" not in traces.everything()


def test_a_document_where_a_stream_was_due(start: Start, traces: Traces) -> None:
    user, _ = start(answer(body="<p>", content_type="text/html"), telemetry=traces.telemetry())
    with pytest.raises(errors.ResponseDecodeError):
        user.call("chat.completions.create", **ASK, stream=True)
    assert traces["error.type"] == "ResponseDecodeError"


def test_a_raw_stream_is_a_span_until_its_end(start: Start, traces: Traces) -> None:
    user, _ = start(stream(chunk("a", finish="stop"), DONE), telemetry=traces.telemetry())
    raw = user.call("chat.completions.with_raw_response.create", **ASK, stream=True)
    opened = raw.parse()
    assert traces.spans == ()
    user.all(opened)
    assert traces["gen_ai.response.finish_reasons"] == ("stop",)


def test_a_stream_of_a_path_given_by_hand(start: Start, traces: Traces) -> None:
    user, _ = start(stream(event({"a": 1}), DONE), telemetry=traces.telemetry())
    opened = user.call("post", "/things", body={}, stream=True)
    assert len(user.all(opened)) == 1
    assert traces.span.name == "POST"
    assert set(traces.span.attributes or ()) == {
        "http.request.method", "server.address", "server.port", "http.response.status_code",
        "http.response.header.x-request-id",
    }  # fmt: skip


# --- bytes


def test_bytes_are_a_span(start: Start, traces: Traces) -> None:
    user, _ = start(stream(b"ab", b"cd", content_type="audio/mpeg"), telemetry=traces.telemetry())
    assert user.call("audio.speech.create", model="m", voice="alloy", input="A question").content == b"abcd"
    assert traces.span.name == "generate_content m"
    assert traces["gen_ai.response.time_to_first_chunk"] is None  # nobody asked for a stream
    assert traces["gen_ai.output.type"] == "speech"
    assert "A question" not in traces.everything()


def test_bytes_that_break_off(start: Start, traces: Traces) -> None:
    user, _ = start([*stream(b"ab", content_type="audio/mpeg", end=False), RESET], telemetry=traces.telemetry())
    with pytest.raises(errors.APIError) as caught:
        user.call("files.content", "file-1")
    assert traces["error.type"] == type(caught.value).__name__


# --- failures and retries


@pytest.mark.parametrize(
    ("entry", "kind", "status"),
    [
        (api_error(401), errors.AuthenticationError, 401),
        (api_error(429, code="insufficient_quota"), errors.RateLimitError, 429),
        (api_error(500, headers={"x-should-retry": "false"}), errors.InternalServerError, 500),
        (answer(body="{", headers={"x-request-id": "req_fault"}), errors.ResponseDecodeError, 200),
        ([RESET], errors.APIConnectionError, None),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_failed_call(entry: Any, kind: type[Exception], status: int | None, start: Start, traces: Traces) -> None:
    user, _ = start(entry, max_retries=0, telemetry=traces.telemetry())
    with pytest.raises(kind):
        user.call("chat.completions.create", **ASK)
    span = traces.span
    assert failed(span)
    assert span.status.description is None  # a message may hold content
    assert span.events == ()
    assert traces["error.type"] == kind.__name__
    assert traces["http.response.status_code"] == status
    assert traces["http.response.header.x-request-id"] == (("req_fault",) if status else None)
    assert traces["http.request.resend_count"] is None


def test_retries_are_events_of_one_span(start: Start, traces: Traces) -> None:
    user, server = start(api_error(503), [RESET], answer(body=COMPLETION), max_retries=4, telemetry=traces.telemetry())
    user.call("chat.completions.create", **ASK)
    first, second = traces.span.events
    assert first.name == second.name == "overlay.retry"
    assert dict(first.attributes or {}).pop("http.response.status_code") == 503
    assert "http.response.status_code" not in (second.attributes or {})
    assert traces["http.request.resend_count"] == 2
    assert not failed(traces.span)
    assert len({request.headers[TRACEPARENT] for request in server.requests}) == 1


def test_a_call_that_gives_up(start: Start, traces: Traces) -> None:
    user, _ = start(api_error(503), max_retries=1, telemetry=traces.telemetry())
    with pytest.raises(errors.InternalServerError):
        user.call("chat.completions.create", **ASK)
    assert len(traces.span.events) == 1
    assert traces["http.request.resend_count"] == 1
    assert failed(traces.span)


def test_a_retry_that_the_deadline_forbids_is_none(start: Start, traces: Traces) -> None:
    later = api_error(503, headers={"retry-after": "60"})
    user, _ = start(later, deadline=30, telemetry=traces.telemetry())
    with pytest.raises(errors.InternalServerError):
        user.call("chat.completions.create", **ASK)
    assert traces.span.events == ()
    assert traces["http.request.resend_count"] is None


async def test_a_cancelled_call(traces: Traces) -> None:
    with FaultServer(api_error(503, headers={"retry-after-ms": "1"}), [HANG]) as server:
        client = AsyncOpenAI("sk", base_url=server.base_url, telemetry=traces.telemetry())
        async with client:
            task = asyncio.create_task(client.chat.completions.create(**ASK))
            await asyncio.to_thread(server.wait_for_requests, 2)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
    assert traces["error.type"] == "CancelledError"
    assert len(traces.span.events) == 1


def test_a_call_without_a_key(traces: Traces) -> None:
    with OpenAI("sk", telemetry=traces.telemetry()) as client, pytest.raises(ConfigurationError):
        client.admin.organization.projects.list()
    assert traces["error.type"] == "ConfigurationError"
    assert traces["server.port"] == 443


# --- where a span belongs


def test_a_span_is_a_child_of_the_callers(start: Start, traces: Traces) -> None:
    user, _ = start(answer(body=COMPLETION), telemetry=traces.telemetry())
    with traces.provider.get_tracer("program").start_as_current_span("work") as work:
        user.call("chat.completions.create", **ASK)
        assert trace.get_current_span() is work
    ours, outer = traces.spans
    assert ours.parent == outer.context


def test_the_span_is_current_only_while_the_request_is_sent(traces: Traces) -> None:
    seen = []
    with (
        FaultServer(stream(chunk("a", finish="stop"), DONE)) as server,
        httpx.Client(event_hooks={"request": [lambda _: seen.append(trace.get_current_span())]}) as given,
        OpenAI("sk", base_url=server.base_url, http_client=given, telemetry=traces.telemetry()) as client,
    ):
        for _ in client.chat.completions.create(**ASK, stream=True):
            assert trace.get_current_span() is trace.INVALID_SPAN
    (sending,) = seen
    assert sending.get_span_context() == traces.span.context


async def test_calls_at_the_same_time_have_their_own_parents(traces: Traces) -> None:
    tracer = traces.provider.get_tracer("program")
    with FaultServer(
        lambda request: [0.01, *answer(body={**COMPLETION, "id": json.loads(request.body)["user"]})]
    ) as server:
        async with AsyncOpenAI("sk", base_url=server.base_url, telemetry=traces.telemetry()) as client:

            async def work(name: str) -> None:
                with tracer.start_as_current_span(name):
                    await client.chat.completions.create(**ASK, user=name)

            await asyncio.gather(*(work(f"work {number}") for number in range(20)))
    check_families(traces)


def test_threads_have_their_own_parents(traces: Traces) -> None:
    tracer = traces.provider.get_tracer("program")
    with (
        FaultServer(lambda request: answer(body={**COMPLETION, "id": json.loads(request.body)["user"]})) as server,
        OpenAI("sk", base_url=server.base_url, telemetry=traces.telemetry()) as client,
        ThreadPoolExecutor(8) as pool,
    ):

        def work(name: str) -> None:
            with tracer.start_as_current_span(name):
                client.chat.completions.create(**ASK, user=name)

        list(pool.map(work, (f"work {number}" for number in range(20))))
    check_families(traces)


def check_families(traces: Traces) -> None:
    """Each of 20 calls is a child of the span in which it was made."""
    outer = {span.context.span_id: span.name for span in traces.spans if span.context and span.name != "chat m"}
    inner = [(span.parent, span.attributes) for span in traces.spans if span.name == "chat m"]
    assert len(outer) == len(inner) == 20
    assert all(parent and outer[parent.span_id] == (told or {})["gen_ai.response.id"] for parent, told in inner)


def test_measurements_name_a_span_as_their_example(start: Start, traces: Traces) -> None:
    user, _ = start(answer(body=COMPLETION), telemetry=traces.telemetry())
    user.call("chat.completions.create", **ASK)
    (example,) = traces.examples("gen_ai.client.operation.duration")
    assert traces.span.context is not None
    assert example.span_id == traces.span.context.span_id


def sent(server: FaultServer) -> dict[str, str]:
    return {name.lower(): value for name, value in server.requests[-1].headers.items()}


def test_the_server_is_told_the_trace_and_no_baggage(start: Start, traces: Traces) -> None:
    user, server = start(answer(body=COMPLETION), telemetry=traces.telemetry())
    token = context.attach(baggage.set_baggage("customer", "5ecret"))
    try:
        user.call("chat.completions.create", **ASK)
    finally:
        context.detach(token)
    ids = traces.span.context
    assert ids is not None
    assert sent(server)[TRACEPARENT] == f"00-{ids.trace_id:032x}-{ids.span_id:016x}-{ids.trace_flags:02x}"
    assert "baggage" not in sent(server)


def test_a_header_of_the_callers_goes_first(start: Start, traces: Traces) -> None:
    user, server = start(answer(body=COMPLETION), telemetry=traces.telemetry())
    user.call("chat.completions.create", **ASK, extra_headers={"TraceParent": "mine"})
    assert sent(server)[TRACEPARENT] == "mine"


def test_the_trace_is_not_sent_where_that_is_off(start: Start, traces: Traces) -> None:
    user, server = start(answer(body=COMPLETION), telemetry=traces.telemetry(propagate=False))
    user.call("chat.completions.create", **ASK)
    assert TRACEPARENT not in sent(server)
    assert traces.span.name == "chat m"


def test_nothing_is_sent_where_the_program_has_no_sdk(start: Start) -> None:
    user, server = start(answer(body=COMPLETION), telemetry=Telemetry())
    assert user.call("chat.completions.create", **ASK).id == "chatcmpl-1"
    assert TRACEPARENT not in sent(server)


def test_another_origin_does_not_get_the_trace(start: Start, traces: Traces) -> None:
    with FaultServer(answer(body=COMPLETION)) as other:
        near = answer(307, headers={"location": "/near"})
        far = answer(307, headers={"location": f"{other.base_url}/far"})
        user, server = start(near, far, telemetry=traces.telemetry())
        user.call("chat.completions.create", **ASK)
        assert TRACEPARENT in sent(server)
        assert server.requests[-1].target == "/near"
        assert TRACEPARENT not in sent(other)


# --- what does not leave the program


FORMS = forms(KEY)


def test_no_secret_is_in_a_span(start: Start, traces: Traces) -> None:
    """The key, headers, queries, bodies and values of paths, of whole calls, streams and failures."""
    quoting = api_error(400, f"5ecret {KEY}", headers={"x-other": "5ecret"})
    choice = {"index": 0, "message": {"content": "5ecret"}, "finish_reason": "stop"}
    user, _ = start(
        answer(body={**COMPLETION, "choices": [choice]}, headers={"x-other": "5ecret"}),
        stream(chunk("5ecret", finish="stop"), DONE),
        quoting,
        quoting,
        default_headers={"x-own": "5ecret"},
        default_query={"q": "5ecret"},
        telemetry=traces.telemetry(),
    )
    ask = {**ASK, "messages": [{"role": "user", "content": "5ecret"}], "user": "5ecret", "metadata": {"a": "5ecret"}}
    user.call("chat.completions.create", **ask)
    user.all(user.call("chat.completions.create", **ask, stream=True))
    with pytest.raises(OpenAIError):
        user.call("chat.completions.create", **ask)
    with pytest.raises(OpenAIError):
        user.call("responses.retrieve", "resp_5ecret")
    assert len(traces.spans) == 4
    shown = traces.everything()
    assert "5ecret" not in shown
    assert not [form for form in FORMS if form in shown.encode()]


def test_no_traceback_shows_the_key(start: Start, traces: Traces) -> None:
    user = start(api_error(400), telemetry=traces.telemetry(capture_content=True))[0]  # the server holds what it got
    with pytest.raises(OpenAIError) as caught:
        user.call("chat.completions.create", **ASK)
    shown = everything_shown(caught.value)
    assert "CallSpan" not in shown  # errors leave without the frames that hold what was sent
    assert not [form for form in FORMS if form in shown.encode("utf-8", "replace")]


def test_the_key_is_in_no_span_with_content(start: Start, traces: Traces) -> None:
    user, _ = start(api_error(400, f"you sent {KEY}"), telemetry=traces.telemetry(capture_content=True))
    with pytest.raises(OpenAIError):
        user.call("chat.completions.create", **ASK)
    assert traces.span.status.description is not None
    assert "you sent [key]" in traces.span.status.description
    assert not [form for form in FORMS if form in traces.everything().encode()]


def test_content_of_a_chat(start: Start, traces: Traces) -> None:
    user, _ = start(answer(body=COMPLETION), telemetry=traces.telemetry(capture_content=True))
    user.call("chat.completions.create", **ASK)
    asked = [{"role": "user", "parts": [{"type": "text", "content": ASK["messages"][0]["content"]}]}]
    answered = [{"role": "assistant", "parts": [{"type": "text", "content": "The answer"}], "finish_reason": "stop"}]
    assert json.loads(traces["gen_ai.input.messages"]) == asked
    assert json.loads(traces["gen_ai.output.messages"]) == answered


def test_content_of_a_raw_response(start: Start, traces: Traces) -> None:
    user, _ = start(answer(body=RESPONSE), telemetry=traces.telemetry(capture_content=True))
    user.call("responses.with_raw_response.create", model="m", input="A question", instructions="Be brief")
    assert json.loads(traces["gen_ai.system_instructions"]) == [{"type": "text", "content": "Be brief"}]
    assert "The answer" in traces["gen_ai.output.messages"]


@pytest.mark.parametrize("whole", [True, False])
def test_content_of_a_chat_stream(whole: bool, start: Start, traces: Traces) -> None:
    steps = [chunk("The "), chunk("answer"), *([chunk(finish="stop"), DONE] if whole else [])]
    user, _ = start(stream(*steps), telemetry=traces.telemetry(capture_content=True))
    opened = user.call("chat.completions.create", **ASK, stream=True)
    if whole:
        user.all(opened)
    else:
        with pytest.raises(errors.StreamTruncatedError):
            user.all(opened)
    (message,) = json.loads(traces["gen_ai.output.messages"])
    assert message["parts"] == [{"type": "text", "content": "The answer"}]
    assert message["finish_reason"] == ("stop" if whole else "")


def test_content_of_a_text_completion_stream(start: Start, traces: Traces) -> None:
    pieces = [{"id": "c", "choices": [{"index": 0, "text": text, "finish_reason": end}]}
              for text, end in (("The ", None), ("answer", "stop"))]  # fmt: skip
    user, _ = start(stream(*map(event, pieces), DONE), telemetry=traces.telemetry(capture_content=True))
    user.all(user.call("completions.create", model="m", prompt="A question", stream=True))
    assert traces.span.name == "text_completion m"
    assert "A question" in traces["gen_ai.input.messages"]
    assert "The answer" in traces["gen_ai.output.messages"]


def test_embeddings_have_no_messages(start: Start, traces: Traces) -> None:
    body = {"object": "list", "data": [], "model": "m", "usage": {"prompt_tokens": 2, "total_tokens": 2}}
    user, _ = start(answer(body=body), telemetry=traces.telemetry(capture_content=True))
    user.call("embeddings.create", model="m", input="A question", dimensions=8, encoding_format="float")
    assert traces.span.name == "embeddings m"
    assert traces["gen_ai.embeddings.dimension.count"] == 8
    assert traces["gen_ai.request.encoding_formats"] == ("float",)
    assert traces["gen_ai.usage.input_tokens"] == 2
    assert "A question" not in traces.everything()


@pytest.mark.parametrize(
    ("value", "expected"),
    [("true", True), ("SPAN_ONLY", True), (" span_and_event ", True), ("event_only", False), ("no_content", False)],
)
def test_the_environment_turns_content_on(value: str, expected: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CAPTURE, value)
    assert repr(Telemetry()) == f"Telemetry(capture_content={expected}, propagate=True)"
    assert repr(Telemetry(capture_content=False)) == "Telemetry(capture_content=False, propagate=True)"


# --- telemetry that fails, or is off


class Broken(SpanProcessor):
    """A processor with a bug."""

    def __init__(self, where: str) -> None:
        self.where = where

    def on_start(self, span: Any, parent_context: Any = None) -> None:
        if self.where == "start":
            raise RuntimeError("bug")

    def on_end(self, span: ReadableSpan) -> None:
        if self.where == "end":
            raise RuntimeError("bug")


@pytest.mark.parametrize("where", ["start", "end"])
def test_a_processor_that_fails_breaks_no_call(where: str, start: Start, traces: Traces) -> None:
    traces.provider.add_span_processor(Broken(where))
    entries = answer(body=COMPLETION), stream(chunk("a", finish="stop"), DONE), api_error(400)
    user, _ = start(*entries, telemetry=traces.telemetry(capture_content=True))
    assert user.call("chat.completions.create", **ASK).id == "chatcmpl-1"
    assert len(user.all(user.call("chat.completions.create", **ASK, stream=True))) == 1
    with pytest.raises(errors.BadRequestError):
        user.call("chat.completions.create", **ASK)


def test_a_call_that_no_one_samples(start: Start) -> None:
    traces = Traces(sampler=ALWAYS_OFF)
    user, _ = start(answer(body=COMPLETION), telemetry=traces.telemetry(capture_content=True))
    assert user.call("chat.completions.create", **ASK).id == "chatcmpl-1"
    assert traces.spans == ()
    assert len(traces.points("gen_ai.client.token.usage")) == 2


def test_it_can_be_turned_off_again(start: Start, traces: Traces) -> None:
    user, server = start(answer(body=COMPLETION), telemetry=traces.telemetry())
    user.client = user.client.with_options(telemetry=None)
    user.call("chat.completions.create", **ASK)
    assert traces.spans == ()
    assert TRACEPARENT not in sent(server)


def test_it_comes_along_with_changed_options(start: Start, traces: Traces) -> None:
    user, _ = start(answer(body=COMPLETION), telemetry=traces.telemetry())
    user.client = copy.copy(user.client.with_options(max_retries=0))
    user.call("chat.completions.create", **ASK)
    assert traces.span.name == "chat m"


def test_azure_is_a_provider_of_its_own(traces: Traces) -> None:
    with FaultServer(answer(body=COMPLETION)) as server:
        settings = {"azure_endpoint": server.base_url, "api_version": "1", "api_key": "k"}
        with AzureOpenAI(**settings, telemetry=traces.telemetry()) as client:
            client.chat.completions.create(**ASK)
    assert traces.span.name == "chat m"
    assert traces["gen_ai.provider.name"] == "azure.ai.openai"


COPIES: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy]


@pytest.mark.parametrize("copied", COPIES)
def test_copies_are_the_same(copied: Callable[[Any], Any], traces: Traces) -> None:
    telemetry = traces.telemetry()
    assert copied(telemetry) is telemetry


def test_pickles_take_the_providers_of_the_program(traces: Traces) -> None:
    with OpenAI("sk", telemetry=Telemetry(capture_content=True, propagate=False)) as client:
        again = pickle.loads(pickle.dumps(client._options.telemetry))
    assert repr(again) == "Telemetry(capture_content=True, propagate=False)"
    with pytest.raises(TypeError, match="its own providers"):
        pickle.dumps(traces.telemetry())


@pytest.fixture
def instrumentor() -> Iterator[Any]:
    """Found and started as ``opentelemetry-instrument`` does it."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    group = "opentelemetry_instrumentor"
    (found,) = table["project"]["entry-points"][group].items()
    yield EntryPoint(*found, group)
    Instrumentor().uninstrument()


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_an_instrumentor_gives_it_to_every_client(kind: Any, instrumentor: Any, traces: Traces) -> None:
    settings = {"api_key": KEY, "base_url": "http://127.0.0.1:9"}
    before = kind(**settings)
    providers = {"tracer_provider": traces.provider, "meter_provider": traces.meters}
    DefaultDistro().load_instrumentor(instrumentor, raise_exception_on_conflict=True, **providers)
    own = traces.telemetry()
    made, other = kind(**settings), kind(**settings, telemetry=own)
    assert before._telemetry is None
    assert made._telemetry is made.with_options(timeout=3)._telemetry is kind(**settings)._telemetry is not None
    assert other._telemetry is other.with_options(timeout=3)._telemetry is own
    Instrumentor().uninstrument()
    assert kind(**settings)._telemetry is None
    assert made._telemetry is not None
    assert Instrumentor().instrumentation_dependencies() == ()


def test_calls_of_an_instrumented_program_are_spans(instrumentor: Any, traces: Traces, loopback: None) -> None:
    DefaultDistro().load_instrumentor(instrumentor, tracer_provider=traces.provider, meter_provider=traces.meters)
    with FaultServer(answer(200, COMPLETION)) as server, OpenAI(api_key=KEY, base_url=server.base_url) as client:
        client.chat.completions.create(**ASK)
    assert traces.span.name.startswith("chat ")


def test_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("overlay._telemetry")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(ConfigurationError, match=r"openai-overlay\[otel\]"):
        Telemetry()


def test_a_client_without_it_loads_nothing_of_it() -> None:
    code = (
        "import sys, overlay\n"
        "overlay.OpenAI('sk').chat.completions\n"
        "print([name for name in sys.modules if 'telemetry' in name])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
