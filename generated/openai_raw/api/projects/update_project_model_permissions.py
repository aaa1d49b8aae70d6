"""Set which models a project may use"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_model_permissions_update_request_mode import ProjectModelPermissionsUpdateRequestModeInput

    class UpdateProjectModelPermissionsParams(RequestOptions, total=False):
        """The keyword arguments of ``update-project-model-permissions``."""

        mode: Required[ProjectModelPermissionsUpdateRequestModeInput]
        """Whether the listed models are the only ones allowed, or the ones refused. Values: `allow_list`,
        `deny_list`."""
        model_ids: Required[Sequence[str]]
        """Ids of the models."""

OPERATION = Operation(
    id="update-project-model-permissions",
    method="POST",
    path="/organization/projects/{project_id}/model_permissions",
    security="admin_api_key",
    body={'mode': 'mode', 'model_ids': 'model_ids'},
    required=('mode', 'model_ids'),
    bodies=('application/json',),
    result='ProjectModelPermissions',
)
