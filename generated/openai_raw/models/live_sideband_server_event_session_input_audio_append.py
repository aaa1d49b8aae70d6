from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveSidebandServerEventSessionInputAudioAppend(Base):
    """Live sideband server event session input audio append."""

    audio: str
    type: Literal['session.input_audio.append']
    _tags = {'type': 'session.input_audio.append'}
