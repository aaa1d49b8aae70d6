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
        """Settings to change in a session that translates."""


@model
class RealtimeTranslationClientEventSessionUpdate(Base):
    """The event `session.update`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal['session.update']
    """The kind of event: always `session.update`."""
    session: RealtimeTranslationSessionUpdateRequest
    """Settings to change in a session that translates."""

    _nested = {'session': 'RealtimeTranslationSessionUpdateRequest'}
    _tags = {'type': 'session.update'}
