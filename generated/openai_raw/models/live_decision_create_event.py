from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveDecisionCreateEventDict(TypedDict, total=False):
        event_id: Required[str]
        type: Required[Literal['decision.create']]


@model
class LiveDecisionCreateEvent(Base):
    """Live decision create event."""

    event_id: str
    type: Literal['decision.create']
    _tags = {'type': 'decision.create'}
