from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class EvalItemInputImageDict(TypedDict, total=False):
        type: Required[Literal['input_image']]
        image_url: Required[str]
        detail: str


@model
class EvalItemInputImage(Base):
    """Eval item input image."""

    type: Literal['input_image']
    image_url: str
    detail: str | None = absent
    _tags = {'type': 'input_image'}
