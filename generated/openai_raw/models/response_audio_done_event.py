from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseAudioDoneEvent(Base):
    """Response audio done event."""

    type: Literal['response.audio.done']
    sequence_number: int
    _tags = {'type': 'response.audio.done'}
