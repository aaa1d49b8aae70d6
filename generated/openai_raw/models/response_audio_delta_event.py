from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseAudioDeltaEvent(Model):
    """Response audio delta event."""

    type: Literal['response.audio.delta']
    sequence_number: int
    delta: str
    _tags = {'type': 'response.audio.delta'}
