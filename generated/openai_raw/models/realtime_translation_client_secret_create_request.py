from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_translation_client_secret_create_request_expires_after import RealtimeTranslationClientSecretCreateRequestExpiresAfter
    from ..models.realtime_translation_session_create_request import RealtimeTranslationSessionCreateRequest


@model
class RealtimeTranslationClientSecretCreateRequest(Base):
    """The body of `POST /realtime/translations/client_secrets`."""

    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter | None = absent
    """How long the key is valid."""
    session: RealtimeTranslationSessionCreateRequest
    """The settings of the session that the key opens."""

    _nested = {'expires_after': 'RealtimeTranslationClientSecretCreateRequestExpiresAfter', 'session': 'RealtimeTranslationSessionCreateRequest'}
