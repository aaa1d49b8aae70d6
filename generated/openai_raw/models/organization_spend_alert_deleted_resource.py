from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class OrganizationSpendAlertDeletedResource(Base):
    """Says that a spend alert was deleted."""

    id: str
    """Id of the spend alert."""
    object: Literal["organization.spend_alert.deleted"]
    """The kind of object: always `organization.spend_alert.deleted`."""
    deleted: bool
    """True once the spend alert is deleted."""

    _tags = {"object": "organization.spend_alert.deleted"}
