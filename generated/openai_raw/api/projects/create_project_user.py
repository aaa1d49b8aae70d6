"""Create project user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open

    class CreateProjectUserParams(RequestOptions, total=False):
        """The keyword arguments of ``create-project-user``."""

        user_id: str | None
        email: str | None
        role: Required[str]

OPERATION = Operation(
    id="create-project-user",
    method="POST",
    path="/organization/projects/{project_id}/users",
    security="admin_api_key",
    body={'user_id': 'user_id', 'email': 'email', 'role': 'role'},
    required=('role',),
    bodies=('application/json',),
    result='ProjectUser',
)
