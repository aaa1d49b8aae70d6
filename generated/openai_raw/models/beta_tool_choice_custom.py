from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaToolChoiceCustomDict(TypedDict, total=False):
        type: Required[Literal['custom']]
        name: Required[str]


@model
class BetaToolChoiceCustom(Model):
    """Beta tool choice custom."""

    type: Literal['custom']
    name: str
    _tags = {'type': 'custom'}
