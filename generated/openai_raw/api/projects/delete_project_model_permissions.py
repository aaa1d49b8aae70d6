"""Remove a project's restriction of models"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteProjectModelPermissionsParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-project-model-permissions``."""


OPERATION = Operation(
    id="delete-project-model-permissions",
    method="DELETE",
    path="/organization/projects/{project_id}/model_permissions",
    security="admin_api_key",
    result='ProjectModelPermissionsDeleteResponse',
)
