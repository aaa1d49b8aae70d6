"""What requests take instead of the models in ``models.invite_request``, for type checkers only."""

from typing import Required, TypedDict

from ..models.invite_request import InviteRequestProjectsItemRoleInput

class InviteRequestProjectsItemDict(TypedDict, total=False):
    id: Required[str]
    """Id of the project."""
    role: Required[InviteRequestProjectsItemRoleInput]
    """The role in the organization that comes with accepting. Values: `member`, `owner`."""
