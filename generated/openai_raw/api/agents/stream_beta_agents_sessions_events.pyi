"""Follow the events of a session"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...operation import Operation

OPERATION: Operation

class StreamBetaAgentsSessionsEventsParams(RequestOptions, total=False):
    """The keyword arguments of ``streamBetaAgentsSessionsEvents``."""

    include_obfuscation: bool | Omit
    """Whether to pad events with random characters that hide their size from network observers. Turn it off to
    save bandwidth on a trusted network."""

def sync(session_id: str, *, client: http.Client, **params: Unpack[StreamBetaAgentsSessionsEventsParams]) -> None:
    """Send ``GET /agents/sessions/{session_id}/events``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[StreamBetaAgentsSessionsEventsParams]
) -> http.Response[None]:
    """Send ``GET /agents/sessions/{session_id}/events``, and give the whole response."""

async def asyncio(
    session_id: str, *, client: http.Client, **params: Unpack[StreamBetaAgentsSessionsEventsParams]
) -> None:
    """Send ``GET /agents/sessions/{session_id}/events``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[StreamBetaAgentsSessionsEventsParams]
) -> http.Response[None]:
    """Send ``GET /agents/sessions/{session_id}/events``, and give the whole response."""
