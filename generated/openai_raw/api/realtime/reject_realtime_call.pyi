"""Reject a phone call"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...operation import Operation

OPERATION: Operation

class RejectRealtimeCallParams(RequestOptions, total=False):
    """The keyword arguments of ``reject-realtime-call``."""

    status_code: int | Omit
    """SIP status that the caller gets, such as 486 for busy."""

def sync(call_id: str, *, client: http.Client, **params: Unpack[RejectRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/reject``, and give what the answer holds."""

def sync_detailed(
    call_id: str, *, client: http.Client, **params: Unpack[RejectRealtimeCallParams]
) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/reject``, and give the whole response."""

async def asyncio(call_id: str, *, client: http.Client, **params: Unpack[RejectRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/reject``, and give what the answer holds."""

async def asyncio_detailed(
    call_id: str, *, client: http.Client, **params: Unpack[RejectRealtimeCallParams]
) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/reject``, and give the whole response."""
