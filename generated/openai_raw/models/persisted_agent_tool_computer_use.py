from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class PersistedAgentToolComputerUseDict(TypedDict, total=False):
        type: Required[Literal['computer_use']]
        """Tells this object from others that can stand in its place: always `computer_use`."""
        include_screenshots: bool


@model
class PersistedAgentToolComputerUse(Base):
    """Persisted agent tool computer use."""

    type: Literal['computer_use']
    """Tells this object from others that can stand in its place: always `computer_use`."""
    include_screenshots: bool | None = absent
    _tags = {'type': 'computer_use'}
