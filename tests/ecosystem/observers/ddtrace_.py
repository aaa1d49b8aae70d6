"""Datadog's tracer."""

from __future__ import annotations

from typing import Any

from watching import Observer, plain

HOW = "ddtrace.patch(openai=True)"


def start(given: Any) -> Observer:
    import ddtrace
    from ddtrace.trace import TraceFilter, tracer

    found: list[Any] = []

    class Kept(TraceFilter):
        def process_trace(self, trace: Any) -> None:
            found.extend(span for span in trace if span.name.startswith("openai"))

    tracer.configure(trace_processors=[Kept()])
    ddtrace.patch(openai=True)
    return Observer(lambda: len(found), plain(given))
