from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class VideoReferenceInputParamDict(TypedDict, total=False):
        id: Required[str]
        """Id of the video reference input."""


@model
class VideoReferenceInputParam(Base):
    """The value of `CreateVideoEditMultipartBody.video`, `CreateVideoEditJsonBody.video` and others."""

    id: str
    """Id of the video reference input."""
