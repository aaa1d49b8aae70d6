from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveThinkingAppendEventDict(TypedDict, total=False):
        content: Required[str]
        delegation_id: Required[str | None]
        type: Required[Literal['session.thinking.append']]
        event_id: str | None


@model
class LiveThinkingAppendEvent(Base):
    """Live thinking append event."""

    content: str
    delegation_id: str | None
    type: Literal['session.thinking.append']
    event_id: str | None = None
    _tags = {'type': 'session.thinking.append'}
