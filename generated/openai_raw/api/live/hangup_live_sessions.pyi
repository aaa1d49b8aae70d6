"""End a session"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...operation import Operation

OPERATION: Operation

class HangupLiveSessionsParams(RequestOptions, total=False):
    """The keyword arguments of ``hangupLiveSessions``."""

def sync(session_id: str, *, client: http.Client, **params: Unpack[HangupLiveSessionsParams]) -> None:
    """Send ``POST /live/sessions/{session_id}/hangup``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[HangupLiveSessionsParams]
) -> http.Response[None]:
    """Send ``POST /live/sessions/{session_id}/hangup``, and give the whole response."""

async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[HangupLiveSessionsParams]) -> None:
    """Send ``POST /live/sessions/{session_id}/hangup``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[HangupLiveSessionsParams]
) -> http.Response[None]:
    """Send ``POST /live/sessions/{session_id}/hangup``, and give the whole response."""
