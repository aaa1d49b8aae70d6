"""Accept an incoming call"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...dicts.accept_live_sessions_request import AcceptLiveSessionsRequestSessionDict
from ...models.accept_live_sessions_request import AcceptLiveSessionsRequestSession
from ...operation import Operation

OPERATION: Operation

class AcceptLiveSessionsParams(RequestOptions, total=False):
    """The keyword arguments of ``acceptLiveSessions``."""

    session: Required[AcceptLiveSessionsRequestSession | AcceptLiveSessionsRequestSessionDict]
    """The session and its configuration."""

def sync(session_id: str, *, client: http.Client, **params: Unpack[AcceptLiveSessionsParams]) -> None:
    """Send ``POST /live/sessions/{session_id}/accept``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[AcceptLiveSessionsParams]
) -> http.Response[None]:
    """Send ``POST /live/sessions/{session_id}/accept``, and give the whole response."""

async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[AcceptLiveSessionsParams]) -> None:
    """Send ``POST /live/sessions/{session_id}/accept``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[AcceptLiveSessionsParams]
) -> http.Response[None]:
    """Send ``POST /live/sessions/{session_id}/accept``, and give the whole response."""
