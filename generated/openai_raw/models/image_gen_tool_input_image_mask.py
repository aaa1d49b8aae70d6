from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class ImageGenToolInputImageMaskDict(TypedDict, total=False):
        image_url: str
        file_id: str


@model
class ImageGenToolInputImageMask(Base):
    """Image gen tool input image mask."""

    image_url: str | None = absent
    file_id: str | None = absent
