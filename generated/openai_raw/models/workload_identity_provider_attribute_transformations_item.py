from __future__ import annotations

from ..types import Model as Base, model



@model
class WorkloadIdentityProviderAttributeTransformationsItem(Base):
    """Workload identity provider attribute transformations item."""

    attribute: str
    expression: str
