"""Create a client secret for translation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.realtime_translation_client_secret_create_request_expires_after import RealtimeTranslationClientSecretCreateRequestExpiresAfter, RealtimeTranslationClientSecretCreateRequestExpiresAfterDict
    from ...models.realtime_translation_session_create_request import RealtimeTranslationSessionCreateRequest, RealtimeTranslationSessionCreateRequestDict
    from ...models.realtime_translation_client_secret_create_response import RealtimeTranslationClientSecretCreateResponse

    class CreateRealtimeTranslationClientSecretParams(RequestOptions, total=False):
        """The keyword arguments of ``create-realtime-translation-client-secret``."""

        session: Required[RealtimeTranslationSessionCreateRequest | RealtimeTranslationSessionCreateRequestDict]
        """The settings of the session that the key opens."""
        expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter | RealtimeTranslationClientSecretCreateRequestExpiresAfterDict | Omit
        """How long the key is valid."""

OPERATION = Operation(
    id="create-realtime-translation-client-secret",
    method="POST",
    path="/realtime/translations/client_secrets",
    body={'expires_after': 'expires_after', 'session': 'session'},
    required=('session',),
    bodies=('application/json',),
    result='RealtimeTranslationClientSecretCreateResponse',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> http.Response[RealtimeTranslationClientSecretCreateResponse]:
    """Send ``POST /realtime/translations/client_secrets``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> RealtimeTranslationClientSecretCreateResponse | None:
    """Send ``POST /realtime/translations/client_secrets``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> http.Response[RealtimeTranslationClientSecretCreateResponse]:
    """Send ``POST /realtime/translations/client_secrets``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> RealtimeTranslationClientSecretCreateResponse | None:
    """Send ``POST /realtime/translations/client_secrets``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
