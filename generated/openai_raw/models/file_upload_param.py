from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class FileUploadParamDict(TypedDict, total=False):
        enabled: bool
        """Whether the file upload is in force."""
        max_file_size: int
        """The most megabytes in one file. From 1 to 512."""
        max_files: int
        """The most files in a session. At least 1."""


@model
class FileUploadParam(Base):
    """Whether users may upload files."""

    enabled: bool | None = absent
    """Whether the file upload is in force."""
    max_file_size: int | None = absent
    """The most megabytes in one file. From 1 to 512."""
    max_files: int | None = absent
    """The most files in a session. At least 1."""
