"""Get a file of a container"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveContainerFileParams(RequestOptions, total=False):
        """The keyword arguments of ``RetrieveContainerFile``."""


OPERATION = Operation(
    id="RetrieveContainerFile",
    method="GET",
    path="/containers/{container_id}/files/{file_id}",
    result='ContainerFileResource',
)
