from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.session_update_config import SessionUpdateConfig, SessionUpdateConfigDict

    class LiveSessionUpdateEventDict(TypedDict, total=False):
        session: Required[SessionUpdateConfig | SessionUpdateConfigDict]
        """The session and its settings."""
        type: Required[Literal['session.update']]
        """Which kind it is. Always `session.update`."""
        event_id: str | None
        """Id of the event, given by the server."""


@model
class LiveSessionUpdateEvent(Base):
    """The event `session.update`."""

    session: SessionUpdateConfig
    """The session and its settings."""
    type: Literal['session.update']
    """Which kind it is. Always `session.update`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _nested = {'session': 'SessionUpdateConfig'}
    _tags = {'type': 'session.update'}
