from __future__ import annotations

from ..types import Model as Base, model


@model
class CreateGroupUserBody(Base):
    """The body of `POST /organization/groups/{group_id}/users`."""

    user_id: str
    """Id of the user."""
