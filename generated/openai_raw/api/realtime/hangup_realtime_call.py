"""Hang up a call"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class HangupRealtimeCallParams(RequestOptions, total=False):
        """The keyword arguments of ``hangup-realtime-call``."""


OPERATION = Operation(
    id="hangup-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/hangup",
    answer="none",
)


def sync_detailed(call_id: str, *, client: http.Client, **params: Unpack[HangupRealtimeCallParams]) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/hangup``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"call_id": call_id}, params)


def sync(call_id: str, *, client: http.Client, **params: Unpack[HangupRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/hangup``, and give what the answer holds."""
    return sync_detailed(call_id, client=client, **params).parsed


async def asyncio_detailed(call_id: str, *, client: http.Client, **params: Unpack[HangupRealtimeCallParams]) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/hangup``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"call_id": call_id}, params)


async def asyncio(call_id: str, *, client: http.Client, **params: Unpack[HangupRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/hangup``, and give what the answer holds."""
    return (await asyncio_detailed(call_id, client=client, **params)).parsed
