from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class PersistedAgentToolAutomationsDict(TypedDict, total=False):
        type: Required[Literal['automations']]
        """Tells this object from others that can stand in its place: always `automations`."""


@model
class PersistedAgentToolAutomations(Base):
    """Persisted agent tool automations."""

    type: Literal['automations']
    """Tells this object from others that can stand in its place: always `automations`."""
    _tags = {'type': 'automations'}
