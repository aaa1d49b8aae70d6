"""Reject a phone call"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RejectRealtimeCallParams(RequestOptions, total=False):
        """The keyword arguments of ``reject-realtime-call``."""

        status_code: int | Omit
        """SIP status that the caller gets, such as 486 for busy."""

OPERATION = Operation(
    id="reject-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/reject",
    body={'status_code': 'status_code'},
    bodies=('application/json',),
    answer="none",
)


def sync_detailed(call_id: str, *, client: http.Client, **params: Unpack[RejectRealtimeCallParams]) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/reject``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"call_id": call_id}, params)


def sync(call_id: str, *, client: http.Client, **params: Unpack[RejectRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/reject``, and give what the answer holds."""
    return sync_detailed(call_id, client=client, **params).parsed


async def asyncio_detailed(call_id: str, *, client: http.Client, **params: Unpack[RejectRealtimeCallParams]) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/reject``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"call_id": call_id}, params)


async def asyncio(call_id: str, *, client: http.Client, **params: Unpack[RejectRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/reject``, and give what the answer holds."""
    return (await asyncio_detailed(call_id, client=client, **params)).parsed
