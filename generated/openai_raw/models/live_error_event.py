from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_error import LiveError


@model
class LiveErrorEvent(Base):
    """Live error event."""

    error: LiveError
    event_id: str
    type: Literal['error']
    client_event_id: str | None = None

    _nested = {'error': 'LiveError'}
    _tags = {'type': 'error'}
