from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.workload_identity_provider import WorkloadIdentityProvider


@model
class ListAdminOrganizationWorkloadIdentityProvidersResponse(Base):
    """A page of workload identity providers."""

    data: list[WorkloadIdentityProvider]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["WorkloadIdentityProvider"]}
