from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveResponseCreateEventDict(TypedDict, total=False):
        type: Required[Literal['response.create']]
        """Which kind it is. Always `response.create`."""
        event_id: str | None
        """Id of the event, given by the server."""


@model
class LiveResponseCreateEvent(Base):
    """The event `response.create`."""

    type: Literal['response.create']
    """Which kind it is. Always `response.create`."""
    event_id: str | None = None
    """Id of the event, given by the server."""
    _tags = {'type': 'response.create'}
