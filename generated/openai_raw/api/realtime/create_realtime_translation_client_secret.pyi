"""Create a client secret for translation"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.realtime_translation_client_secret_create_request import (
    RealtimeTranslationClientSecretCreateRequestExpiresAfterDict,
    RealtimeTranslationSessionCreateRequestDict,
)
from ...models.realtime_translation_client_secret_create_request import (
    RealtimeTranslationClientSecretCreateRequestExpiresAfter,
    RealtimeTranslationSessionCreateRequest,
)
from ...models.realtime_translation_client_secret_create_response import RealtimeTranslationClientSecretCreateResponse
from ...operation import Operation

OPERATION: Operation

class CreateRealtimeTranslationClientSecretParams(RequestOptions, total=False):
    """The keyword arguments of ``create-realtime-translation-client-secret``."""

    session: Required[RealtimeTranslationSessionCreateRequest | RealtimeTranslationSessionCreateRequestDict]
    """The settings of the session that the key opens."""
    expires_after: (
        RealtimeTranslationClientSecretCreateRequestExpiresAfter
        | RealtimeTranslationClientSecretCreateRequestExpiresAfterDict
        | Omit
    )
    """How long the key is valid."""

def sync(
    *, client: http.Client, **params: Unpack[CreateRealtimeTranslationClientSecretParams]
) -> RealtimeTranslationClientSecretCreateResponse | None:
    """Send ``POST /realtime/translations/client_secrets``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateRealtimeTranslationClientSecretParams]
) -> http.Response[RealtimeTranslationClientSecretCreateResponse]:
    """Send ``POST /realtime/translations/client_secrets``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreateRealtimeTranslationClientSecretParams]
) -> RealtimeTranslationClientSecretCreateResponse | None:
    """Send ``POST /realtime/translations/client_secrets``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateRealtimeTranslationClientSecretParams]
) -> http.Response[RealtimeTranslationClientSecretCreateResponse]:
    """Send ``POST /realtime/translations/client_secrets``, and give the whole response."""
