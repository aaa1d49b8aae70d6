"""`Telemetry`: OpenTelemetry spans and metrics for a client's calls, by the GenAI conventions."""

from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

    from ._call.plan import Plan

    T = TypeVar("T")

__all__ = ["Instrumentor", "Telemetry"]

CAPTURE: Final = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"
_ON: Final = ("true", "span_only", "span_and_event")


class Telemetry:
    """Creates a span for every call of the clients that it is passed to, and records metrics of calls to models.

        client = OpenAI(telemetry=Telemetry())

    One instance can serve any number of clients, threads and event loops. It needs the extra ``otel``. Your program's
    OpenTelemetry SDK decides what happens to the spans; without an SDK, nothing does. Spans never contain keys,
    headers, queries, bodies or values in paths, and contain messages only if ``capture_content`` is on.

    Args:
        tracer_provider: Provides the tracer; by default the program's global one.
        meter_provider: Provides the metric instruments; by default the program's global one.
        capture_content: Record sent and received messages in spans. The default comes from the environment variable
            OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: ``true``, ``SPAN_ONLY`` and ``SPAN_AND_EVENT`` turn it
            on, anything else leaves it off.
        propagate: Send the trace to the server (``traceparent``, ``tracestate``), so that its spans can join it. They
            are not sent to another origin after a redirect, and baggage is never sent.

    Raises:
        ConfigurationError: OpenTelemetry's API is not installed.
    """

    def __init__(
        self,
        *,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
        capture_content: bool | None = None,
        propagate: bool = True,
    ) -> None:
        try:
            from ._telemetry.instruments import Instruments
            from ._telemetry.span import CallSpan
        except ImportError:
            raise ConfigurationError(
                "OpenTelemetry is not installed: pip install 'openai-overlay[otel]', or leave out telemetry=..."
            ) from None
        if capture_content is None:
            capture_content = os.environ.get(CAPTURE, "").strip().lower() in _ON
        self._is_own = tracer_provider is not None or meter_provider is not None
        self._settings = {"capture_content": capture_content, "propagate": propagate}
        made = Instruments(tracer_provider, meter_provider, content=capture_content, propagate=propagate)
        self._span = functools.partial(CallSpan, made)

    async def _call(self, client: Any, made: Plan, finish: Callable[[Plan, httpx.Response], Awaitable[T]]) -> T:
        """Send a call and finish its answer, in a span.

        The span is current while requests are sent, so that spans of an instrumented HTTP client become its children.
        It is no longer current when the caller reads the answer.
        """
        span = made.span = self._span(made)
        try:
            token = span.enter()
            try:
                response = await client._done(client._http.send(made.call, client._auth))
            finally:
                span.leave(token)
            span.answered(response)
            result = await finish(made, response)
        except BaseException as error:
            span.failed(error)
            raise
        if not made.call.stream:  # an open answer (a stream, a ``with`` block) ends the span itself
            span.returned(result)
        return result

    def __copy__(self) -> Telemetry:
        return self

    def __deepcopy__(self, memo: object) -> Telemetry:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        if self._is_own:
            raise TypeError("a Telemetry with its own providers cannot be pickled")
        return _restored, (self._settings,)

    def __repr__(self) -> str:
        return f"Telemetry({', '.join(f'{name}={value}' for name, value in self._settings.items())})"


class Instrumentor:
    """Gives a `Telemetry` to every client that is created from then on without one.

    ``opentelemetry-instrument`` finds it and does so before the program starts; in a program, call
    ``Instrumentor().instrument()``. OTEL_PYTHON_DISABLED_INSTRUMENTATIONS knows it as ``openai_overlay``.
    """

    def instrument(
        self, *, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None, **_: Any
    ) -> None:
        """Begin; by default with the program's global providers.

        Raises:
            ConfigurationError: OpenTelemetry's API is not installed.
        """
        from ._client_base import ClientBase

        ClientBase._common_telemetry = Telemetry(tracer_provider=tracer_provider, meter_provider=meter_provider)

    def uninstrument(self, **_: Any) -> None:
        """End; clients that have a `Telemetry` keep it."""
        from ._client_base import ClientBase

        ClientBase._common_telemetry = None

    def instrumentation_dependencies(self) -> tuple[str, ...]:
        """Return what else has to be installed: nothing."""
        return ()


def _restored(settings: dict[str, Any]) -> Telemetry:
    return Telemetry(**settings)
