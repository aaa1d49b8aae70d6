"""Transfer a phone call"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...operation import Operation

OPERATION: Operation

class ReferRealtimeCallParams(RequestOptions, total=False):
    """The keyword arguments of ``refer-realtime-call``."""

    target_uri: Required[str]
    """Where to transfer the call to, such as `tel:+14155550123` or a `sip:` address."""

def sync(call_id: str, *, client: http.Client, **params: Unpack[ReferRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/refer``, and give what the answer holds."""

def sync_detailed(
    call_id: str, *, client: http.Client, **params: Unpack[ReferRealtimeCallParams]
) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/refer``, and give the whole response."""

async def asyncio(call_id: str, *, client: http.Client, **params: Unpack[ReferRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/refer``, and give what the answer holds."""

async def asyncio_detailed(
    call_id: str, *, client: http.Client, **params: Unpack[ReferRealtimeCallParams]
) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/refer``, and give the whole response."""
