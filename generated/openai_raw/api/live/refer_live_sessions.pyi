"""Transfer a call"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...operation import Operation

OPERATION: Operation

class ReferLiveSessionsParams(RequestOptions, total=False):
    """The keyword arguments of ``referLiveSessions``."""

    target_uri: Required[str]
    """Destination of the transfer, as a `tel:` or `sip:` URI."""

def sync(session_id: str, *, client: http.Client, **params: Unpack[ReferLiveSessionsParams]) -> None:
    """Send ``POST /live/sessions/{session_id}/refer``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[ReferLiveSessionsParams]
) -> http.Response[None]:
    """Send ``POST /live/sessions/{session_id}/refer``, and give the whole response."""

async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[ReferLiveSessionsParams]) -> None:
    """Send ``POST /live/sessions/{session_id}/refer``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[ReferLiveSessionsParams]
) -> http.Response[None]:
    """Send ``POST /live/sessions/{session_id}/refer``, and give the whole response."""
