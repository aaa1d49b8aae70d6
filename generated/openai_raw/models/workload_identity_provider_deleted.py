from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WorkloadIdentityProviderDeleted(Base):
    """Workload identity provider deleted."""

    id: str
    deleted: bool
    object: Literal['organization.workload_identity_provider.deleted']
    _tags = {'object': 'organization.workload_identity_provider.deleted'}
