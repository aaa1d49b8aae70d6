from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveCommentaryAppendEventDict(TypedDict, total=False):
        content: Required[str]
        """The text."""
        delegation_id: Required[str | None]
        """Id of the delegation."""
        type: Required[Literal['session.commentary.append']]
        """Which kind it is. Always `session.commentary.append`."""
        event_id: str | None
        """Id of the event, given by the server."""


@model
class LiveCommentaryAppendEvent(Base):
    """The event `session.commentary.append`."""

    content: str
    """The text."""
    delegation_id: str | None
    """Id of the delegation."""
    type: Literal['session.commentary.append']
    """Which kind it is. Always `session.commentary.append`."""
    event_id: str | None = None
    """Id of the event, given by the server."""
    _tags = {'type': 'session.commentary.append'}
