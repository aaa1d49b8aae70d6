from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectServiceAccountDeleteResponse(Base):
    """Confirms that a service account was deleted."""

    object: Literal["organization.project.service_account.deleted"]
    """The kind of object: always `organization.project.service_account.deleted`."""
    id: str
    """Id of the project service account."""
    deleted: bool
    """True once the project service account is deleted."""

    _tags = {"object": "organization.project.service_account.deleted"}
