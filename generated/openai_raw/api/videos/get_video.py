"""Get a video"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class GetVideoParams(RequestOptions, total=False):
        """The keyword arguments of ``GetVideo``."""


OPERATION = Operation(
    id="GetVideo",
    method="GET",
    path="/videos/{video_id}",
    result='VideoResource',
)
