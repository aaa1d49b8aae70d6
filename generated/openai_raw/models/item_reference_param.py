from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ItemReferenceParamDict(TypedDict, total=False):
        type: Literal['item_reference'] | None
        """Tells this object from others that can stand in its place: always `item_reference`. Default:
        `item_reference`."""
        id: Required[str]
        """Id of the item."""


@model
class ItemReferenceParam(Base):
    """Stands for an item that the API keeps, by its id."""

    type: Literal['item_reference'] | None = None
    """Tells this object from others that can stand in its place: always `item_reference`. Default:
    `item_reference`."""
    id: str
    """Id of the item."""
    _tags = {'type': ('item_reference', None)}
