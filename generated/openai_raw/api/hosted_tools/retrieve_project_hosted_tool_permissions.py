"""Retrieve which hosted tools a project may use"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveProjectHostedToolPermissionsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-project-hosted-tool-permissions``."""


OPERATION = Operation(
    id="retrieve-project-hosted-tool-permissions",
    method="GET",
    path="/organization/projects/{project_id}/hosted_tool_permissions",
    security="admin_api_key",
    result='ProjectHostedToolPermissions',
)
