"""Download the recording of a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

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
