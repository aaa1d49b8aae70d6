"""The span of one call, from its plan to the end of its response.

Telemetry must not break what it observes: no method here raises, and failures are logged at DEBUG.
"""

from __future__ import annotations

import functools
import time
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

import httpx
from opentelemetry import context, trace

from .._answers.raw_response import RawResponse
from .._call.json import plain_loads
from .._call.log import log
from .._call.sending import exchange_of
from .._raw import Model, plain
from ..errors import APIError, OpenAIError
from .attributes import Answer, meaning_of, request_attributes, start_attributes
from .content import input_content, output_content
from .iterators import WatchedIterator

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextvars import Token

    from opentelemetry.context import Context

    from .._answers.event_reader import EventReader
    from .._call.plan import Plan
    from .._call.retry import RetryPolicy
    from .instruments import Instruments

__all__ = ["CallSpan"]

P = ParamSpec("P")
R = TypeVar("R")

_SPOKEN = ("chat", "text_completion", "generate_content")  # operations whose messages are content


def quiet(function: Callable[P, R]) -> Callable[P, R | None]:
    """Make a function return None if it fails."""

    @functools.wraps(function)
    def called(*args: P.args, **kwargs: P.kwargs) -> R | None:
        try:
            return function(*args, **kwargs)
        except Exception as error:  # noqa: BLE001  # whatever it is, the call goes on
            log.debug("telemetry: %s in %s", type(error).__name__, function.__name__)
            return None

    return called


class CallSpan:
    """One call. It ends once: when it is first told to, or when it is dropped."""

    def __init__(self, instruments: Instruments, made: Plan) -> None:
        self._with = instruments
        self._started = time.monotonic()
        self._answer = Answer()
        self._attributes: dict[str, Any] = {}
        self._common: dict[str, Any] = {}
        self._meaning: str | None = None
        self._retries: list[tuple[int, dict[str, Any]]] = []
        self._attempts = 0
        self._reader: EventReader | None = None
        self._has_chunks = False
        self._is_over = False
        self._span: trace.Span = trace.INVALID_SPAN
        self._context: Context | None = None
        self._begin(made)

    @quiet
    def _begin(self, made: Plan) -> None:
        self._meaning = meaning_of(made)
        name, self._common = start_attributes(made)
        self._span = self._with.tracer.start_span(name, kind=trace.SpanKind.CLIENT, attributes=self._common)
        self._context = trace.set_span_in_context(self._span)
        call = made.call
        call.retry = cast("RetryPolicy", _Noting(call.retry, self._retries))
        if self._with.propagator is not None:
            carrier: dict[str, str] = {}
            self._with.propagator.inject(carrier, self._context)
            headers = httpx.Headers(call.headers)
            for header, value in carrier.items():
                headers.setdefault(header, value)  # the caller's own header takes precedence
            call.headers = headers
        if self._meaning is not None and self._span.is_recording():
            self._attributes |= request_attributes(made)
            if self._is_spoken and call.content is not None:
                self._attributes |= input_content(plain_loads(call.content))

    @property
    def _is_spoken(self) -> bool:
        return self._with.content and self._meaning in _SPOKEN

    @quiet
    def enter(self) -> Token[Context] | None:
        """Make the span the current one."""
        return None if self._context is None else context.attach(self._context)

    @quiet
    def leave(self, token: Token[Context] | None) -> None:
        """Stop being the current span."""
        if token is not None:
            context.detach(token)

    @quiet
    def answered(self, response: httpx.Response) -> None:
        """Record a response; its body may be unread."""
        self._attempts = exchange_of(response).attempts
        self._http(response.status_code, response.headers.get("x-request-id"))

    def _http(self, status: int | None, request_id: str | None) -> None:
        if status is not None:
            self._attributes["http.response.status_code"] = status
        if request_id is not None:
            self._attributes["http.response.header.x-request-id"] = [request_id]

    def watched(self, iterator: Any, reader: EventReader | None = None) -> WatchedIterator:
        """Return an iterator that wraps another and reports to this span; the reader keeps what a stream delivered."""
        self._reader = reader
        return WatchedIterator(self, iterator)

    @quiet
    def saw(self, value: Any) -> None:
        """Record one event of a stream."""
        if not self._has_chunks:
            self._has_chunks = True
            if "gen_ai.request.stream" in self._attributes:
                self._attributes["gen_ai.response.time_to_first_chunk"] = time.monotonic() - self._started
        if self._meaning is not None:
            self._answer.add(value)

    def returned(self, result: Any) -> None:
        """Record the result of a call whose body has been read, and end."""
        if self._meaning is not None:
            self._note_answer(result)
        self.end()

    @quiet
    def _note_answer(self, result: Any) -> None:
        value = plain_loads(result.content) if isinstance(result, RawResponse) else result
        self._answer.add(value)
        if self._is_spoken and isinstance(value, Model | dict):
            self._attributes |= output_content(plain(value))

    def failed(self, error: BaseException) -> None:
        """Record why a call or its stream fails, and end."""
        self._note_failure(error)
        self.end()

    @quiet
    def _note_failure(self, error: BaseException) -> None:
        self._attributes["error.type"] = self._common["error.type"] = type(error).__name__
        if isinstance(error, APIError):
            self._attempts = error.attempts or self._attempts
            self._http(error.status_code, error.request_id)
        # The message may be content: servers quote the input in it.
        self._span.set_status(trace.StatusCode.ERROR, str(error) if self._with.content else None)

    def closed(self, error: BaseException | None) -> None:
        """End after the response was read, with an error if it is one of ours."""
        if isinstance(error, OpenAIError):
            self.failed(error)
        else:
            self.end()

    def end(self) -> None:
        """End the span and record the metrics."""
        if self._is_over:
            return
        self._is_over = True
        self._note_stream()
        self._note_retries()
        self._finish()
        self._measure()

    @quiet
    def _note_stream(self) -> None:
        reader, self._reader = self._reader, None
        if reader is not None and self._is_spoken:
            value = reader.partial() if self._answer.response is None else self._answer.response
            self._attributes |= output_content(plain(value))

    @quiet
    def _note_retries(self) -> None:
        sent_again = self._attempts - 1 if self._attempts else None  # unknown if the call was cancelled
        for moment, facts in self._retries[:sent_again]:
            self._span.add_event("overlay.retry", facts, moment)
        if sent_again:
            self._attributes["http.request.resend_count"] = sent_again

    @quiet
    def _finish(self) -> None:
        try:
            self._span.set_attributes(self._attributes | self._answer.attributes)
        finally:
            self._span.end()

    @quiet
    def _measure(self) -> None:
        if self._meaning is not None:
            seconds = time.monotonic() - self._started
            self._with.measure(seconds, self._common, self._answer.attributes, self._context)

    def __del__(self) -> None:
        self.end()


class _Noting:
    """A retry policy that delegates to another and records when and why it wants to retry."""

    def __init__(self, policy: RetryPolicy, notes: list[tuple[int, dict[str, Any]]]) -> None:
        self._policy = policy
        self._notes = notes

    def delay(self, **facts: Any) -> float | None:
        found = self._policy.delay(**facts)
        if found is not None:
            status = {} if facts["status"] is None else {"http.response.status_code": facts["status"]}
            self._notes.append((time.time_ns(), {"overlay.retry.delay": found, **status}))
        return found
