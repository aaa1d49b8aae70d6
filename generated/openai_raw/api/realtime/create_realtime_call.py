"""Start a call over WebRTC"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA, RealtimeSessionCreateRequestGADict

    class CreateRealtimeCallParams(RequestOptions, total=False):
        """The keyword arguments of ``create-realtime-call``."""

        sdp: Required[str]
        """The SDP offer of your peer connection."""
        session: RealtimeSessionCreateRequestGA | RealtimeSessionCreateRequestGADict | Omit
        """The settings of the session."""

OPERATION = Operation(
    id="create-realtime-call",
    method="POST",
    path="/realtime/calls",
    body={'sdp': 'sdp', 'session': 'session'},
    required=('sdp',),
    bodies=('multipart/form-data', 'application/sdp'),
    part_types={'sdp': 'application/sdp', 'session': 'application/json'},
    answer="text",
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateRealtimeCallParams]) -> http.Response[str]:
    """Send ``POST /realtime/calls``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateRealtimeCallParams]) -> str | None:
    """Send ``POST /realtime/calls``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateRealtimeCallParams]) -> http.Response[str]:
    """Send ``POST /realtime/calls``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateRealtimeCallParams]) -> str | None:
    """Send ``POST /realtime/calls``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
