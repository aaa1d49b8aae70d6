"""Transfer a call"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ReferLiveSessionsParams(RequestOptions, total=False):
        """The keyword arguments of ``referLiveSessions``."""

        target_uri: Required[str]
        """Number or address to which the call goes, as a `tel:` or `sip:` URI."""

OPERATION = Operation(
    id="referLiveSessions",
    method="POST",
    path="/live/sessions/{session_id}/refer",
    body={'target_uri': 'target_uri'},
    required=('target_uri',),
    bodies=('application/json',),
    answer="none",
)


def sync_detailed(session_id: str, *, client: http.Client, **params: Unpack[ReferLiveSessionsParams]) -> http.Response[None]:
    """Send ``POST /live/sessions/{session_id}/refer``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"session_id": session_id}, params)


def sync(session_id: str, *, client: http.Client, **params: Unpack[ReferLiveSessionsParams]) -> None:
    """Send ``POST /live/sessions/{session_id}/refer``, and give what the answer holds."""
    return sync_detailed(session_id, client=client, **params).parsed


async def asyncio_detailed(session_id: str, *, client: http.Client, **params: Unpack[ReferLiveSessionsParams]) -> http.Response[None]:
    """Send ``POST /live/sessions/{session_id}/refer``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"session_id": session_id}, params)


async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[ReferLiveSessionsParams]) -> None:
    """Send ``POST /live/sessions/{session_id}/refer``, and give what the answer holds."""
    return (await asyncio_detailed(session_id, client=client, **params)).parsed
