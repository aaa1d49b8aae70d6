from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class RealtimeTranslationSessionUpdateRequestAudioOutputDict(TypedDict, total=False):
        language: str


@model
class RealtimeTranslationSessionUpdateRequestAudioOutput(Base):
    """Realtime translation session update request audio output."""

    language: str | None = absent
