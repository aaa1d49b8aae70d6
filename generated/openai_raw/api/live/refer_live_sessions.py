"""Transfer a call"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

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
