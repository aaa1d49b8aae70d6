from __future__ import annotations

from ..types import Model as Base, model


@model
class UpdateGroupBody(Base):
    """The body of `POST /organization/groups/{group_id}`."""

    name: str
    """Name of the group. From 1 to 255 characters."""
