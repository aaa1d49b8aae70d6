from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaDirectToolCallCallerDict(TypedDict, total=False):
        type: Required[Literal['direct']]
        """Tells this object from others that can stand in its place: always `direct`. Default: `direct`."""


@model
class BetaDirectToolCallCaller(Base):
    """The model called the tool itself."""

    type: Literal['direct']
    """Tells this object from others that can stand in its place: always `direct`. Default: `direct`."""
    _tags = {'type': 'direct'}
