from __future__ import annotations

from ..types import Model as Base, model


@model
class CreateGroupBody(Base):
    """The body of `POST /organization/groups`."""

    name: str
    """Name of the group. From 1 to 255 characters."""
