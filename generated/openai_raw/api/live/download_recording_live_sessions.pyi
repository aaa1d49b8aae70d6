"""Download the recording of a session"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...operation import Operation

OPERATION: Operation

class DownloadRecordingLiveSessionsParams(RequestOptions, total=False):
    """The keyword arguments of ``downloadRecordingLiveSessions``."""

def sync(
    session_id: str, *, client: http.Client, **params: Unpack[DownloadRecordingLiveSessionsParams]
) -> bytes | None:
    """Send ``GET /live/sessions/{session_id}/content``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[DownloadRecordingLiveSessionsParams]
) -> http.Response[bytes]:
    """Send ``GET /live/sessions/{session_id}/content``, and give the whole response."""

async def asyncio(
    session_id: str, *, client: http.Client, **params: Unpack[DownloadRecordingLiveSessionsParams]
) -> bytes | None:
    """Send ``GET /live/sessions/{session_id}/content``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[DownloadRecordingLiveSessionsParams]
) -> http.Response[bytes]:
    """Send ``GET /live/sessions/{session_id}/content``, and give the whole response."""
