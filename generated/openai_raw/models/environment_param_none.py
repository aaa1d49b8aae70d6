from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class EnvironmentParamNoneDict(TypedDict, total=False):
        type: Required[Literal['none']]
        """Tells this object from others that can stand in its place: always `none`."""


@model
class EnvironmentParamNone(Base):
    """Environment param none."""

    type: Literal['none']
    """Tells this object from others that can stand in its place: always `none`."""
    _tags = {'type': 'none'}
