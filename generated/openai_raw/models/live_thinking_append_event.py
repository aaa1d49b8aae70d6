from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveThinkingAppendEventDict(TypedDict, total=False):
        content: Required[str]
        """The text."""
        delegation_id: Required[str | None]
        """Id of the delegation."""
        type: Required[Literal['session.thinking.append']]
        """Which kind it is. Always `session.thinking.append`."""
        event_id: str | None
        """Id of the event, given by the server."""


@model
class LiveThinkingAppendEvent(Base):
    """The event `session.thinking.append`."""

    content: str
    """The text."""
    delegation_id: str | None
    """Id of the delegation."""
    type: Literal['session.thinking.append']
    """Which kind it is. Always `session.thinking.append`."""
    event_id: str | None = None
    """Id of the event, given by the server."""
    _tags = {'type': 'session.thinking.append'}
