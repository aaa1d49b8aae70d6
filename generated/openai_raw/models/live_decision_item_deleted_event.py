from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveDecisionItemDeletedEvent(Base):
    """Live decision item deleted event."""

    event_id: str
    item_id: str
    type: Literal['decision.item.deleted']
    client_event_id: str | None = None
    _tags = {'type': 'decision.item.deleted'}
