from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class OrganizationSpendLimitDeletedResource(Base):
    """Says that a spend limit was deleted."""

    object: Literal["organization.spend_limit.deleted"]
    """The kind of object: always `organization.spend_limit.deleted`."""
    deleted: bool
    """True once the spend limit is deleted."""

    _tags = {"object": "organization.spend_limit.deleted"}
