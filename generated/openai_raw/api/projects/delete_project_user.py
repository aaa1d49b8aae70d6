"""Remove a user from a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteProjectUserParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-project-user``."""


OPERATION = Operation(
    id="delete-project-user",
    method="DELETE",
    path="/organization/projects/{project_id}/users/{user_id}",
    security="admin_api_key",
    result='ProjectUserDeleteResponse',
)
