from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WorkloadIdentityProviderDeleted(Base):
    """Confirms that a workload identity provider was deleted."""

    id: str
    """Id of the workload identity provider."""
    deleted: bool
    """True if the workload identity provider has been deleted."""
    object: Literal["organization.workload_identity_provider.deleted"]
    """Object type: always `organization.workload_identity_provider.deleted`."""

    _tags = {"object": "organization.workload_identity_provider.deleted"}
