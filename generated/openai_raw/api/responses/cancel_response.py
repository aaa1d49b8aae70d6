"""Cancel a response"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CancelResponseParams(RequestOptions, total=False):
        """The keyword arguments of ``cancelResponse``."""


OPERATION = Operation(
    id="cancelResponse",
    method="POST",
    path="/responses/{response_id}/cancel",
    result='Response',
)
