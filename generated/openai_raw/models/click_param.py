from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.click_button_type import ClickButtonType, ClickButtonTypeInput

    class ClickParamDict(TypedDict, total=False):
        type: Required[Literal['click']]
        button: Required[ClickButtonTypeInput]
        x: Required[int]
        y: Required[int]
        keys: Sequence[str] | None


@model
class ClickParam(Base):
    """Click param."""

    type: Literal['click']
    button: ClickButtonType
    x: int
    y: int
    keys: list[str] | None = None
    _tags = {'type': 'click'}
