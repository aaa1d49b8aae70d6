"""Start a session with live audio"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_live_request_transport import CreateLiveRequestTransport, CreateLiveRequestTransportDict
    from ...models.media_session_config import MediaSessionConfig, MediaSessionConfigDict
    from ...models.live_create_response import LiveCreateResponse

    class CreateLiveParams(RequestOptions, total=False):
        """The keyword arguments of ``createLive``."""

        session: Required[MediaSessionConfig | MediaSessionConfigDict]
        """The session and its settings."""
        transport: Required[CreateLiveRequestTransport | CreateLiveRequestTransportDict]
        """How audio is exchanged."""

OPERATION = Operation(
    id="createLive",
    method="POST",
    path="/live/sessions",
    body={'session': 'session', 'transport': 'transport'},
    required=('session', 'transport'),
    bodies=('application/json',),
    result='LiveCreateResponse',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateLiveParams]) -> http.Response[LiveCreateResponse]:
    """Send ``POST /live/sessions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateLiveParams]) -> LiveCreateResponse | None:
    """Send ``POST /live/sessions``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateLiveParams]) -> http.Response[LiveCreateResponse]:
    """Send ``POST /live/sessions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateLiveParams]) -> LiveCreateResponse | None:
    """Send ``POST /live/sessions``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
