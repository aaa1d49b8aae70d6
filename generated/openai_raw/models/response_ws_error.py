from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.error_payload import ErrorPayload


@model
class ResponseWsError(Base):
    """An error on a WebSocket connection, about one response or the connection itself."""

    type: Literal['error']
    """Tells this object from others that can stand in its place: always `error`."""
    status: int | None = absent
    """HTTP status that the error would have had."""
    sequence_number: int | None = absent
    """Position of the event in its stream, counted from the first one."""
    error: ErrorPayload
    """What went wrong."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {'error': 'ErrorPayload'}
    _tags = {'type': 'error'}
