from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveCommentaryAppendEventDict(TypedDict, total=False):
        content: Required[str]
        delegation_id: Required[str | None]
        type: Required[Literal['session.commentary.append']]
        event_id: str | None


@model
class LiveCommentaryAppendEvent(Base):
    """Live commentary append event."""

    content: str
    delegation_id: str | None
    type: Literal['session.commentary.append']
    event_id: str | None = None
    _tags = {'type': 'session.commentary.append'}
