from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.built_in_voice import BuiltInVoice, BuiltInVoiceInput
    from ..models.custom_voice import CustomVoice, CustomVoiceDict

    class SessionConfigAudioOutputDict(TypedDict, total=False):
        voice: str | BuiltInVoiceInput | CustomVoice | CustomVoiceDict


@model
class SessionConfigAudioOutput(Base):
    """Session config audio output."""

    voice: str | BuiltInVoice | CustomVoice | None = absent

    _nested = {'voice': 'CustomVoice'}
