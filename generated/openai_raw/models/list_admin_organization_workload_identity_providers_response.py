from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.workload_identity_provider import WorkloadIdentityProvider


@model
class ListAdminOrganizationWorkloadIdentityProvidersResponse(Base):
    """List admin organization workload identity providers response."""

    data: list[WorkloadIdentityProvider]
    has_more: bool | None = None

    _nested = {'data': ['WorkloadIdentityProvider']}
