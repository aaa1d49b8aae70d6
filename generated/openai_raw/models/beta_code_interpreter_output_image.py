from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaCodeInterpreterOutputImageDict(TypedDict, total=False):
        type: Required[Literal['image']]
        url: Required[str]


@model
class BetaCodeInterpreterOutputImage(Base):
    """Beta code interpreter output image."""

    type: Literal['image']
    url: str
    _tags = {'type': 'image'}
