from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class OrganizationSpendLimitDeletedResource(Base):
    """Confirms that a spend limit was deleted."""

    object: Literal["organization.spend_limit.deleted"]
    """Object type: always `organization.spend_limit.deleted`."""
    deleted: bool
    """True if the spend limit has been deleted."""

    _tags = {"object": "organization.spend_limit.deleted"}
