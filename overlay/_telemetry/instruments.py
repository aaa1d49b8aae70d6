"""The tracer, and the two metrics for model calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from opentelemetry import metrics, trace
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from .. import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opentelemetry.context import Context
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

__all__ = ["Instruments"]

# Source: the semantic conventions for GenAI metrics.
_SECONDS: Final = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92)
_TOKENS: Final = tuple(4**power for power in range(14))


class Instruments:
    """The tracer and the meters of one `Telemetry`.

    Attributes:
        propagator: Puts the trace into the headers of requests, or None.
        content: Whether messages are recorded.
    """

    def __init__(
        self,
        tracer_provider: TracerProvider | None,
        meter_provider: MeterProvider | None,
        *,
        content: bool,
        propagate: bool,
    ) -> None:
        self.content = content
        self.propagator = TraceContextTextMapPropagator() if propagate else None
        self.tracer = trace.get_tracer("overlay", __version__, tracer_provider)
        meter = metrics.get_meter("overlay", __version__, meter_provider)
        self._duration = meter.create_histogram(
            "gen_ai.client.operation.duration",
            "s",
            "Duration of calls to models",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._tokens = meter.create_histogram(
            "gen_ai.client.token.usage",
            "{token}",
            "Tokens used by calls to models",
            explicit_bucket_boundaries_advisory=_TOKENS,
        )

    def measure(
        self, seconds: float, common: Mapping[str, Any], answer: Mapping[str, Any], context: Context | None
    ) -> None:
        """Record one model call from its span's attributes; ``error.type`` is among the shared ones.

        Uses the span's context, so that exporters can attach it as an exemplar.
        """
        model = answer.get("gen_ai.response.model")
        facts = {**common, **({} if model is None else {"gen_ai.response.model": model})}
        self._duration.record(seconds, facts, context)
        counted = {name: value for name, value in facts.items() if name != "error.type"}  # the SDK may keep `facts`
        for kind in ("input", "output"):
            if (count := answer.get(f"gen_ai.usage.{kind}_tokens")) is not None:
                self._tokens.record(count, {**counted, "gen_ai.token.type": kind}, context)
