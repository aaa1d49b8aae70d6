from __future__ import annotations

from ..types import Model as Base, model



@model
class TranscriptionWord(Base):
    """The value of `CreateTranscriptionResponseVerboseJson.words`."""

    word: str
    start: float
    end: float
