"""Cancel an upload"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CancelUploadParams(RequestOptions, total=False):
        """The keyword arguments of ``cancelUpload``."""


OPERATION = Operation(
    id="cancelUpload",
    method="POST",
    path="/uploads/{upload_id}/cancel",
    result='Upload',
)
