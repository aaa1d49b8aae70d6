from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_translation_session_update_request import RealtimeTranslationSessionUpdateRequest, RealtimeTranslationSessionUpdateRequestDict

    class RealtimeTranslationClientEventSessionUpdateDict(TypedDict, total=False):
        event_id: str
        """Id of the event, given by the server. At most 512 characters."""
        type: Required[Literal['session.update']]
        """The kind of event: always `session.update`."""
        session: Required[RealtimeTranslationSessionUpdateRequest | RealtimeTranslationSessionUpdateRequestDict]
        """The session as it is now."""


@model
class RealtimeTranslationClientEventSessionUpdate(Base):
    """The event `session.update`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal['session.update']
    """The kind of event: always `session.update`."""
    session: RealtimeTranslationSessionUpdateRequest
    """The session as it is now."""

    _nested = {'session': 'RealtimeTranslationSessionUpdateRequest'}
    _tags = {'type': 'session.update'}
