from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.code_interpreter_file_output_files_item import CodeInterpreterFileOutputFilesItem


@model
class CodeInterpreterFileOutput(Base):
    """Files that the code interpreter made."""

    type: Literal['files']
    """Tells this object from others that can stand in its place: always `files`."""
    files: list[CodeInterpreterFileOutputFilesItem]
    """What was made, one by one."""

    _nested = {'files': ['CodeInterpreterFileOutputFilesItem']}
    _tags = {'type': 'files'}
