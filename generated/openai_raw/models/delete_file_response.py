from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteFileResponse(Base):
    """Confirms that a file was deleted."""

    id: str
    """Id of the file."""
    object: Literal["file"]
    """Object type: always `file`."""
    deleted: bool
    """True if the file has been deleted."""

    _tags = {"object": "file"}
