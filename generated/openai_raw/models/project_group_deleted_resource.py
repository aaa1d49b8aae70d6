from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectGroupDeletedResource(Base):
    """Says that a project group was deleted."""

    object: Literal["project.group.deleted"]
    """The kind of object: always `project.group.deleted`."""
    deleted: bool
    """True once the project group is deleted."""

    _tags = {"object": "project.group.deleted"}
