from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class OrganizationSpendAlertDeletedResource(Base):
    """Confirms that a spend alert was deleted."""

    id: str
    """Id of the spend alert."""
    object: Literal["organization.spend_alert.deleted"]
    """Object type: always `organization.spend_alert.deleted`."""
    deleted: bool
    """True if the spend alert has been deleted."""

    _tags = {"object": "organization.spend_alert.deleted"}
