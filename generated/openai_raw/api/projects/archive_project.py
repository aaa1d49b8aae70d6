"""Archive a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ArchiveProjectParams(RequestOptions, total=False):
        """The keyword arguments of ``archive-project``."""


OPERATION = Operation(
    id="archive-project",
    method="POST",
    path="/organization/projects/{project_id}/archive",
    security="admin_api_key",
    result='Project',
)
