"""Helpers for testing your program: scripted responses and faults, and the sandbox as a pytest fixture.

    from overlay.testing import ScriptedTransport, chat_chunks, reply, reset, stream

    transport = ScriptedTransport(reset(), stream(*chat_chunks("Hel", "lo")[:1], then=reset()))
    client = OpenAI("sk-test", http_client=httpx.Client(transport=transport))

A script defines what the server does, request by request; its last entry serves all further requests. Nothing is sent
over the network. For a server that behaves like the API, use `overlay.sandbox`.
"""

from __future__ import annotations

from ._scripts import chat_chunks, completion, error_body, response, response_events, sse, webhook_headers
from ._transport import Entry, ScriptedTransport, ScriptError, hang, refuse, reply, reset, stream, timeout

__all__ = [
    "Entry",
    "ScriptError",
    "ScriptedTransport",
    "chat_chunks",
    "completion",
    "error_body",
    "hang",
    "refuse",
    "reply",
    "reset",
    "response",
    "response_events",
    "sse",
    "stream",
    "timeout",
    "webhook_headers",
]
