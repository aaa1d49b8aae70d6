"""Langfuse, whose module ``langfuse.openai`` patches the resources."""

from __future__ import annotations

from typing import Any

from watching import Observer, plain, spans

HOW = "import langfuse.openai"


def start(given: Any) -> Observer:
    from langfuse import Langfuse

    provider, seen = spans()
    Langfuse(public_key="pk", secret_key="sk", base_url="http://127.0.0.1:9", tracer_provider=provider)
    import langfuse.openai  # noqa: F401

    return Observer(seen, plain(given))
