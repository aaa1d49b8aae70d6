from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class KeyPressActionDict(TypedDict, total=False):
        type: Required[Literal['keypress']]
        keys: Required[Sequence[str]]


@model
class KeyPressAction(Base):
    """Key press action."""

    type: Literal['keypress']
    keys: list[str]
    _tags = {'type': 'keypress'}
