"""Get a container"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveContainerParams(RequestOptions, total=False):
        """The keyword arguments of ``RetrieveContainer``."""


OPERATION = Operation(
    id="RetrieveContainer",
    method="GET",
    path="/containers/{container_id}",
    result='ContainerResource',
)
