from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveInputAudioAppendEventDict(TypedDict, total=False):
        audio: Required[str]
        type: Required[Literal['session.input_audio.append']]
        event_id: str | None


@model
class LiveInputAudioAppendEvent(Base):
    """Live input audio append event."""

    audio: str
    type: Literal['session.input_audio.append']
    event_id: str | None = None
    _tags = {'type': 'session.input_audio.append'}
