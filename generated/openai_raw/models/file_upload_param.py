from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class FileUploadParamDict(TypedDict, total=False):
        enabled: bool
        max_file_size: int
        max_files: int


@model
class FileUploadParam(Base):
    """File upload param."""

    enabled: bool | None = absent
    max_file_size: int | None = absent
    max_files: int | None = absent
