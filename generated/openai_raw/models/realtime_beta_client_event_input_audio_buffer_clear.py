from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeBetaClientEventInputAudioBufferClear(Base):
    """Realtime beta client event input audio buffer clear."""

    event_id: str | None = absent
    type: Literal['input_audio_buffer.clear']
    _tags = {'type': 'input_audio_buffer.clear'}
