from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeTranslationClientEventInputAudioBufferAppendDict(TypedDict, total=False):
        event_id: str
        type: Required[Literal['session.input_audio_buffer.append']]
        audio: Required[str]


@model
class RealtimeTranslationClientEventInputAudioBufferAppend(Base):
    """Realtime translation client event input audio buffer append."""

    event_id: str | None = absent
    type: Literal['session.input_audio_buffer.append']
    audio: str
    _tags = {'type': 'session.input_audio_buffer.append'}
