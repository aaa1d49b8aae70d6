from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.realtime_translation_session import RealtimeTranslationSession


@model
class RealtimeTranslationClientSecretCreateResponse(Base):
    """A short-lived key for a session that translates."""

    value: str
    """The key itself."""
    expires_at: int
    """When the client secret expires, in Unix seconds; None if it never does."""
    session: RealtimeTranslationSession
    """The settings of the session that the key opens."""

    _nested = {"session": "RealtimeTranslationSession"}
