from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeClientEventOutputAudioBufferClearDict(TypedDict, total=False):
        event_id: str
        type: Required[Literal['output_audio_buffer.clear']]


@model
class RealtimeClientEventOutputAudioBufferClear(Base):
    """Realtime client event output audio buffer clear."""

    event_id: str | None = absent
    type: Literal['output_audio_buffer.clear']
    _tags = {'type': 'output_audio_buffer.clear'}
