from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveSessionCloseEventDict(TypedDict, total=False):
        type: Required[Literal['session.close']]
        event_id: str | None


@model
class LiveSessionCloseEvent(Base):
    """Live session close event."""

    type: Literal['session.close']
    event_id: str | None = None
    _tags = {'type': 'session.close'}
