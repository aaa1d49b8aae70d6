"""Download the recording of a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DownloadRecordingLiveSessionsParams(RequestOptions, total=False):
        """The keyword arguments of ``downloadRecordingLiveSessions``."""


OPERATION = Operation(
    id="downloadRecordingLiveSessions",
    method="GET",
    path="/live/sessions/{session_id}/content",
    answer="binary",
)


def sync_detailed(session_id: str, *, client: http.Client, **params: Unpack[DownloadRecordingLiveSessionsParams]) -> http.Response[bytes]:
    """Send ``GET /live/sessions/{session_id}/content``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"session_id": session_id}, params)


def sync(session_id: str, *, client: http.Client, **params: Unpack[DownloadRecordingLiveSessionsParams]) -> bytes | None:
    """Send ``GET /live/sessions/{session_id}/content``, and give what the answer holds."""
    return sync_detailed(session_id, client=client, **params).parsed


async def asyncio_detailed(session_id: str, *, client: http.Client, **params: Unpack[DownloadRecordingLiveSessionsParams]) -> http.Response[bytes]:
    """Send ``GET /live/sessions/{session_id}/content``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"session_id": session_id}, params)


async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[DownloadRecordingLiveSessionsParams]) -> bytes | None:
    """Send ``GET /live/sessions/{session_id}/content``, and give what the answer holds."""
    return (await asyncio_detailed(session_id, client=client, **params)).parsed
