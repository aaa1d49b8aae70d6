"""The session of the Responses API: one response after another, with the same events as a stream."""

from __future__ import annotations

import json
from typing import Any

from .._call import ApiError, Call
from .._endpoints import responses
from .session import Event, Session


class Responses(Session):
    """A session of ``/responses``."""

    def begin(self) -> None:
        """Send nothing: the client begins."""

    def event(self, kind: str, fields: dict[str, Any]) -> Event:
        """Make an event; events of this session have no id."""
        return {"type": kind, **fields}

    def fail(self, error: ApiError, event_id: Any = None) -> None:  # noqa: ARG002  # this session has no event ids
        """Report an error, with the status that an HTTP call would have had."""
        self.say("error", status=error.status, error=error.body["error"], sequence_number=0)

    def handle(self, event: Event) -> None:
        """Answer an event."""
        if event["type"] != "response.create":
            text = f"The sandbox knows only 'response.create' here, not {event['type'][:80]!r}."
            raise ApiError(text, param="type", code="invalid_value")
        body = {name: value for name, value in event.items() if name not in ("type", "event_id", "stream_id")}
        call = Call(store=self.store, method="POST", path="/responses", body=body | {"stream": True})
        answer = responses.create(call)
        for frame in answer.events or ():
            data = next(line for line in frame.decode().split("\n") if line.startswith("data: "))
            self._later.append(json.loads(data.removeprefix("data: ")))
