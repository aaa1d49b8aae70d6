from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveInfoEvent(Base):
    """Live info event."""

    code: str
    event_id: str
    message: str
    type: Literal['info']
    client_event_id: str | None = None
    _tags = {'type': 'info'}
