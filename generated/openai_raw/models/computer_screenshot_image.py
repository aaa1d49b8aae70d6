from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ComputerScreenshotImageDict(TypedDict, total=False):
        type: Required[Literal['computer_screenshot']]
        image_url: str
        file_id: str


@model
class ComputerScreenshotImage(Base):
    """Computer screenshot image."""

    type: Literal['computer_screenshot']
    image_url: str | None = absent
    file_id: str | None = absent
    _tags = {'type': 'computer_screenshot'}
