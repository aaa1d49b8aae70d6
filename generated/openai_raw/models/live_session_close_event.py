from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveSessionCloseEventDict(TypedDict, total=False):
        type: Required[Literal['session.close']]
        """Which kind it is. Always `session.close`."""
        event_id: str | None
        """Id of the event, given by the server."""


@model
class LiveSessionCloseEvent(Base):
    """The event `session.close`."""

    type: Literal['session.close']
    """Which kind it is. Always `session.close`."""
    event_id: str | None = None
    """Id of the event, given by the server."""
    _tags = {'type': 'session.close'}
