from __future__ import annotations

from ..types import Model as Base, model


@model
class TranscriptionLanguage(Base):
    """A language spoken in the audio."""

    code: str
    """ISO 639-1 code of the language, such as `en`."""
