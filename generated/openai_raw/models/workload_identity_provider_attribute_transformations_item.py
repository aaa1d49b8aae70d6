from __future__ import annotations

from ..types import Model as Base, model



@model
class WorkloadIdentityProviderAttributeTransformationsItem(Base):
    """Makes one attribute from the claims of a token."""

    attribute: str
    """Name of the attribute it makes."""
    expression: str
    """The expression over the token's claims that gives the value."""
