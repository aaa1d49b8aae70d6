from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class KeyPressActionDict(TypedDict, total=False):
        type: Required[Literal['keypress']]
        """Tells this object from others that can stand in its place: always `keypress`. Default: `keypress`."""
        keys: Required[Sequence[str]]
        """The keys that are pressed, or held meanwhile."""


@model
class KeyPressAction(Base):
    """Press keys together."""

    type: Literal['keypress']
    """Tells this object from others that can stand in its place: always `keypress`. Default: `keypress`."""
    keys: list[str]
    """The keys that are pressed, or held meanwhile."""
    _tags = {'type': 'keypress'}
