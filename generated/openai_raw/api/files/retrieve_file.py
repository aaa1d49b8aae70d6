"""Get a file"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveFileParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveFile``."""


OPERATION = Operation(
    id="retrieveFile",
    method="GET",
    path="/files/{file_id}",
    result='FileObject',
)
