from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class FileUploadParamDict(TypedDict, total=False):
        enabled: bool
        """Whether the file upload is in force."""
        max_file_size: int
        """From 1 to 512."""
        max_files: int
        """At least 1."""


@model
class FileUploadParam(Base):
    """The value of `ChatkitConfigurationParam.file_upload`."""

    enabled: bool | None = absent
    """Whether the file upload is in force."""
    max_file_size: int | None = absent
    """From 1 to 512."""
    max_files: int | None = absent
    """At least 1."""
