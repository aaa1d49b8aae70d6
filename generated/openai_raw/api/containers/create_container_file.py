"""Put a file into a container"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreateContainerFileParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateContainerFile``."""

        file_id: str | Omit
        """Id of an uploaded file."""
        file: FileInput | Omit
        """The file to upload; give this or `file_id`."""

OPERATION = Operation(
    id="CreateContainerFile",
    method="POST",
    path="/containers/{container_id}/files",
    body={'file_id': 'file_id', 'file': 'file'},
    bodies=('multipart/form-data', 'application/json'),
    files=('file',),
    result='ContainerFileResource',
)
