"""Traceloop's instrumentation (OpenLLMetry)."""

from __future__ import annotations

from typing import Any

from opentelemetry.instrumentation.openai import OpenAIInstrumentor
from watching import Observer, plain, spans

HOW = "OpenAIInstrumentor().instrument()"


def start(given: Any) -> Observer:
    provider, seen = spans()
    OpenAIInstrumentor().instrument(tracer_provider=provider)
    return Observer(seen, plain(given))
