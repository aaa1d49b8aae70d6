"""`CodeInterpreterFileOutput`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class CodeInterpreterFileOutput(Base):
    """Files created by the code interpreter."""

    type: Literal["files"]
    """Discriminator: always `files`."""
    files: list[CodeInterpreterFileOutputFilesItem]
    """The files that were created."""

    _nested = {"files": ["CodeInterpreterFileOutputFilesItem"]}
    _tags = {"type": "files"}


@model
class CodeInterpreterFileOutputFilesItem(Base):
    """A file created by the code interpreter."""

    mime_type: str
    """The format of the file."""
    file_id: str
    """Id of an uploaded file."""
