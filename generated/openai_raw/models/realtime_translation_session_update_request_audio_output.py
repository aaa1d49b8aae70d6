from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class RealtimeTranslationSessionUpdateRequestAudioOutputDict(TypedDict, total=False):
        language: str
        """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""


@model
class RealtimeTranslationSessionUpdateRequestAudioOutput(Base):
    """Settings of the translated speech."""

    language: str | None = absent
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
