"""`RealtimeBetaServerEventError`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventError(Base):
    """The event `error`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["error"]
    """The kind of event: always `error`."""
    error: RealtimeBetaServerEventErrorError
    """What went wrong."""

    _nested = {"error": "RealtimeBetaServerEventErrorError"}
    _tags = {"type": "error"}


@model
class RealtimeBetaServerEventErrorError(Base):
    """What went wrong."""

    type: str
    """Which class of error it is, such as `invalid_request_error`."""
    code: str | None = None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    event_id: str | None = None
    """Id of the event, given by the server."""
