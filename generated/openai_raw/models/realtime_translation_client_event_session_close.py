from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeTranslationClientEventSessionCloseDict(TypedDict, total=False):
        event_id: str
        """Id of the event, given by the server. At most 512 characters."""
        type: Required[Literal['session.close']]
        """The kind of event: always `session.close`."""


@model
class RealtimeTranslationClientEventSessionClose(Base):
    """The event `session.close`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal['session.close']
    """The kind of event: always `session.close`."""
    _tags = {'type': 'session.close'}
