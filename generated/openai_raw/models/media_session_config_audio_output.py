from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.built_in_voice import BuiltInVoice, BuiltInVoiceInput
    from ..models.custom_voice import CustomVoice, CustomVoiceDict

    class MediaSessionConfigAudioOutputDict(TypedDict, total=False):
        voice: str | BuiltInVoiceInput | CustomVoice | CustomVoiceDict
        """The voice that speaks: a built-in one by name, or one of your own by its id. Known values: `alloy`,
        `ash`, `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`,
        `marin`, and 11 more."""


@model
class MediaSessionConfigAudioOutput(Base):
    """How audio is spoken."""

    voice: str | BuiltInVoice | CustomVoice | None = absent
    """The voice that speaks: a built-in one by name, or one of your own by its id. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

    _nested = {'voice': 'CustomVoice'}
