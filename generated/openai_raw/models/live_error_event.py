"""`LiveErrorEvent`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveErrorEvent(Base):
    """The event `error`."""

    error: LiveError
    """What went wrong."""
    event_id: str
    """Id of the event, given by the server."""
    type: Literal["error"]
    """Which kind it is. Always `error`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _nested = {"error": "LiveError"}
    _tags = {"type": "error"}


@model
class LiveError(Base):
    """What went wrong."""

    code: str
    """A code for programs."""
    message: str
    """An explanation for people."""
    type: str
    """Which kind it is."""
    client_event_id: str | None = None
    """Id of the client event."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
