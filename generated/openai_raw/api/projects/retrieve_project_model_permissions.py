"""Retrieve which models a project may use"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveProjectModelPermissionsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-project-model-permissions``."""


OPERATION = Operation(
    id="retrieve-project-model-permissions",
    method="GET",
    path="/organization/projects/{project_id}/model_permissions",
    security="admin_api_key",
    result='ProjectModelPermissions',
)
