"""Create a client secret"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.realtime_create_client_secret_request_expires_after import RealtimeCreateClientSecretRequestExpiresAfter, RealtimeCreateClientSecretRequestExpiresAfterDict
    from ...models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA, RealtimeSessionCreateRequestGADict
    from ...models.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGA, RealtimeTranscriptionSessionCreateRequestGADict
    from ...models.realtime_create_client_secret_response import RealtimeCreateClientSecretResponse

    class CreateRealtimeClientSecretParams(RequestOptions, total=False):
        """The keyword arguments of ``create-realtime-client-secret``."""

        expires_after: RealtimeCreateClientSecretRequestExpiresAfter | RealtimeCreateClientSecretRequestExpiresAfterDict | Omit
        """How long the key is valid."""
        session: RealtimeSessionCreateRequestGA | RealtimeSessionCreateRequestGADict | RealtimeTranscriptionSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGADict | Omit
        """The settings of the session that the key opens; the client may change most of them."""

OPERATION = Operation(
    id="create-realtime-client-secret",
    method="POST",
    path="/realtime/client_secrets",
    body={'expires_after': 'expires_after', 'session': 'session'},
    bodies=('application/json',),
    result='RealtimeCreateClientSecretResponse',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateRealtimeClientSecretParams]) -> http.Response[RealtimeCreateClientSecretResponse]:
    """Send ``POST /realtime/client_secrets``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateRealtimeClientSecretParams]) -> RealtimeCreateClientSecretResponse | None:
    """Send ``POST /realtime/client_secrets``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateRealtimeClientSecretParams]) -> http.Response[RealtimeCreateClientSecretResponse]:
    """Send ``POST /realtime/client_secrets``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateRealtimeClientSecretParams]) -> RealtimeCreateClientSecretResponse | None:
    """Send ``POST /realtime/client_secrets``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
