from __future__ import annotations

from ..types import Model as Base, model



@model
class WorkloadIdentityProviderAttributeTransformationsItem(Base):
    """The value of `WorkloadIdentityProvider.attribute_transformations`."""

    attribute: str
    expression: str
