from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveInputAudioUnmuteEventDict(TypedDict, total=False):
        type: Required[Literal['session.input_audio.unmute']]
        event_id: str | None


@model
class LiveInputAudioUnmuteEvent(Base):
    """Live input audio unmute event."""

    type: Literal['session.input_audio.unmute']
    event_id: str | None = None
    _tags = {'type': 'session.input_audio.unmute'}
