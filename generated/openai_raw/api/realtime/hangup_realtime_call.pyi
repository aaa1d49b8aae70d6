"""Hang up a call"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...operation import Operation

OPERATION: Operation

class HangupRealtimeCallParams(RequestOptions, total=False):
    """The keyword arguments of ``hangup-realtime-call``."""

def sync(call_id: str, *, client: http.Client, **params: Unpack[HangupRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/hangup``, and give what the answer holds."""

def sync_detailed(
    call_id: str, *, client: http.Client, **params: Unpack[HangupRealtimeCallParams]
) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/hangup``, and give the whole response."""

async def asyncio(call_id: str, *, client: http.Client, **params: Unpack[HangupRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/hangup``, and give what the answer holds."""

async def asyncio_detailed(
    call_id: str, *, client: http.Client, **params: Unpack[HangupRealtimeCallParams]
) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/hangup``, and give the whole response."""
