"""Delete a response"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteResponseParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteResponse``."""


OPERATION = Operation(
    id="deleteResponse",
    method="DELETE",
    path="/responses/{response_id}",
    result='DeleteResponseResponse',
)
