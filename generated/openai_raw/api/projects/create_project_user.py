"""Add a user to a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreateProjectUserParams(RequestOptions, total=False):
        """The keyword arguments of ``create-project-user``."""

        role: Required[str]
        """The user's role in the project, `owner` or `member`."""
        user_id: str | Omit | None
        """Id of the user."""
        email: str | Omit | None
        """E-mail address of the project user create."""

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
