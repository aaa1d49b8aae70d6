from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.realtime_translation_session import RealtimeTranslationSession


@model
class RealtimeTranslationClientSecretCreateResponse(Base):
    """Realtime translation client secret create response."""

    value: str
    expires_at: int
    """When the translation client secret create expires, in Unix seconds; None if it does not."""
    session: RealtimeTranslationSession

    _nested = {'session': 'RealtimeTranslationSession'}
