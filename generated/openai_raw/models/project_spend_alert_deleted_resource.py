from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectSpendAlertDeletedResource(Base):
    """Says that a project spend alert was deleted."""

    id: str
    """Id of the project spend alert."""
    object: Literal["project.spend_alert.deleted"]
    """The kind of object: always `project.spend_alert.deleted`."""
    deleted: bool
    """True once the project spend alert is deleted."""

    _tags = {"object": "project.spend_alert.deleted"}
