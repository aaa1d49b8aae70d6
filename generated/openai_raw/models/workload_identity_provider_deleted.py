from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WorkloadIdentityProviderDeleted(Base):
    """Says that a workload identity provider was deleted."""

    id: str
    """Id of the workload identity provider."""
    deleted: bool
    """True once the workload identity provider is deleted."""
    object: Literal["organization.workload_identity_provider.deleted"]
    """The kind of object: always `organization.workload_identity_provider.deleted`."""

    _tags = {"object": "organization.workload_identity_provider.deleted"}
