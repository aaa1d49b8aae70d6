"""`CodeInterpreterFileOutput`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class CodeInterpreterFileOutput(Base):
    """Files that the code interpreter made."""

    type: Literal["files"]
    """Discriminator: always `files`."""
    files: list[CodeInterpreterFileOutputFilesItem]
    """What was made, one by one."""

    _nested = {"files": ["CodeInterpreterFileOutputFilesItem"]}
    _tags = {"type": "files"}


@model
class CodeInterpreterFileOutputFilesItem(Base):
    """A file that the code interpreter made."""

    mime_type: str
    """The format of the file."""
    file_id: str
    """Id of an uploaded file."""
