from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ItemReferenceParamDict(TypedDict, total=False):
        type: Literal['item_reference'] | None
        id: Required[str]


@model
class ItemReferenceParam(Base):
    """Item reference param."""

    type: Literal['item_reference'] | None = None
    id: str
    _tags = {'type': ('item_reference', None)}
