"""Start a call over WebRTC"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.realtime_session_create_request_ga import RealtimeSessionCreateRequestGADict
from ...models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA
from ...operation import Operation

OPERATION: Operation

class CreateRealtimeCallParams(RequestOptions, total=False):
    """The keyword arguments of ``create-realtime-call``."""

    sdp: Required[str]
    """The SDP offer of your peer connection."""
    session: RealtimeSessionCreateRequestGA | RealtimeSessionCreateRequestGADict | Omit
    """The settings of the session."""

def sync(*, client: http.Client, **params: Unpack[CreateRealtimeCallParams]) -> str | None:
    """Send ``POST /realtime/calls``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateRealtimeCallParams]) -> http.Response[str]:
    """Send ``POST /realtime/calls``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateRealtimeCallParams]) -> str | None:
    """Send ``POST /realtime/calls``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateRealtimeCallParams]) -> http.Response[str]:
    """Send ``POST /realtime/calls``, and give the whole response."""
