"""Change the role of a user in a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ModifyProjectUserParams(RequestOptions, total=False):
        """The keyword arguments of ``modify-project-user``."""

        role: str | Omit | None
        """The user's role in the project, `owner` or `member`."""

OPERATION = Operation(
    id="modify-project-user",
    method="POST",
    path="/organization/projects/{project_id}/users/{user_id}",
    security="admin_api_key",
    body={'role': 'role'},
    bodies=('application/json',),
    result='ProjectUser',
)
