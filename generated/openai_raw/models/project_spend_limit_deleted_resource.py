from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectSpendLimitDeletedResource(Base):
    """Says that a project spend limit was deleted."""

    object: Literal["project.spend_limit.deleted"]
    """The kind of object: always `project.spend_limit.deleted`."""
    deleted: bool
    """True once the project spend limit is deleted."""

    _tags = {"object": "project.spend_limit.deleted"}
