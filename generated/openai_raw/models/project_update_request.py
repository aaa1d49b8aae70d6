from __future__ import annotations

from ..types import Model as Base, model


@model
class ProjectUpdateRequest(Base):
    """The body of `POST /organization/projects/{project_id}`."""

    name: str | None = None
    """Name of the project."""
    external_key_id: str | None = None
    """Id of the external key."""
    geography: str | None = None
    """The geography in which the project's data stays. Cannot be changed afterwards."""
