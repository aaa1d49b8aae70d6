"""Create a client secret"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.realtime_create_client_secret_request import RealtimeCreateClientSecretRequestExpiresAfterDict
from ...dicts.realtime_session_create_request_ga import RealtimeSessionCreateRequestGADict
from ...dicts.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGADict
from ...models.realtime_create_client_secret_request import RealtimeCreateClientSecretRequestExpiresAfter
from ...models.realtime_create_client_secret_response import RealtimeCreateClientSecretResponse
from ...models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA
from ...models.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGA
from ...operation import Operation

OPERATION: Operation

class CreateRealtimeClientSecretParams(RequestOptions, total=False):
    """The keyword arguments of ``create-realtime-client-secret``."""

    expires_after: (
        RealtimeCreateClientSecretRequestExpiresAfter | RealtimeCreateClientSecretRequestExpiresAfterDict | Omit
    )
    """How long the key is valid."""
    session: (
        RealtimeSessionCreateRequestGA
        | RealtimeSessionCreateRequestGADict
        | RealtimeTranscriptionSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGADict
        | Omit
    )
    """The settings of the session that the key opens; the client may change most of them."""

def sync(
    *, client: http.Client, **params: Unpack[CreateRealtimeClientSecretParams]
) -> RealtimeCreateClientSecretResponse | None:
    """Send ``POST /realtime/client_secrets``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateRealtimeClientSecretParams]
) -> http.Response[RealtimeCreateClientSecretResponse]:
    """Send ``POST /realtime/client_secrets``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreateRealtimeClientSecretParams]
) -> RealtimeCreateClientSecretResponse | None:
    """Send ``POST /realtime/client_secrets``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateRealtimeClientSecretParams]
) -> http.Response[RealtimeCreateClientSecretResponse]:
    """Send ``POST /realtime/client_secrets``, and give the whole response."""
