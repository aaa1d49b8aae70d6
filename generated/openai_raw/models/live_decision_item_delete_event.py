from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveDecisionItemDeleteEventDict(TypedDict, total=False):
        item_id: Required[str]
        type: Required[Literal['decision.item.delete']]
        event_id: str | None


@model
class LiveDecisionItemDeleteEvent(Base):
    """Live decision item delete event."""

    item_id: str
    type: Literal['decision.item.delete']
    event_id: str | None = None
    _tags = {'type': 'decision.item.delete'}
