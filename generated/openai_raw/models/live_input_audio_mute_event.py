from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveInputAudioMuteEventDict(TypedDict, total=False):
        type: Required[Literal['session.input_audio.mute']]
        event_id: str | None


@model
class LiveInputAudioMuteEvent(Base):
    """Live input audio mute event."""

    type: Literal['session.input_audio.mute']
    event_id: str | None = None
    _tags = {'type': 'session.input_audio.mute'}
