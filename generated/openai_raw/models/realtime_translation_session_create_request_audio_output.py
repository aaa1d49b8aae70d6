from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class RealtimeTranslationSessionCreateRequestAudioOutputDict(TypedDict, total=False):
        language: str


@model
class RealtimeTranslationSessionCreateRequestAudioOutput(Model):
    """Realtime translation session create request audio output."""

    language: str | None = absent
