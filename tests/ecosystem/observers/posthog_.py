"""PostHog, whose clients inherit from the official ones."""

from __future__ import annotations

from typing import Any

from watching import Observer

HOW = "from posthog.ai.openai import OpenAI"


def start(given: Any) -> Observer:
    from posthog.ai.openai import AsyncOpenAI, OpenAI

    found: list[Any] = []

    class Kept:
        privacy_mode = False

        def capture(self, *arguments: Any, **named: Any) -> None:
            found.append(named)

    settings = {"api_key": "sk-sandbox", "base_url": given.base_url, "posthog_client": Kept()}
    return Observer(lambda: len(found), lambda is_async: (AsyncOpenAI if is_async else OpenAI)(**settings))
