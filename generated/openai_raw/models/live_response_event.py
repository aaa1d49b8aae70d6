from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class LiveResponseEvent(Base):
    """Live response event."""

    event: dict[str, Any]
    event_id: str
    type: Literal['response.event']
    client_event_id: str | None = None
    delegation_id: str | None = None
    _tags = {'type': 'response.event'}
