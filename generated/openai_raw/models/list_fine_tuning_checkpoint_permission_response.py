"""`ListFineTuningCheckpointPermissionResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ListFineTuningCheckpointPermissionResponse(Base):
    """A page of checkpoint permissions."""

    data: list[FineTuningCheckpointPermission]
    """The items on this page."""
    object: Literal["list"]
    """Object type: always `list`."""
    first_id: str | None = None
    """Id of the first item in `data`; pass it as `before` to get the previous page. None if the page is empty."""
    last_id: str | None = None
    """Id of the last item in `data`; pass it as `after` to get the next page. None if the page is empty."""
    has_more: bool
    """Whether there are more pages."""

    _nested = {"data": ["FineTuningCheckpointPermission"]}
    _tags = {"object": "list"}


@model
class FineTuningCheckpointPermission(Base):
    """Permission of a project to use a checkpoint."""

    id: str
    """Id of the checkpoint permission."""
    created_at: int
    """When the checkpoint permission was created, in Unix seconds."""
    project_id: str
    """Id of the project."""
    object: Literal["checkpoint.permission"]
    """Object type: always `checkpoint.permission`."""

    _tags = {"object": "checkpoint.permission"}
