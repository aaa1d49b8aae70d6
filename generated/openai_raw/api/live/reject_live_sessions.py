"""Reject an incoming call"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RejectLiveSessionsParams(RequestOptions, total=False):
        """The keyword arguments of ``rejectLiveSessions``."""

        status_code: Required[int]
        """The SIP status that the caller is told."""

OPERATION = Operation(
    id="rejectLiveSessions",
    method="POST",
    path="/live/sessions/{session_id}/reject",
    body={'status_code': 'status_code'},
    required=('status_code',),
    bodies=('application/json',),
    answer="none",
)
