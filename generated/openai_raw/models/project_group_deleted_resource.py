from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectGroupDeletedResource(Base):
    """Confirms that a project group was deleted."""

    object: Literal["project.group.deleted"]
    """Object type: always `project.group.deleted`."""
    deleted: bool
    """True if the project group has been deleted."""

    _tags = {"object": "project.group.deleted"}
