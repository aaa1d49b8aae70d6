"""LangSmith's wrapper."""

from __future__ import annotations

import os
from typing import Any

from watching import Observer, plain

HOW = "client = wrap_openai(client)"


def start(given: Any) -> Observer:
    os.environ["LANGSMITH_TRACING"] = "true"
    from langsmith import Client
    from langsmith.wrappers import wrap_openai

    found: list[Any] = []

    class Kept(Client):
        def create_run(self, *arguments: Any, **named: Any) -> None:
            found.append(arguments)

        def update_run(self, *arguments: Any, **named: Any) -> None:
            pass

    kept = Kept(api_url="http://127.0.0.1:9", api_key="key", auto_batch_tracing=False)
    return Observer(
        lambda: len(found), lambda is_async: wrap_openai(plain(given)(is_async), tracing_extra={"client": kept})
    )
