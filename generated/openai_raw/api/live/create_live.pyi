"""Start a session with live audio"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...dicts.create_live_request import CreateLiveRequestTransportDict, MediaSessionConfigDict
from ...models.create_live_request import CreateLiveRequestTransport, MediaSessionConfig
from ...models.live_create_response import LiveCreateResponse
from ...operation import Operation

OPERATION: Operation

class CreateLiveParams(RequestOptions, total=False):
    """The keyword arguments of ``createLive``."""

    session: Required[MediaSessionConfig | MediaSessionConfigDict]
    """The session and its configuration."""
    transport: Required[CreateLiveRequestTransport | CreateLiveRequestTransportDict]
    """Transport that carries the audio."""

def sync(*, client: http.Client, **params: Unpack[CreateLiveParams]) -> LiveCreateResponse | None:
    """Send ``POST /live/sessions``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateLiveParams]) -> http.Response[LiveCreateResponse]:
    """Send ``POST /live/sessions``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateLiveParams]) -> LiveCreateResponse | None:
    """Send ``POST /live/sessions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateLiveParams]
) -> http.Response[LiveCreateResponse]:
    """Send ``POST /live/sessions``, and give the whole response."""
