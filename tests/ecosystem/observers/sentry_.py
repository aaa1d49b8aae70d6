"""Sentry's integration."""

from __future__ import annotations

from typing import Any

import sentry_sdk
from sentry_sdk.integrations.openai import OpenAIIntegration
from sentry_sdk.transport import Transport
from watching import Observer, plain

HOW = "sentry_sdk.init(..., integrations=[OpenAIIntegration()])"


def start(given: Any) -> Observer:
    found: list[Any] = []

    class Kept(Transport):
        def capture_envelope(self, envelope: Any) -> None:
            for item in envelope.items:
                spans = (item.payload.json or {}).get("items", ()) if item.type == "span" else ()
                found.extend(span for span in spans if "gen_ai" in span["attributes"]["sentry.op"]["value"])

    sentry_sdk.init(
        dsn="http://key@127.0.0.1:9/1",
        traces_sample_rate=1.0,
        transport=Kept,
        integrations=[OpenAIIntegration()],
        auto_enabling_integrations=False,
    )
    return Observer(lambda: len(found), plain(given), lambda: sentry_sdk.start_transaction(name="call"))
