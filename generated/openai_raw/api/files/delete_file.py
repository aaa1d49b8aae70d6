"""Delete a file"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteFileParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteFile``."""


OPERATION = Operation(
    id="deleteFile",
    method="DELETE",
    path="/files/{file_id}",
    result='DeleteFileResponse',
)
