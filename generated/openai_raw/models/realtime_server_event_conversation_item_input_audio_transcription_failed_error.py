from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeServerEventConversationItemInputAudioTranscriptionFailedError(Base):
    """Why the audio could not be transcribed."""

    type: str | None = absent
    """Which class of error it is."""
    code: str | None = absent
    """A short code for the error, for programs."""
    message: str | None = absent
    """What went wrong, for people."""
    param: str | None = absent
    """The parameter that the error is about; None where it is about none."""
