"""Transfer a phone call"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ReferRealtimeCallParams(RequestOptions, total=False):
        """The keyword arguments of ``refer-realtime-call``."""

        target_uri: Required[str]
        """Where to transfer the call to, such as `tel:+14155550123` or a `sip:` address."""

OPERATION = Operation(
    id="refer-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/refer",
    body={'target_uri': 'target_uri'},
    required=('target_uri',),
    bodies=('application/json',),
    answer="none",
)


def sync_detailed(call_id: str, *, client: http.Client, **params: Unpack[ReferRealtimeCallParams]) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/refer``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"call_id": call_id}, params)


def sync(call_id: str, *, client: http.Client, **params: Unpack[ReferRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/refer``, and give what the answer holds."""
    return sync_detailed(call_id, client=client, **params).parsed


async def asyncio_detailed(call_id: str, *, client: http.Client, **params: Unpack[ReferRealtimeCallParams]) -> http.Response[None]:
    """Send ``POST /realtime/calls/{call_id}/refer``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"call_id": call_id}, params)


async def asyncio(call_id: str, *, client: http.Client, **params: Unpack[ReferRealtimeCallParams]) -> None:
    """Send ``POST /realtime/calls/{call_id}/refer``, and give what the answer holds."""
    return (await asyncio_detailed(call_id, client=client, **params)).parsed
