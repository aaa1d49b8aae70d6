from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectSpendLimitDeletedResource(Base):
    """Confirms that a project spend limit was deleted."""

    object: Literal["project.spend_limit.deleted"]
    """Object type: always `project.spend_limit.deleted`."""
    deleted: bool
    """True if the project spend limit has been deleted."""

    _tags = {"object": "project.spend_limit.deleted"}
