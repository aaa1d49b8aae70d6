from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.built_in_voice import BuiltInVoice
    from ..models.custom_voice import CustomVoice


@model
class SessionResourceAudioOutput(Base):
    """Session resource audio output."""

    voice: str | BuiltInVoice | CustomVoice | None = None

    _nested = {'voice': 'CustomVoice'}
