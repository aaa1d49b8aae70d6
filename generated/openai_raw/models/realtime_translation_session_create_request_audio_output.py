from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class RealtimeTranslationSessionCreateRequestAudioOutputDict(TypedDict, total=False):
        language: str


@model
class RealtimeTranslationSessionCreateRequestAudioOutput(Base):
    """Realtime translation session create request audio output."""

    language: str | None = absent
