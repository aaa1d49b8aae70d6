"""Logfire."""

from __future__ import annotations

from typing import Any

import logfire
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from watching import Observer, plain

HOW = "logfire.instrument_openai(client)"


def start(given: Any) -> Observer:
    exporter = InMemorySpanExporter()
    logfire.configure(send_to_logfire=False, console=False, additional_span_processors=[SimpleSpanProcessor(exporter)])

    def client(is_async: bool) -> Any:
        made = plain(given)(is_async)
        logfire.instrument_openai(made)
        return made

    return Observer(lambda: len(exporter.get_finished_spans()), client)
