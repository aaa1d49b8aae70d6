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
    """A finished video, by its id."""

    id: str
    """Id of the video reference input."""
