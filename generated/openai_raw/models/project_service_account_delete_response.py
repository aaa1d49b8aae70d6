from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectServiceAccountDeleteResponse(Base):
    """Confirms that a service account was deleted."""

    object: Literal["organization.project.service_account.deleted"]
    """Object type: always `organization.project.service_account.deleted`."""
    id: str
    """Id of the project service account."""
    deleted: bool
    """True if the project service account has been deleted."""

    _tags = {"object": "organization.project.service_account.deleted"}
