from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CreateModerationRequestInputItemImageUrlImageUrlDict(TypedDict, total=False):
        url: Required[str]


@model
class CreateModerationRequestInputItemImageUrlImageUrl(Base):
    """Create moderation request input item image url image url."""

    url: str
