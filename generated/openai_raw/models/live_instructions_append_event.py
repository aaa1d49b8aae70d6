from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveInstructionsAppendEventDict(TypedDict, total=False):
        content: Required[str]
        delegation_id: Required[str | None]
        type: Required[Literal['session.instructions.append']]
        event_id: str | None


@model
class LiveInstructionsAppendEvent(Base):
    """Live instructions append event."""

    content: str
    delegation_id: str | None
    type: Literal['session.instructions.append']
    event_id: str | None = None
    _tags = {'type': 'session.instructions.append'}
