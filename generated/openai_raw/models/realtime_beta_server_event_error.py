"""`RealtimeBetaServerEventError`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventError(Base):
    """Something went wrong, mostly with an event that you sent. The session stays open."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["error"]
    """Event type: always `error`."""
    error: RealtimeBetaServerEventErrorError
    """An error: its class, code and message."""

    _nested = {"error": "RealtimeBetaServerEventErrorError"}
    _tags = {"type": "error"}


@model
class RealtimeBetaServerEventErrorError(Base):
    """An error: its class, code and message."""

    type: str
    """Class of the error, such as `invalid_request_error`."""
    code: str | None = None
    """Machine-readable error code."""
    message: str
    """Human-readable error message."""
    param: str | None = None
    """Parameter that caused the error; None if there is no single one."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""
