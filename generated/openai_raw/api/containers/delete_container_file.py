"""Delete a file of a container"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteContainerFileParams(RequestOptions, total=False):
        """The keyword arguments of ``DeleteContainerFile``."""


OPERATION = Operation(
    id="DeleteContainerFile",
    method="DELETE",
    path="/containers/{container_id}/files/{file_id}",
    result='DeleteContainerFileResponse',
)
