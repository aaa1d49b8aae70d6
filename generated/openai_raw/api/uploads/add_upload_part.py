"""Upload a part"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class AddUploadPartParams(RequestOptions, total=False):
        """The keyword arguments of ``addUploadPart``."""

        data: Required[FileInput]
        """The bytes of the part."""

OPERATION = Operation(
    id="addUploadPart",
    method="POST",
    path="/uploads/{upload_id}/parts",
    body={'data': 'data'},
    required=('data',),
    bodies=('multipart/form-data',),
    files=('data',),
    result='UploadPart',
)
