from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeClientEventInputAudioBufferCommitDict(TypedDict, total=False):
        event_id: str
        type: Required[Literal['input_audio_buffer.commit']]


@model
class RealtimeClientEventInputAudioBufferCommit(Base):
    """Realtime client event input audio buffer commit."""

    event_id: str | None = absent
    type: Literal['input_audio_buffer.commit']
    _tags = {'type': 'input_audio_buffer.commit'}
