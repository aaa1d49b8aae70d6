from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class PersistedAgentToolAutomationsDict(TypedDict, total=False):
        type: Required[Literal['automations']]


@model
class PersistedAgentToolAutomations(Base):
    """Persisted agent tool automations."""

    type: Literal['automations']
    _tags = {'type': 'automations'}
