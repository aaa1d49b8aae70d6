from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.built_in_voice import BuiltInVoice
    from ..models.custom_voice import CustomVoice


@model
class SessionResourceAudioOutput(Base):
    """How audio is spoken."""

    voice: str | BuiltInVoice | CustomVoice | None = None
    """The voice that speaks: a built-in one by name, or one of your own by its id. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

    _nested = {'voice': 'CustomVoice'}
