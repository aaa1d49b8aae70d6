from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_click_button_type import BetaClickButtonType, BetaClickButtonTypeInput

    class BetaClickParamDict(TypedDict, total=False):
        type: Required[Literal['click']]
        button: Required[BetaClickButtonTypeInput]
        x: Required[int]
        y: Required[int]
        keys: Sequence[str] | None


@model
class BetaClickParam(Base):
    """Beta click param."""

    type: Literal['click']
    button: BetaClickButtonType
    x: int
    y: int
    keys: list[str] | None = None
    _tags = {'type': 'click'}
