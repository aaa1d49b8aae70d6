from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeClientEventInputAudioBufferAppendDict(TypedDict, total=False):
        event_id: str
        type: Required[Literal['input_audio_buffer.append']]
        audio: Required[str]


@model
class RealtimeClientEventInputAudioBufferAppend(Base):
    """Realtime client event input audio buffer append."""

    event_id: str | None = absent
    type: Literal['input_audio_buffer.append']
    audio: str
    _tags = {'type': 'input_audio_buffer.append'}
