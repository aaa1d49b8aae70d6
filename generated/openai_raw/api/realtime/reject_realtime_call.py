"""Reject a phone call"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

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
