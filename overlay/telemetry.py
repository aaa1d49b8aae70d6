"""`Telemetry`: OpenTelemetry spans and metrics for a client's calls, by the GenAI conventions."""

from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING, Any, Final

from .errors import ConfigurationError

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

__all__ = ["Telemetry"]

CAPTURE: Final = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"
_ON: Final = ("true", "span_only", "span_and_event")


class Telemetry:
    """Makes a span of every call of the clients that get it, and measures the calls of models.

        client = OpenAI(telemetry=Telemetry())

    One may serve any number of clients, threads and loops. It takes the extra ``otel``; what becomes of the spans is
    up to the OpenTelemetry SDK of the program, and without one nothing does. Spans hold neither keys nor headers,
    queries, bodies and the values in paths; messages only where ``capture_content`` is on.

    Args:
        tracer_provider: Gives the tracer; the default is the program's.
        meter_provider: Gives the instruments of the metrics; the default is the program's.
        capture_content: Put the messages that are sent and received into spans. The default is what the environment
            variable OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT says: ``true``, ``SPAN_ONLY`` and
            ``SPAN_AND_EVENT`` turn it on, anything else leaves it off.
        propagate: Send the trace along (``traceparent``, ``tracestate``), so that spans of the server can join it.
            Another origin that a redirect leads to does not get them, and baggage is never sent.

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
            from ._telemetry import calls, instruments
        except ImportError:
            raise ConfigurationError(
                "OpenTelemetry is not installed: pip install 'openai-overlay[otel]', or leave out telemetry=..."
            ) from None
        if capture_content is None:
            capture_content = os.environ.get(CAPTURE, "").strip().lower() in _ON
        self._is_own = tracer_provider is not None or meter_provider is not None
        self._settings = {"capture_content": capture_content, "propagate": propagate}
        made = instruments.Instruments(tracer_provider, meter_provider, content=capture_content, propagate=propagate)
        self._call = functools.partial(calls.call, made)
        self._acall = functools.partial(calls.acall, made)

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


def _restored(settings: dict[str, Any]) -> Telemetry:
    return Telemetry(**settings)
