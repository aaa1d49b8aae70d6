"""Reject an incoming call"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...operation import Operation

OPERATION: Operation

class RejectLiveSessionsParams(RequestOptions, total=False):
    """The keyword arguments of ``rejectLiveSessions``."""

    status_code: Required[int]
    """SIP status code sent to the caller."""

def sync(session_id: str, *, client: http.Client, **params: Unpack[RejectLiveSessionsParams]) -> None:
    """Send ``POST /live/sessions/{session_id}/reject``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[RejectLiveSessionsParams]
) -> http.Response[None]:
    """Send ``POST /live/sessions/{session_id}/reject``, and give the whole response."""

async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[RejectLiveSessionsParams]) -> None:
    """Send ``POST /live/sessions/{session_id}/reject``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[RejectLiveSessionsParams]
) -> http.Response[None]:
    """Send ``POST /live/sessions/{session_id}/reject``, and give the whole response."""
