"""Finish an upload"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CompleteUploadParams(RequestOptions, total=False):
        """The keyword arguments of ``completeUpload``."""

        part_ids: Required[Sequence[str]]
        """Ids of the parts."""
        md5: str | Omit
        """MD5 checksum of the whole file, to check that it arrived as it was."""

OPERATION = Operation(
    id="completeUpload",
    method="POST",
    path="/uploads/{upload_id}/complete",
    body={'part_ids': 'part_ids', 'md5': 'md5'},
    required=('part_ids',),
    bodies=('application/json',),
    result='Upload',
)
