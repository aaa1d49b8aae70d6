from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteFileResponse(Base):
    """Says that a file was deleted."""

    id: str
    """Id of the file."""
    object: Literal["file"]
    """The kind of object: always `file`."""
    deleted: bool
    """True once the file is deleted."""

    _tags = {"object": "file"}
