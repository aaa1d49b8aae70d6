from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeTranslationClientEventSessionCloseDict(TypedDict, total=False):
        event_id: str
        type: Required[Literal['session.close']]


@model
class RealtimeTranslationClientEventSessionClose(Base):
    """Realtime translation client event session close."""

    event_id: str | None = absent
    type: Literal['session.close']
    _tags = {'type': 'session.close'}
