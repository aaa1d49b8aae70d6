"""Invite somebody to the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.invite_request_projects_item import InviteRequestProjectsItem, InviteRequestProjectsItemDict
    from ...models.invite_request_role import InviteRequestRoleInput

    class InviteUserParams(RequestOptions, total=False):
        """The keyword arguments of ``inviteUser``."""

        email: Required[str]
        """E-mail address of the invite."""
        role: Required[InviteRequestRoleInput]
        """The role in the organization that comes with accepting. Values: `reader`, `owner`."""
        projects: Iterable[InviteRequestProjectsItem | InviteRequestProjectsItemDict] | Omit
        """Projects that the invited person joins on accepting, each with a role."""

OPERATION = Operation(
    id="inviteUser",
    method="POST",
    path="/organization/invites",
    security="admin_api_key",
    body={'email': 'email', 'role': 'role', 'projects': 'projects'},
    required=('email', 'role'),
    bodies=('application/json',),
    result='Invite',
)
