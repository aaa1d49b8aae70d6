from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveDecisionCreateEventDict(TypedDict, total=False):
        event_id: Required[str]
        """Id of the event, given by the server."""
        type: Required[Literal['decision.create']]
        """Which kind it is. Always `decision.create`."""


@model
class LiveDecisionCreateEvent(Base):
    """The event `decision.create`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['decision.create']
    """Which kind it is. Always `decision.create`."""
    _tags = {'type': 'decision.create'}
