from __future__ import annotations

from ..types import Model as Base, model



@model
class UserProjectsDataItem(Base):
    """A project to which a user belongs."""

    id: str | None = None
    """Id of the data, by which the API knows it."""
    name: str | None = None
    """Name of the data."""
    role: str | None = None
    """The user's role in the project."""
