from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaRefusalContentDict(TypedDict, total=False):
        type: Required[Literal['refusal']]
        refusal: Required[str]


@model
class BetaRefusalContent(Base):
    """Beta refusal content."""

    type: Literal['refusal']
    refusal: str
    _tags = {'type': 'refusal'}
