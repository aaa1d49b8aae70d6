from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseAudioDeltaEvent(Base):
    """Response audio delta event."""

    type: Literal['response.audio.delta']
    sequence_number: int
    delta: str
    _tags = {'type': 'response.audio.delta'}
