from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectSpendAlertDeletedResource(Base):
    """Confirms that a project spend alert was deleted."""

    id: str
    """Id of the project spend alert."""
    object: Literal["project.spend_alert.deleted"]
    """Object type: always `project.spend_alert.deleted`."""
    deleted: bool
    """True if the project spend alert has been deleted."""

    _tags = {"object": "project.spend_alert.deleted"}
