from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveResponseCreateEventDict(TypedDict, total=False):
        type: Required[Literal['response.create']]
        event_id: str | None


@model
class LiveResponseCreateEvent(Base):
    """Live response create event."""

    type: Literal['response.create']
    event_id: str | None = None
    _tags = {'type': 'response.create'}
