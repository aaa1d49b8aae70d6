"""`ListFineTuningCheckpointPermissionResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ListFineTuningCheckpointPermissionResponse(Base):
    """A page of checkpoint permissions."""

    data: list[FineTuningCheckpointPermission]
    """The items of this page."""
    object: Literal["list"]
    """The kind of object: always `list`."""
    first_id: str | None = None
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str | None = None
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""
    has_more: bool
    """True when there are further pages."""

    _nested = {"data": ["FineTuningCheckpointPermission"]}
    _tags = {"object": "list"}


@model
class FineTuningCheckpointPermission(Base):
    """Lets a project use a checkpoint."""

    id: str
    """Id of the checkpoint permission."""
    created_at: int
    """When the checkpoint permission was created, in Unix seconds."""
    project_id: str
    """Id of the project."""
    object: Literal["checkpoint.permission"]
    """The kind of object: always `checkpoint.permission`."""

    _tags = {"object": "checkpoint.permission"}
