"""`LiveErrorEvent`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveErrorEvent(Base):
    """Something went wrong; `error.client_event_id` names the event of yours that caused it."""

    error: LiveError
    """An error: its class, code and message."""
    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["error"]
    """Event type: always `error`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _nested = {"error": "LiveError"}
    _tags = {"type": "error"}


@model
class LiveError(Base):
    """An error: its class, code and message."""

    code: str
    """Machine-readable error code."""
    message: str
    """Human-readable message."""
    type: str
    """The category of the error."""
    client_event_id: str | None = None
    """Id of the client event."""
    param: str | None = None
    """Parameter that caused the error; None if there is no single one."""
