"""Check whether a file was made by AI"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreatecontentprovenancecheckParams(RequestOptions, total=False):
        """The keyword arguments of ``Createcontentprovenancecheck``."""

        file: Required[FileInput]
        """The file to check."""

OPERATION = Operation(
    id="Createcontentprovenancecheck",
    method="POST",
    path="/content_provenance_checks",
    body={'file': 'file'},
    required=('file',),
    bodies=('multipart/form-data',),
    files=('file',),
    result='ProvenanceResource',
)
